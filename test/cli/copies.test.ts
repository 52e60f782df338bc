import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { compiled } from '../compiled/folder.ts'
import { createQuietLogger, radioConfig } from '../store/store-case.ts'
import { run } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'musen-copies-'))
const data = join(directory, 'data')
const copy = join(directory, 'copy.db')
let epoch: string

beforeAll(async () => {
  const store = await openSqliteStore({ directory: data, logger: createQuietLogger().logger })
  await store.createRadio(radioConfig('r1'))
  epoch = store.epoch
  await store.close()
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('a copy is made while another process uses the store, which is neither replaced nor taken for a copy meanwhile', async () => {
  const holder = spawn(process.execPath, [compiled('test/store/sqlite/holder.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  try {
    const { code, out } = await run(['backup', copy, '--data', data, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ file: copy, epoch, lastSeq: 1, bytes: statSync(copy).size })
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(await run(['restore', copy, '--data', data])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`in use by the process ${holder.pid}`),
    })
    const other = join(directory, 'other')
    expect(await run(['restore', join(data, 'musen.db'), '--data', other])).toMatchObject({
      code: 1,
      err: expect.stringContaining('the store of a running musen'),
    })
    expect(existsSync(other)).toBe(false)
  } finally {
    const gone = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await gone
  }
})

test('a copy overwrites nothing, and needs a store and a place', async () => {
  const taken = join(directory, 'taken')
  writeFileSync(taken, 'mine')
  for (const [file, from, code] of [
    [taken, data, 'file-exists'],
    [join(directory, 'no/such/copy.db'), data, 'file-missing'],
    [join(directory, 'new.db'), join(directory, 'empty'), 'store-damaged'],
  ] as const) {
    const { err, ...result } = await run(['backup', file, '--data', from, '--json'])
    expect([file, result.code, JSON.parse(err).error.code]).toEqual([file, 1, code])
  }
  expect(readdirSync(directory).filter((name) => name.includes('.part'))).toEqual([])
})

test('a restore prints its result as JSON, and a missing or foreign copy as an error', async () => {
  const source = join(directory, 'source.db')
  expect((await run(['backup', source, '--data', data])).code).toBe(0)
  const { out } = await run(['restore', source, '--data', data, '--json'])
  expect(JSON.parse(out)).toMatchObject({
    directory: data,
    previousEpoch: epoch,
    lastSeq: 1,
    lostEvents: 0,
    waiting: 0,
    kept: expect.stringContaining('musen-before-'),
  })
  writeFileSync(join(directory, 'text'), 'not a store')
  for (const [file, code] of [
    ['absent', 'file-missing'],
    ['text', 'store-damaged'],
  ] as const) {
    const failed = await run(['restore', join(directory, file), '--data', data, '--json'])
    expect([failed.code, JSON.parse(failed.err).error.code]).toEqual([1, code])
  }
})

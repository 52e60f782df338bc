import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

test('a copy is checked: whole, changed, and not a copy at all', async () => {
  const file = join(directory, 'checked.db')
  const made = JSON.parse((await run(['backup', file, '--data', data, '--json'])).out)
  const { code, out } = await run(['check', file, '--json'])
  expect([code, JSON.parse(out)]).toEqual([0, { ...made, hasChecksum: true, migrations: 0 }])
  expect((await run(['check', file])).out).toContain('(as when it was made)')
  const bytes = readFileSync(file)
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
  writeFileSync(file, bytes)
  expect(await run(['check', file])).toMatchObject({ code: 1, err: expect.stringContaining('checksum differs') })
  rmSync(`${file}.sha256`)
  writeFileSync(file, 'nothing of musen')
  expect(await run(['check', file, '--json'])).toMatchObject({ code: 1, err: expect.stringContaining('store-damaged') })
  expect((await run(['check', join(directory, 'missing.db')])).code).toBe(1)
})

describe('on a disk that takes no more than some kilobytes', () => {
  /** The system refuses what goes beyond, as a full disk does: EFBIG instead of ENOSPC. */
  function full(...words: string[]) {
    const script = 'trap "" XFSZ; ulimit -f 40; exec "$@"'
    return spawnSync('bash', ['-c', script, '', process.execPath, compiled('src/main.ts'), ...words], {
      encoding: 'utf8',
    })
  }

  test('a copy is refused, and nothing of it remains', () => {
    const file = join(directory, 'full', 'copy.db')
    mkdirSync(join(directory, 'full'))
    const { status, stderr } = full('backup', file, '--data', data)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: /)])
    expect(readdirSync(join(directory, 'full'))).toEqual([])
  })

  test('a restore is refused, and the store stays as it was', async () => {
    const target = join(directory, 'kept')
    const store = await openSqliteStore({ directory: target, logger: createQuietLogger().logger })
    const before = store.epoch
    await store.close()
    const { status, stderr } = full('restore', copy, '--data', target)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: /)])
    const after = await openSqliteStore({ directory: target, logger: createQuietLogger().logger })
    expect(after.epoch).toBe(before)
    await after.close()
    expect(readdirSync(target).filter((name) => /restor|before/.test(name))).toEqual([])
  })
})

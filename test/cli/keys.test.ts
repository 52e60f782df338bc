import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { processTerminal } from '../../src/cli/output/terminal.ts'
import { loadConfig } from '../../src/config/load.ts'
import { SCOPES } from '../../src/domain/access/access.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { UNHURRIED } from '../composed/unhurried.ts'
import { run } from './run.ts'

const TOKEN = /^musen_[0-9a-z]{10}_[0-9a-z]{52}\n$/
const directory = mkdtempSync(join(tmpdir(), 'musen-keys-'))
let musen: Musen | undefined

async function start(flags: Parameters<typeof loadConfig>[0]['flags'], canPrintKey = true): Promise<Musen> {
  const config = await loadConfig({ flags: { port: 0, ...flags }, env: {} })
  musen = await startMusen({ config, logger: pino({ level: 'silent' }), canPrintKey, ...UNHURRIED })
  return musen
}
const stop = async () => {
  await musen?.close()
  musen = undefined
}
afterEach(stop)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Where nobody serves. */
const nowhere = { MUSEN_URL: 'http://127.0.0.1:1' }

describe('on the machine', () => {
  test('the first key for administration is made in the data directory, and lets others in', async () => {
    const data = join(directory, 'first')
    const made = await run(['keys', 'create', '--admin', '--data', data, '--json'], { env: nowhere })
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining(data) })
    const { id, token } = JSON.parse(made.out)
    const { url, firstKey } = await start({ data, host: '0.0.0.0', printFirstKey: true })
    expect(firstKey).toBeUndefined()
    const listed = await run(['keys', 'list', '--url', url, '--json'], { env: { MUSEN_TOKEN: token } })
    expect(JSON.parse(listed.out).items).toMatchObject([{ id, name: 'Administration', scopes: [...SCOPES].sort() }])
  })

  test('no key is made beside a musen that runs', async () => {
    const data = join(directory, 'runs')
    await start({ data })
    const { code, err } = await run(['keys', 'create', '--admin', '--data', data], { env: nowhere })
    expect([code, err]).toEqual([1, expect.stringContaining('in use')])
  })

  test('the first key is printed once where that is asked for, only on a terminal, and the start is refused otherwise', async () => {
    const data = join(directory, 'printed')
    const host = '0.0.0.0'
    await expect(start({ data, host })).rejects.toMatchObject({ code: 'config-invalid', field: 'host' })
    await expect(start({ data, host, printFirstKey: true }, false)).rejects.toMatchObject({
      code: 'config-invalid',
      field: 'printFirstKey',
      hint: expect.stringContaining('MUSEN_ADMIN_KEY_FILE'),
    })
    const { firstKey = '' } = await start({ data, host, printFirstKey: true })
    expect(`${firstKey}\n`).toMatch(TOKEN)
    await stop()
    const { url, firstKey: again } = await start({ data, host, printFirstKey: true })
    expect(again).toBeUndefined()
    const { items } = JSON.parse((await run(['keys', 'list', '--url', url, '--token', firstKey, '--json'])).out)
    await run(['keys', 'revoke', items[0].id, '--url', url, '--token', firstKey])
    await stop()
    await expect(start({ data, host, printFirstKey: true })).rejects.toMatchObject({ code: 'config-invalid' })
  })
})

test('behind a proxy musen does not start without a key, though it listens on this machine alone', async () => {
  const flags = { data: join(directory, 'proxied'), trustedProxies: ['127.0.0.1'] }
  await expect(start(flags)).rejects.toMatchObject({ code: 'config-invalid', field: 'trustedProxies' })
  const { firstKey } = await start({ ...flags, printFirstKey: true })
  expect(`${firstKey}\n`).toMatch(TOKEN)
})

test('the text of a key goes into a new file of its owner, or is printed if that file cannot be written', async () => {
  const data = join(directory, 'out')
  const out = join(directory, 'out.key')
  const words = ['keys', 'create', '--admin', '--data', data, '--out', out]
  expect(await run(words, { env: nowhere })).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(out, 'utf8')).toMatch(TOKEN)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  const again = await run(words, { env: nowhere })
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(TOKEN), err: expect.stringContaining(out) })
  expect(again.out).not.toBe(readFileSync(out, 'utf8'))
})

test.each([true, false])('a key in a file that others can read (%s) comes with a hint', async (openFile) => {
  const words = ['keys', 'create', '--admin', '--data', join(directory, `open-${openFile}`)]
  const { out, err } = await run(words, { env: nowhere, openFile })
  expect(out).toMatch(TOKEN)
  expect(err.includes('chmod 600')).toBe(openFile)
  expect(err).not.toContain(out.trim())
})

test.each([
  [0o644, true],
  [0o640, true],
  [0o600, false],
])('whether others can read a file of mode %o is known: %s', (mode, isOpen) => {
  const path = join(directory, `mode-${mode}`)
  writeFileSync(path, '')
  chmodSync(path, mode)
  const fd = openSync(path, 'r')
  try {
    const stream = { fd, on() {} }
    expect(processTerminal({ stdout: stream, stderr: stream } as never).stdout.isOpenFile).toBe(isOpen)
  } finally {
    closeSync(fd)
  }
})

describe('of a service', () => {
  test('keys are made, listed and revoked by who shows one', async () => {
    const { url } = await start({ data: join(directory, 'service') })
    const admin = await run(['keys', 'create', '--admin', 'Me'], { env: { MUSEN_URL: url } })
    expect(admin).toMatchObject({ code: 0, err: '', out: expect.stringMatching(TOKEN) })
    const file = join(directory, 'token')
    writeFileSync(file, admin.out)
    const env = { MUSEN_URL: url, MUSEN_TOKEN_FILE: file }

    const words = ['--scope', 'messages:read,nodes:read', '--radio', 'r1,r2', '--expires', '30d', '--json']
    const made = JSON.parse((await run(['keys', 'create', 'Pager', ...words], { env })).out)
    expect(made.key).toMatchObject({ scopes: ['messages:read', 'nodes:read'], radios: ['r1', 'r2'], state: 'active' })
    expect(Date.parse(made.key.expiresAt) - Date.now()).toBeGreaterThan(29 * 86_400_000)
    const listed = (await run(['keys', 'list', '--token-file', file], { env: { MUSEN_URL: url } })).out
    expect(listed).toMatch(/Me .*active .*never/)
    expect(listed).toMatch(/Pager .*r1,r2 .*messages:read,nodes:read/)
    expect(listed).not.toContain(made.token.split('_')[2])
    expect((await run(['keys', 'revoke', made.key.id], { env })).out).toBe(`${made.key.id} revoked\n`)
    const refused = await run(['ports', '--token', made.token], { env })
    expect(refused).toMatchObject({ code: 77, err: expect.stringContaining('revoked') })
  })

  test('an operation without a key ends with 77, and says how to show one', async () => {
    const { url } = await start({ data: join(directory, 'service') })
    const { code, err } = await run(['ports', '--url', url])
    expect([code, err]).toEqual([77, expect.stringContaining('Authorization: Bearer')])
  })

  test.each([
    [['keys', 'create', 'Nothing'], 2, 'needs a name and --scope'],
    [['keys', 'create', 'Never', '--scope', 'messages:read', '--expires', 'someday'], 2, 'such as 30d'],
    [['keys', 'list', '--token-file', '/nowhere/at/all'], 78, '--token-file'],
    [['keys', 'list', '--token-file', '/dev/null'], 78, 'empty'],
  ])('%j ends with %i', async (words, exit, said) => {
    const { code, err } = await run(words, { env: nowhere })
    expect([code, err]).toEqual([exit, expect.stringContaining(said)])
  })
})

test('without any key a request that a proxy has forwarded is not one of this machine', async () => {
  const { url } = await start({ data: join(directory, 'keyless') })
  const ask = async (headers: Record<string, string>) => (await fetch(`${url}/v1/radios`, { headers })).status
  expect(await ask({})).toBe(200)
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])
    expect(await ask({ [name]: '192.0.2.1' }), name).toBe(401)
})

test('this machine needs no key where the configuration says so, but others and proxies do', async () => {
  const data = join(directory, 'open')
  await run(['keys', 'create', '--admin', '--data', data], { env: nowhere })
  const { url } = await start({ data, openLoopback: true })
  const ask = async (headers: Record<string, string>) => (await fetch(`${url}/v1/radios`, { headers })).status
  expect(await ask({})).toBe(200)
  expect(await ask({ 'x-forwarded-for': '192.0.2.1' })).toBe(401)
  expect(await ask({ authorization: 'Bearer wrong' })).toBe(401)
})

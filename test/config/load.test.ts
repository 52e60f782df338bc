import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { parseBlock } from '../../src/domain/network/addresses.ts'
import { createAddressGuard } from '../../src/webhook/addresses.ts'

describe('addresses that webhooks may be posted to', () => {
  test('are none, or a list by flag, variable or file', async () => {
    expect((await loadConfig({ flags: {}, env: {} })).webhookAllow).toEqual([])
    const blocks = ['127.0.0.1', 'fd00::/8']
    expect((await loadConfig({ flags: { webhookAllow: blocks }, env: {} })).webhookAllow).toEqual(blocks)
    const env = { MUSEN_WEBHOOK_ALLOW: '127.0.0.1, fd00::/8' }
    expect((await loadConfig({ flags: {}, env })).webhookAllow).toEqual(blocks)
    const folder = mkdtempSync(join(tmpdir(), 'musen-config-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'c.yaml'), 'webhookAllow: [127.0.0.1, fd00::/8]')
    expect((await loadConfig({ flags: {}, env: {}, file: join(folder, 'c.yaml') })).webhookAllow).toEqual(blocks)
  })

  test('that are none end the start', async () => {
    await expect(loadConfig({ flags: { webhookAllow: ['localhost'] }, env: {} })).rejects.toMatchObject({
      code: 'config-invalid',
      field: 'webhookAllow',
    })
  })

  test.each(['127.0.0.1', '10.0.0.0/8', '0.0.0.0/0', '::1', 'fd00::/8', '::ffff:10.0.0.0/104', '2001:DB8::/32'])(
    '%s is one, here and to the sender',
    (block) => {
      expect(parseBlock(block)).toBeDefined()
      expect(() => createAddressGuard([block])).not.toThrow()
    },
  )

  test.each([
    '',
    'localhost',
    '10.0.0',
    '10.0.0.0/33',
    '10.0.0.0/',
    '/8',
    'fd00::/129',
    'fe80::1%eth0',
    '10.0.0.0/8/8',
    '10.0.0.0/-1',
  ])('"%s" is none, here and to the sender', (block) => {
    expect(parseBlock(block)).toBeUndefined()
    expect(() => createAddressGuard([block])).toThrow(RangeError)
  })
})

test('a data directory without a name is a wrong setting, told before anything starts', async () => {
  await expect(loadConfig({ flags: { data: '' }, env: {} })).rejects.toMatchObject({
    code: 'config-invalid',
    field: 'data',
  })
})

describe('a setting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musen-config-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'musen.yaml')
  writeFileSync(file, 'port: 3\nlogLevel: warn\nresponseValidation: log\n')

  test('on the command line goes before the environment, that before the file, that before the default', async () => {
    const env = { MUSEN_PORT: '2', MUSEN_LOG_LEVEL: 'error', MUSEN_CONFIG: file }
    expect(await loadConfig({ flags: { port: 1 }, env })).toMatchObject({
      port: 1,
      logLevel: 'error',
      responseValidation: 'log',
      host: '127.0.0.1',
    })
  })

  test('can come from a file named by its variable, for secrets', async () => {
    const path = join(folder, 'port')
    writeFileSync(path, '4\n')
    expect((await loadConfig({ flags: {}, env: { MUSEN_PORT_FILE: path } })).port).toBe(4)
    const missing = loadConfig({ flags: {}, env: { MUSEN_PORT_FILE: join(folder, 'nothing') } })
    await expect(missing).rejects.toMatchObject({ code: 'config-invalid', field: 'MUSEN_PORT_FILE' })
    await expect(loadConfig({ flags: {}, env: { MUSEN_PORT_FILE: folder } })).rejects.toMatchObject({
      field: 'MUSEN_PORT_FILE',
    })
    writeFileSync(path, '5\r\n\n')
    // A variable that is set to nothing, as of a template that was not filled in, is not set.
    expect((await loadConfig({ flags: {}, env: { MUSEN_PORT: '', MUSEN_PORT_FILE: path } })).port).toBe(5)
  })

  test('in a file that is empty is a wrong setting: the secret has not got there', async () => {
    const path = join(folder, 'empty')
    for (const text of ['', '\n']) {
      writeFileSync(path, text)
      await expect(loadConfig({ flags: {}, env: { MUSEN_JWT_AUDIENCE_FILE: path } })).rejects.toMatchObject({
        code: 'config-invalid',
        field: 'MUSEN_JWT_AUDIENCE_FILE',
        message: expect.stringContaining('empty'),
      })
    }
  })

  test.each([
    [{ flags: { port: 70_000 }, env: {} }, 'port', 'the command line'],
    [{ flags: {}, env: { MUSEN_PORT: 'many' } }, 'port', 'the environment'],
    [{ flags: {}, env: { MUSEN_RESPONSE_VALIDATION: 'perhaps' } }, 'responseValidation', 'the environment'],
  ])('that is wrong in %j is told with where it is from', async (sources, field, where) => {
    await expect(loadConfig(sources)).rejects.toMatchObject({
      code: 'config-invalid',
      field,
      message: expect.stringContaining(where),
    })
  })

  test('that nobody knows is told with the file it is in, not dropped', async () => {
    const odd = join(folder, 'odd.yaml')
    writeFileSync(odd, 'prot: 3\n')
    const loading = loadConfig({ flags: {}, env: {}, file: odd })
    await expect(loading).rejects.toMatchObject({ field: 'prot', message: expect.stringContaining(odd) })
  })

  test.each(['jwtIssuer', 'jwksUrl'])(
    'of an issuer with a password in it, %s, is refused without a word of it',
    async (field) => {
      const flags = {
        jwtIssuer: 'https://id.example',
        jwtAudience: 'musen',
        [field]: 'https://musen:s3cr3t@id.example/',
      }
      const refused = await loadConfig({ flags, env: {} }).catch((error) => error)
      expect(refused).toMatchObject({ code: 'config-invalid', field })
      expect(JSON.stringify([refused.message, refused.hint])).not.toContain('s3cr3t')
    },
  )

  test.each(['http://pi.example', 'pi example', 'pi.example:port', ''])('of hosts, "%s", is refused', async (host) => {
    const loading = loadConfig({ flags: { allowedHosts: [host] }, env: {} })
    await expect(loading).rejects.toMatchObject({ code: 'config-invalid', field: 'allowedHosts' })
  })
})

test('addresses and hosts of links are checked before anything starts', async () => {
  const linkAllow = ['192.168.1.7', 'fd00::/8', 'tnc.local', 'TNC-2.example.']
  expect((await loadConfig({ flags: { linkAllow }, env: {} })).linkAllow).toEqual(linkAllow)
  for (const entry of ['', '10.0.0', '10.0.0.0/33', 'tnc:8001', 'http://tnc', '-tnc', 'a..b'])
    await expect(loadConfig({ flags: { linkDeny: [entry] }, env: {} }), entry).rejects.toMatchObject({
      code: 'config-invalid',
      field: 'linkDeny',
    })
})

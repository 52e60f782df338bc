import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isAddressBlock, loadConfig } from '../src/config.ts'
import { createAddressGuard } from '../src/webhook/addresses.ts'

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
      expect(isAddressBlock(block)).toBe(true)
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
    expect(isAddressBlock(block)).toBe(false)
    expect(() => createAddressGuard([block])).toThrow(RangeError)
  })
})

test('a data directory without a name is a wrong setting, told before anything starts', async () => {
  await expect(loadConfig({ flags: { data: '' }, env: {} })).rejects.toMatchObject({
    code: 'config-invalid',
    field: 'data',
  })
})

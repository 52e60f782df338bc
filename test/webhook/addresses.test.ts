import { describe, expect, test } from 'vitest'
import { createAddressGuard } from '../../src/webhook/addresses.ts'
import { literalAddress, parseWebhookUrl } from '../../src/webhook/url.ts'

const strict = createAddressGuard()

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:7f00:1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b::',
    '64:ff9b:1::8.8.8.8',
    '100::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2600::1%eth0',
    'localhost',
    '',
    '1.2.3',
    '0x7f000001',
  ])('%s is refused', (address) => expect(strict.allows(address)).toBe(false))

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2600::1',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
    '64:ff9b::8.8.8.8',
    '64:ff9b::101:101',
  ])('%s is public', (address) => expect(strict.allows(address)).toBe(true))

  test('of a block that is allowed may be reached, and its neighbours may not', () => {
    const guard = createAddressGuard(['192.168.7.0/24', '127.0.0.1', 'fd00:1::/32', '::1'])
    for (const address of ['192.168.7.1', '127.0.0.1', 'fd00:1::5', '::1', '8.8.8.8'])
      expect(guard.allows(address), address).toBe(true)
    for (const address of ['192.168.8.1', '127.0.0.2', 'fd00:2::5', '::2', '10.0.0.1'])
      expect(guard.allows(address), address).toBe(false)
  })

  test.each(['localhost', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '10.0.0/8', 'fd00::/129', 'fe80::1%eth0', ''])(
    'the block "%s" is none',
    (block) => expect(() => createAddressGuard([block])).toThrow(RangeError),
  )
})

describe('a URL', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0177.0.0.01/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://0/',
    'http://0.0.0.0:8080/',
    'http://10.1.2.3/',
    'http://167772161/',
    'http://0300.0250.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[ff02::1]/',
    'https://192.168.1.1:8443/hook',
    'HTTP://127.0.0.1/',
    'http:\\\\127.0.0.1\\x',
    'http:127.0.0.1/',
  ])('of the special address in %s is refused', (url) => {
    expect(() => parseWebhookUrl(url, strict)).toThrow(
      expect.objectContaining({ code: 'webhook-url-invalid', field: '/url' }),
    )
  })

  test.each([
    ['nothing', ''],
    ['a path', '/hook'],
    ['another scheme', 'ftp://example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://example.com/'],
    ['a user name', 'https://user@example.com/'],
    ['a password', 'https://user:secret@example.com/'],
    ['an address as the user name', 'http://example.com@127.0.0.1/'],
    ['a fragment', 'https://example.com/#x'],
    ['a zone', 'http://[fe80::1%25eth0]/'],
    ['too large a number', 'http://4294967296/'],
    ['SSH', 'http://example.com:22/'],
    ['SMTP', 'http://example.com:25/'],
    ['a port below 1024', 'https://example.com:81/'],
    ['X11', 'http://example.com:6000/'],
    ['IRC', 'http://example.com:6667/'],
  ])('with %s is refused', (_, url) => {
    expect(() => parseWebhookUrl(url, strict)).toThrow(expect.objectContaining({ code: 'webhook-url-invalid' }))
  })

  test.each([
    'https://example.com/hook?key=1',
    'http://example.com',
    'https://example.com:8443/',
    'http://example.com:80/',
    'http://localhost.example.com/',
    'https://8.8.8.8/',
    'http://[2606:4700:4700::1111]:3000/',
  ])('%s is taken', (url) => expect(parseWebhookUrl(url, strict).href).toBe(new URL(url).href))

  test('of a name is left to the connection', () => {
    expect(literalAddress(new URL('http://localhost/'))).toBeUndefined()
    expect(literalAddress(new URL('http://0x7f.1/'))).toBe('127.0.0.1')
    expect(literalAddress(new URL('http://[::FFFF:127.0.0.1]/'))).toBe('::ffff:7f00:1')
  })
})

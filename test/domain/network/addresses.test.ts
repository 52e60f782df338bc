import { SocketAddress } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createAddressList, parseAddress } from '../../../src/domain/network/addresses.ts'
import { isLoopbackAddress, isMetadataAddress, plainAddress } from '../../../src/domain/network/special-addresses.ts'

describe('an address is parsed', () => {
  test.each([
    ['1.2.3.4', [1, 2, 3, 4]],
    ['::1', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['FE80::1:0', [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]],
    ['::ffff:1.2.3.4', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 1, 2, 3, 4]],
    ['1:2:3:4:5:6:7:8', [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ])('%s', (text, bytes) => expect(parseAddress(text)).toEqual(bytes))

  test.each([
    '',
    '1.2.3',
    '01.2.3.4',
    '1.2.3.256',
    '1.2.3.4.5',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7::8',
    '1.2.3.4::',
    '::1.2.3.4:5',
    '12345::',
    '::g',
    '::1%eth0',
  ])('not %s', (text) => expect(parseAddress(text)).toBeUndefined())

  test('as Node parses it, in any notation', () => {
    for (let run = 0; run < 200; run++) {
      // Few different groups, so that zeros stand next to each other.
      const bytes = Array.from({ length: 16 }, (_, at) => ((run * 31 + at * 17) % 3 === 0 ? (run * at) % 256 : 0))
      const groups = Array.from({ length: 8 }, (_, at) =>
        (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16),
      )
      const text = groups.join(':')
      expect(parseAddress(text), text).toEqual(bytes)
      expect(parseAddress(new SocketAddress({ address: text, family: 'ipv6' }).address), text).toEqual(bytes)
    }
  })
})

test('a block contains its addresses, also IPv4-mapped ones and those with a zone', () => {
  const list = createAddressList(['10.1.0.0/17', '192.168.7.7', 'fe80::/10', '::/0'])
  for (const address of ['10.1.127.255', '192.168.7.7', '::ffff:10.1.0.1', '::ffff:a01:1', 'fe80::1%eth0', '2001::1'])
    expect(list.has(address), address).toBe(true)
  for (const address of ['10.1.128.0', '192.168.7.8', 'tnc', '']) expect(list.has(address), address).toBe(false)
  expect(createAddressList([]).has('1.1.1.1')).toBe(false)
})

test('special addresses are known in any notation', () => {
  for (const address of ['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::', '::ffff:127.0.0.1', '64:ff9b::7f00:1'])
    expect(isLoopbackAddress(address), address).toBe(true)
  for (const address of ['169.254.169.254', '::ffff:a9fe:a9fe', '64:ff9b::169.254.0.1', 'fe80::1', 'fe80::1%eth0'])
    expect(isMetadataAddress(address), address).toBe(true)
  for (const address of ['fd00:ec2::254', '100.100.100.200']) expect(isMetadataAddress(address), address).toBe(true)
  for (const address of ['192.168.1.1', '8.8.8.8', 'fd00::1', '2001:4860::8888', 'tnc']) {
    expect(isLoopbackAddress(address), address).toBe(false)
    expect(isMetadataAddress(address), address).toBe(false)
  }
  expect(plainAddress('::ffff:7f00:1')).toBe('127.0.0.1')
})

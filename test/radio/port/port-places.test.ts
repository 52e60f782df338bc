import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPlaceFinder } from '../../../src/radio/port/port-places.ts'

const HOSTS: Record<string, string[]> = {
  localhost: ['::1', '127.0.0.1'],
  '127.0.0.1': ['127.0.0.1'],
  '::ffff:127.0.0.1': ['::ffff:127.0.0.1'],
  '::ffff:7f00:1': ['::ffff:7f00:1'],
  '::1': ['::1'],
  '0:0:0:0:0:0:0:1': ['0:0:0:0:0:0:0:1'],
  '2001:db8::8': ['2001:db8::8'],
  '2001:0db8:0:0::0008': ['2001:0db8:0:0::0008'],
  'fe80::1%eth0': ['fe80::1%eth0'],
  'fe80:0::1%eth0': ['fe80:0::1%eth0'],
  '0.0.0.0': ['0.0.0.0'],
  pi: ['192.0.2.7'],
  '192.0.2.7': ['192.0.2.7'],
  roof: ['192.0.2.8'],
  'roof.example': ['192.0.2.8', '2001:db8::8'],
}
const deps = {
  lookup: async (host: string) => {
    const found = HOSTS[host]
    if (!found) throw new Error('ENOTFOUND')
    return found.map((address) => ({ address }))
  },
  ownAddresses: () => ['127.0.0.1', '::1', '192.0.2.7'],
}
const share = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].some((place) => others.has(place))
const findPlaces = createPlaceFinder(deps)
const at = (host: string, port = 4000) => findPlaces({ type: 'tcp', host, port })

describe('two names of one port', () => {
  test.each([
    ['localhost', '127.0.0.1'],
    ['LOCALHOST', 'localhost'],
    ['127.0.0.1', '::ffff:127.0.0.1'],
    ['127.0.0.1', '0.0.0.0'],
    ['pi', 'localhost'],
    ['192.0.2.7', '127.0.0.1'],
    ['roof', 'roof.example'],
    ['away', 'AWAY'],
    ['0:0:0:0:0:0:0:1', '127.0.0.1'],
    ['::1', 'localhost'],
    ['::ffff:7f00:1', '127.0.0.1'],
    ['2001:0db8:0:0::0008', '2001:db8::8'],
    ['fe80::1%eth0', 'FE80:0::1%eth0'],
    ['localhost.', '127.0.0.1'],
    ['Roof.example.', 'roof'],
    ['away.', 'away'],
  ])('have a place in common: %s, %s', async (one, other) => {
    expect(share(await at(one), await at(other))).toBe(true)
  })

  test('have none where host or port is another', async () => {
    expect(share(await at('roof'), await at('pi'))).toBe(false)
    expect(share(await at('roof'), await at('roof', 4001))).toBe(false)
    expect(share(await at('away'), await at('gone'))).toBe(false)
  })

  test('of a device lead to the device', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'musen-places-'))
    const [device, byId] = [join(directory, 'ttyUSB0'), join(directory, 'by-id')]
    writeFileSync(device, '')
    symlinkSync(device, byId)
    const places = await Promise.all([device, byId].map((path) => findPlaces({ type: 'serial', path })))
    expect(places[0]).toEqual(places[1])
    rmSync(directory, { recursive: true })
  })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meshtasticDriver } from '../../../../src/radio/families/meshtastic/driver.ts'
import { bytes, createHarness } from '../../driver-harness.ts'
import { createScriptedModule } from './scripted-module.ts'

/** Frames of modules with the firmware 2.7, as operators met them; node numbers are replaced. The module itself is !0c0ffee0. */
const OWN = 0x0c0ffee0

async function start() {
  const module = createScriptedModule({
    onWantConfig: (nonce) => [
      { myInfo: { nodeNumber: OWN } },
      { nodeInfo: { number: OWN, user: { longName: 'Roof' } } },
      { configCompleteId: nonce },
    ],
  })
  const harness = createHarness({ module: meshtasticDriver, answer: module.answer })
  const started = harness.driver.start()
  await vi.advanceTimersByTimeAsync(200)
  await started
  return harness
}

beforeEach(() => void vi.useFakeTimers({ now: 1_790_000_000_000 }))
afterEach(() => void vi.useRealTimers())

test.each([
  [
    'air quality',
    '94c30040123e0dd4c3b2a115ffffffff22140843120e0d00c90c6b220708051008688a05480135ec0300003d00c90c6b450000a840480360a6ffffffffffffffff017803',
    { airQuality: { pm1UgPerM3: 5, pm2_5UgPerM3: 8, co2Ppm: 650 } },
  ],
  [
    'local statistics',
    '94c3004612440dd4c3b2a115ffffffff221a084312140d00c90c6b320d08641500004040200a28143805480135ed0300003d00c90c6b450000a840480360a6ffffffffffffffff017803',
    {
      localStats: { uptimeS: 100, channelUtilizationPercent: 3, packetsSent: 10, packetsReceived: 20, nodesOnline: 5 },
    },
  ],
  [
    'a lull of the wind alone',
    '94c3003f123d0dd4c3b2a115ffffffff22130843120d0d00c90c6b1a068d010000c03f480135ea0300003d00c90c6b450000a840480360a6ffffffffffffffff017803',
    { environment: { windLullMps: 1.5 } },
  ],
])('telemetry: %s', async (_, wire, groups) => {
  const radio = await start()
  radio.feed(bytes(wire))
  expect(radio.events.flatMap((event) => (event.type === 'packet' ? [event.packet] : []))).toMatchObject([
    { source: '!a1b2c3d4', decoded: { type: 'meshtastic-telemetry', time: '2026-11-30T00:53:20.000Z', ...groups } },
  ])
})

test('a notification of the module is a notice with its level', async () => {
  const radio = await start()
  radio.feed(bytes('94c300268201231500c90c6b181e221a44757479206379636c65206c696d69742065786365656465642e'))
  expect(radio.events.slice(-2)).toEqual([
    { type: 'frame' },
    { type: 'notice', level: 'warning', text: 'Duty cycle limit exceeded.' },
  ])
})

/** Encoded by @meshtastic/protobufs 2.7.18. */
test.each([
  ['info', '94c30018820115088486880815803bb16a2209536f6d657468696e67'],
  ['trace', '94c3001a820117088486880815803bb16a18052209536f6d657468696e67'],
  ['debug', '94c3001a820117088486880815803bb16a180a2209536f6d657468696e67'],
  ['info', '94c3001a820117088486880815803bb16a18142209536f6d657468696e67'],
  ['warning', '94c3001a820117088486880815803bb16a181e2209536f6d657468696e67'],
  ['error', '94c3001a820117088486880815803bb16a18282209536f6d657468696e67'],
  ['critical', '94c3001a820117088486880815803bb16a18322209536f6d657468696e67'],
])('a notification about a packet, level %s', async (level, wire) => {
  const radio = await start()
  radio.feed(bytes(wire))
  expect(radio.events.at(-1)).toEqual({ type: 'notice', level, text: 'Something', packetId: 0x01020304 })
})

test.each([
  ['a key that two nodes have', '94c3000a820107181e2201787200', [{ type: 'notice', level: 'warning', text: 'x' }]],
  [
    'a request to verify a key',
    '94c30015820112181e220178620b08051207486172626f7572',
    [{ type: 'notice', level: 'warning', text: 'x' }],
  ],
  ['no text', '94c300058201021814', []],
])('a notification of %s', async (_, wire, notices) => {
  const radio = await start()
  radio.feed(bytes(wire))
  expect(radio.events.filter(({ type }) => type === 'notice')).toEqual(notices)
})

test('a tapback is a reaction, not a reply', async () => {
  const radio = await start()
  radio.feed(
    bytes(
      '94c30040123e0dd4c3b2a115ffffffff221408011204f09f918d3d341200004501000000480135e90300003d00c90c6b450000a840480360a6ffffffffffffffff017803',
    ),
  )
  expect(radio.events.at(-1)).toMatchObject({
    type: 'packet',
    packet: { decoded: { type: 'meshtastic-reaction', text: '👍', replyId: 0x1234 } },
  })
})

test("the board's own telemetry is that of a node with a name and a battery", async () => {
  const radio = await start()
  radio.feed(
    bytes(
      '94c3003212300de0fe0f0c15ffffffff220f084312090d00c90c6b1202085a480135f30300003d00c90c6b450000a840480360007803',
    ),
  )
  expect(radio.events.filter(({ type }) => type === 'node')).toEqual([
    { type: 'node', address: '!0c0ffee0', name: 'Roof' },
    { type: 'node', address: '!0c0ffee0', battery: { percent: 90, externalPower: false } },
  ])
})

test('a direct message by public key is told apart from one by the key of a channel', async () => {
  const radio = await start()
  // Encoded by @meshtastic/protobufs 2.7.18; only the first one has the field `pki_encrypted`.
  radio.feed(bytes('94c3001c121a0dd4c3b2a115e0fe0f0c22060801120268693501000000880101'))
  radio.feed(bytes('94c3001912170dd4c3b2a115e0fe0f0c22060801120268693502000000'))
  const headers = radio.events.flatMap((event) => (event.type === 'packet' ? [event.packet.packet] : []))
  expect(headers).toEqual([
    { protocol: 'meshtastic', id: 1, channel: 0, portNumber: 1, pkiEncrypted: true },
    { protocol: 'meshtastic', id: 2, channel: 0, portNumber: 1 },
  ])
})

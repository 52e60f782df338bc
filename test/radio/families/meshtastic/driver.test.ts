import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import type { SendOutcome } from '../../../../src/radio/driver.ts'
import { meshtasticDriver } from '../../../../src/radio/families/meshtastic/driver.ts'
import { ackRefOf } from '../../../../src/radio/families/meshtastic/packet-ids.ts'
import { ROUTING_FAILURES } from '../../../../src/radio/families/meshtastic/routing-errors.ts'
import { encodeFromRadio } from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import type { FromRadio } from '../../../../src/radio/families/meshtastic/wire/messages.ts'
import { ascii, bytes, createHarness } from '../../driver-harness.ts'
import { meshtasticCaptures, withHex } from './captures.ts'
import {
  createScriptedModule,
  type ModuleScript,
  queueStatus,
  routing,
  THEIR_ADDRESS,
  THEM,
  US,
} from './scripted-module.ts'

const EVERYONE = '!ffffffff'

async function start(options: Options = {}, script: ModuleScript = {}) {
  const module = createScriptedModule(script)
  const harness = createHarness({ module: meshtasticDriver, options, answer: module.answer })
  const started = harness.driver.start()
  await vi.advanceTimersByTimeAsync(200)
  await started
  return {
    ...harness,
    module,
    hear: (frame: FromRadio) => harness.feed(encodeFromRadio(frame)),
    send: (payload: string, { destination = THEIR_ADDRESS, key = 1, options = {} as Options, attempt = 1 } = {}) =>
      harness.driver.send({ key, destination, payload: ascii(payload), options, attempt }),
    packetId: (index: number) => module.packets().at(index)?.id ?? 0,
    packets: () => harness.events.flatMap((event) => (event.type === 'packet' ? [event.packet] : [])),
    nodes: () => harness.events.filter((event) => event.type === 'node'),
    acks: () => harness.events.filter((event) => event.type === 'ack'),
    troubles: () => harness.events.flatMap((event) => (event.type === 'trouble' ? [event.error?.code] : [])),
  }
}

/** A module that says nothing of what it is given to send. */
const mute: ModuleScript = { onPacket: () => [] }

/** The outcome as far as it is known now. */
function watch(outcome: Promise<SendOutcome>) {
  const seen: SendOutcome[] = []
  void outcome.then((each) => seen.push(each))
  return async () => {
    await vi.advanceTimersByTimeAsync(0)
    return seen[0]
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a Meshtastic module that receives', () => {
  test.each(meshtasticCaptures.filter(({ packet }) => packet))('tells users of $name', async ({ wire, packet }) => {
    const radio = await start()
    radio.feed(bytes(wire))
    expect(radio.packets().map(withHex)).toEqual([packet])
  })

  test.each([
    ['latitude or longitude is missing', '0d00a3e111'],
    ['the latitude is beyond the pole', '0d00ca9a3b150000c342'],
    ['the content is cut off', '0d00a3'],
  ])('tells a position of which %s as bytes only', async (_, payload) => {
    const radio = await start()
    const position = { from: THEM, to: US, decoded: { portNumber: 3, payload: bytes(payload) }, id: 1 }
    radio.hear({ packet: position })
    expect(radio.packets().map(({ decoded }) => decoded)).toEqual([undefined])
    expect(radio.payloads()).toEqual([payload])
  })

  test('tells of no text that is not UTF-8, and of no value that is not a number', async () => {
    const radio = await start()
    radio.hear({ packet: { from: THEM, decoded: { portNumber: 1, payload: bytes('ff') }, id: 1 } })
    // Temperature NaN, humidity 50.
    radio.hear({
      packet: { from: THEM, decoded: { portNumber: 67, payload: bytes('1a0a0d0000c07f1500004842') }, id: 2 },
    })
    radio.hear({
      packet: { from: THEM, decoded: { portNumber: 1, payload: ascii('x') }, id: 3, rssi: -50, snr: Number.NaN },
    })
    expect(radio.packets().map(({ decoded, signal }) => decoded ?? signal)).toEqual([
      undefined,
      { type: 'meshtastic-telemetry', environment: { humidityPercent: 50 } },
      { type: 'meshtastic-text', text: 'x' },
    ])
    expect(radio.packets()[2]).not.toHaveProperty('signal')
  })

  test('keeps routing and administration, which may carry keys, out of the messages', async () => {
    const radio = await start()
    radio.hear({ packet: { from: US, to: US, decoded: { portNumber: 6, payload: bytes('0102') }, id: 1 } })
    radio.hear(routing(5))
    expect(radio.packets()).toEqual([])
  })

  test('tells the nodes of its list with name, signal, battery and when they were heard; it is there itself', async () => {
    const user = { longName: 'Harbour' }
    const radio = await start(
      {},
      {
        configuration: [
          { nodeInfo: { number: US, user: { longName: 'Me' }, deviceMetrics: { batteryLevel: 101 } } },
          {
            nodeInfo: {
              number: THEM,
              user,
              snr: 6.25,
              lastHeard: 1_780_000_000,
              deviceMetrics: { batteryLevel: 87, voltageMv: 4050 },
              hopsAway: 0,
            },
          },
          { nodeInfo: { number: 7, user: { longName: 'Far' }, snr: 2, hopsAway: 2 } },
        ],
      },
    )
    expect(radio.nodes()).toEqual([
      { type: 'node', address: '!433a1b2c', name: 'Me', battery: { externalPower: true } },
      {
        type: 'node',
        address: THEIR_ADDRESS,
        name: 'Harbour',
        signal: { snrDb: 6.25 },
        battery: { percent: 87, voltageMv: 4050, externalPower: false },
        heardAt: 1_780_000_000_000,
      },
      { type: 'node', address: '!00000007', name: 'Far', heardAt: 0 },
    ])
  })

  test('tells the name and the battery of a node that sends them', async () => {
    const radio = await start()
    for (const { wire } of meshtasticCaptures.filter(({ name }) => /introduces itself|external power/.test(name)))
      radio.feed(bytes(wire))
    expect(radio.nodes()).toEqual([
      { type: 'node', address: THEIR_ADDRESS, battery: { externalPower: true, voltageMv: 4210 } },
      { type: 'node', address: THEIR_ADDRESS, name: 'Harbour' },
    ])
  })
})

describe('a Meshtastic module that sends', () => {
  test('gives the packet its destination, channel, port and hop limit, that of the module unless told', async () => {
    const radio = await start({}, { configuration: [{ config: { lora: { hopLimit: 5 } } }] })
    await radio.send('hi')
    await radio.send('hi', { options: { channel: 2, hopLimit: 1, portNumber: 256, acknowledge: false }, key: 2 })
    expect(radio.module.packets()).toMatchObject([
      { to: THEM, decoded: { portNumber: 1, payload: ascii('hi') }, hopLimit: 5, wantAck: true },
      { to: THEM, channel: 2, decoded: { portNumber: 256 }, hopLimit: 1 },
    ])
    expect(radio.module.packets()[0]).not.toHaveProperty('channel')
    expect(radio.module.packets()[1]).not.toHaveProperty('wantAck')
  })

  test('can be a reply or a reaction to a packet', async () => {
    const radio = await start()
    await radio.send('yes', { options: { replyId: 0xffff_ffff } })
    await radio.send('+1', { options: { replyId: 7, reaction: true }, key: 2 })
    await radio.send('hi', { options: { reaction: false }, key: 3 })
    expect(radio.module.packets().map(({ decoded }) => decoded)).toEqual([
      { portNumber: 1, payload: ascii('yes'), replyId: 0xffff_ffff },
      { portNumber: 1, payload: ascii('+1'), replyId: 7, emoji: 1 },
      { portNumber: 1, payload: ascii('hi') },
    ])
  })

  test('is sent once the queue took it, and delivered once the destination says so', async () => {
    const radio = await start()
    const outcome = await radio.send('hi')
    const id = radio.packetId(0)
    expect(outcome).toEqual({ state: 'sent', ack: { ref: ackRefOf(id), withinMs: 120_000, retryOnSilence: false } })
    radio.hear(routing(id))
    expect(radio.acks()).toEqual([{ type: 'ack', ref: ackRefOf(id), ok: true }])
  })

  test('is not delivered because some node passed it on: that acknowledgement is the module own', async () => {
    const radio = await start()
    await radio.send('hi')
    radio.hear(routing(radio.packetId(0), 0, US))
    expect(radio.acks()).toEqual([])
    radio.hear(routing(radio.packetId(0)))
    expect(radio.acks()).toHaveLength(1)
  })

  test('is delivered at once when the destination is faster than the queue', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('hi'))
    radio.hear(routing(radio.packetId(0)))
    expect(await outcome()).toEqual({ state: 'delivered' })
    radio.hear(queueStatus(radio.packetId(0)))
    radio.hear(routing(radio.packetId(0)))
    expect(radio.acks()).toHaveLength(1)
  })

  test('never delivers a broadcast, whichever node acknowledges', async () => {
    const radio = await start()
    expect(await radio.send('hi', { destination: EVERYONE })).toEqual({ state: 'sent' })
    expect(radio.module.packets()[0]).toMatchObject({ to: 0xffff_ffff, wantAck: true })
    const silent = await start({}, mute)
    const outcome = watch(silent.send('hi', { destination: EVERYONE }))
    silent.hear(routing(silent.packetId(0)))
    expect(await outcome()).toEqual({ state: 'sent' })
  })

  test.each(Object.entries(ROUTING_FAILURES))('fails by routing error %s, as its table says', async (code, failure) => {
    const radio = await start()
    await radio.send('hi')
    radio.hear(routing(radio.packetId(0), Number(code), US))
    const { reason, detail } = failure
    expect(radio.acks()).toEqual([{ type: 'ack', ref: ackRefOf(radio.packetId(0)), ok: false, reason, detail }])
    const early = await start({}, mute)
    const outcome = watch(early.send('hi'))
    early.hear(routing(early.packetId(0), Number(code), US))
    expect(await outcome()).toEqual({ state: 'failed', ...failure })
  })

  test('that fails after a notification about it has the words of the module in its detail', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('hi'))
    await vi.advanceTimersByTimeAsync(0)
    const id = radio.packetId(0)
    radio.hear({ clientNotification: { replyId: id + 1, level: 30, message: 'Another packet.' } })
    radio.hear({ clientNotification: { replyId: id, level: 30, message: 'Send again in 3 minutes.' } })
    radio.hear(queueStatus(id, 9))
    expect(await outcome()).toMatchObject({
      state: 'failed',
      detail: expect.stringMatching(/ The module reports: Send again in 3 minutes\.$/),
    })
  })

  test('is rejected by what another node says of itself, and by an error that nobody knows yet', async () => {
    const radio = await start()
    await radio.send('hi')
    radio.hear(routing(radio.packetId(0), 6))
    radio.hear(routing(radio.packetId(0), 77, US))
    expect(radio.acks()).toMatchObject([
      { ok: false, reason: 'rejected', detail: 'The channel does not exist.' },
      { ok: false, reason: 'module-refused', detail: 'The routing error is 77.' },
    ])
  })

  test.each([
    [9, { reason: 'module-refused', retryAfterMs: 60_000 }],
    [32, { reason: 'module-refused', retryAfterMs: 5_000 }],
    [33, { reason: 'module-refused' }],
    [34, { reason: 'module-refused', detail: 'Transmission is disabled in the module (lora.tx_enabled).' }],
    [38, { reason: 'module-refused', retryAfterMs: 10_000 }],
  ])(
    'fails when the queue answers %i, and the routing error that comes with it is not told again',
    async (result, failure) => {
      const radio = await start({}, { onPacket: ({ id = 0 }) => [queueStatus(id, result), routing(id, 9, US)] })
      const outcome = await radio.send('hi')
      expect(outcome).toMatchObject({ state: 'failed', ...failure })
      expect('retryAfterMs' in outcome).toBe('retryAfterMs' in failure)
      expect(radio.acks()).toEqual([])
    },
  )

  test('is sent when the queue answers 35, which is no error', async () => {
    const radio = await start({}, { onPacket: ({ id = 0 }) => [queueStatus(id, 35)] })
    expect(await radio.send('hi')).toMatchObject({ state: 'sent' })
  })

  test('gives each attempt another id, and all the same reference: a late answer to the first resolves the message', async () => {
    const radio = await start({}, { onPacket: ({ id = 0 }) => [queueStatus(id, 32)] })
    for (let attempt = 1; attempt <= 40; attempt++) await radio.send('hi', { key: 77, attempt })
    await radio.send('other', { key: 78 })
    const ids = radio.module.packets().map(({ id = 0 }) => id)
    expect(new Set(ids).size).toBe(41)
    expect(new Set(ids.map(ackRefOf)).size).toBe(2)
    expect(ids.every((id) => id > 0 && id < 2 ** 32)).toBe(true)
    const again = await start()
    await again.send('hi', { key: 77, attempt: 41 })
    again.hear(routing(ids[39] ?? 0))
    expect(again.acks()).toEqual([{ type: 'ack', ref: ackRefOf(again.packetId(0)), ok: true }])
  })

  test('may have several on their way, whose answers come in any order and among what is heard', async () => {
    const radio = await start({}, mute)
    const outcomes = [1, 2, 3, 4].map((key) => watch(radio.send(`hi ${key}`, { key })))
    const id = (index: number) => radio.packetId(index)
    radio.hear(queueStatus(id(2)))
    radio.feed(bytes(meshtasticCaptures.find(({ name }) => name === 'a text heard directly')?.wire ?? ''))
    radio.hear(queueStatus(id(0), 33))
    radio.hear(queueStatus(id(3)))
    radio.hear(queueStatus(12_345))
    expect(await Promise.all(outcomes.map((outcome) => outcome()))).toMatchObject([
      { state: 'failed' },
      undefined as never,
      { state: 'sent' },
      { state: 'sent' },
    ])
    expect(radio.packets()).toHaveLength(1)
  })

  test('that gets no word of the queue is sent for a node, which may still answer, and unknown for everyone', async () => {
    const radio = await start({}, { ...mute, onWantConfig: undefined as never })
    const toNode = watch(radio.send('hi'))
    const toAll = watch(radio.send('hi', { key: 2, destination: EVERYONE }))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await toNode()).toMatchObject({ state: 'sent', ack: { ref: ackRefOf(radio.packetId(0)) } })
    expect(await toAll()).toMatchObject({ state: 'failed', reason: 'interrupted' })
    radio.hear(queueStatus(radio.packetId(0), 33))
    expect(radio.acks()).toMatchObject([{ ok: false, reason: 'module-refused' }])
  })

  test('refuses to send to itself, and what is no text', async () => {
    const radio = await start()
    expect(await radio.send('hi', { destination: '!433a1b2c' })).toMatchObject({ state: 'failed' })
    expect(radio.module.packets()).toEqual([])
    const check = (payload: Uint8Array, options: Options = {}) =>
      meshtasticDriver.check?.({ destination: THEIR_ADDRESS, payload, options, radioOptions: {} })
    expect(() => check(bytes('ff'))).toThrow(expect.objectContaining({ code: 'payload-invalid', field: '/payload' }))
    expect(() => check(bytes(''))).toThrow(expect.objectContaining({ code: 'payload-invalid' }))
    expect(() => check(bytes('ff'), { portNumber: 6 })).toThrow(
      expect.objectContaining({ code: 'options-invalid', field: '/options/portNumber' }),
    )
    expect(() => check(bytes('ff'), { portNumber: 256 })).not.toThrow()
    expect(() => check(ascii('+1'), { reaction: true })).toThrow(
      expect.objectContaining({ code: 'options-invalid', field: '/options/replyId' }),
    )
    expect(() => check(ascii('+1'), { reaction: true, replyId: 7, portNumber: 256 })).toThrow(
      expect.objectContaining({ code: 'options-invalid', field: '/options/portNumber' }),
    )
    expect(() => check(ascii('+1'), { reaction: true, replyId: 7 })).not.toThrow()
  })

  test.each(['!00000000', '!00000001', '!00000003'])('refuses %s, which is no node', (destination) => {
    const order = { destination, payload: bytes('68'), options: {}, radioOptions: {} }
    expect(() => meshtasticDriver.check?.(order)).toThrow(
      expect.objectContaining({ code: 'destination-invalid', field: '/destination' }),
    )
    expect(() => meshtasticDriver.check?.({ ...order, destination: '!00000004' })).not.toThrow()
  })
})

describe('a Meshtastic module that restarts', () => {
  test('in mid-send: what it was given is unknown, and it is asked for its configuration again', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('hi'))
    radio.hear({ rebooted: true })
    expect(await outcome()).toEqual({
      state: 'failed',
      reason: 'interrupted',
      detail: 'The module restarted before it accepted the message.',
    })
    const next = watch(radio.send('next'))
    expect([await next(), radio.module.packets().length]).toEqual([undefined, 1])
    await vi.advanceTimersByTimeAsync(200)
    expect(radio.module.requests()).toHaveLength(2)
    radio.hear(queueStatus(radio.packetId(-1)))
    expect(await next()).toMatchObject({ state: 'sent' })
    expect(radio.troubles()).toEqual([])
  })

  test('an answer to what it had queued before still delivers the message', async () => {
    const radio = await start()
    await radio.send('hi')
    radio.hear({ rebooted: true })
    await vi.advanceTimersByTimeAsync(200)
    radio.hear(routing(radio.packetId(0)))
    expect(radio.acks()).toMatchObject([{ ok: true }])
  })

  test('and does not come back is told as silent, until it answers', async () => {
    let dead = false
    const radio = await start({}, { onPacket: () => [], onWantConfig: () => (dead ? [] : undefined) })
    dead = true
    void radio.send('hi')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(radio.troubles()).toEqual(['module-silent'])
    dead = false
    await vi.advanceTimersByTimeAsync(30_000)
    expect(radio.troubles()).toEqual(['module-silent', undefined])
  })

  test('and is slow to come back costs the next message no attempt: it waits for the answer', async () => {
    let dead = false
    const script: ModuleScript = { onPacket: () => [], onWantConfig: () => (dead ? [] : undefined) }
    const radio = await start({}, script)
    dead = true
    void radio.send('hi')
    await vi.advanceTimersByTimeAsync(10_000)
    const next = watch(radio.send('next', { key: 2 }))
    await vi.advanceTimersByTimeAsync(3_000)
    expect([await next(), radio.module.packets().length]).toEqual([undefined, 1])
    dead = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(radio.module.packets()).toHaveLength(2)
    radio.hear(queueStatus(radio.packetId(1)))
    expect(await next()).toMatchObject({ state: 'sent' })
  })

  test('and does not come back gives the next message back with its silence', async () => {
    let dead = false
    const radio = await start({}, { onPacket: () => [], onWantConfig: () => (dead ? [] : undefined) })
    dead = true
    void radio.send('hi')
    await vi.advanceTimersByTimeAsync(10_000)
    const next = watch(radio.send('next', { key: 2 }))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(radio.troubles()).toEqual(['module-silent'])
    expect(await next()).toMatchObject({ state: 'failed', retryAfterMs: expect.any(Number) })
    expect(radio.module.packets()).toHaveLength(1)
  })

  test('and is unplugged meanwhile gives the next message back: nothing of it went out', async () => {
    let dead = false
    const radio = await start({}, { onPacket: () => [], onWantConfig: () => (dead ? [] : undefined) })
    dead = true
    void radio.send('hi')
    await vi.advanceTimersByTimeAsync(10_000)
    const next = watch(radio.send('next', { key: 2 }))
    await vi.advanceTimersByTimeAsync(1_000)
    radio.driver.stop()
    expect(await next()).toMatchObject({ state: 'failed', reason: 'module-refused', retryAfterMs: expect.any(Number) })
  })

  test('while the link breaks leaves no rejection behind', async () => {
    const radio = await start()
    radio.breakLink(new DomainError('link-lost', 'The cable is out.'))
    radio.hear({ rebooted: true })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(radio.troubles()).toEqual([])
  })
})

test('a module is told every five minutes that its host is there, and no longer after the stop', async () => {
  const radio = await start()
  await vi.advanceTimersByTimeAsync(16 * 60_000)
  expect(radio.module.heard.filter(({ heartbeat }) => heartbeat)).toHaveLength(3)
  radio.driver.stop()
  expect(vi.getTimerCount()).toBe(0)
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Options } from '../../../../src/domain/message.ts'
import type { SendOutcome } from '../../../../src/radio/driver.ts'
import { encodeApiFrame } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import type { ModuleFrame } from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { xbeeDriver } from '../../../../src/radio/families/xbee/driver.ts'
import { ascii, bytes, createHarness, hex } from '../../driver-harness.ts'
import { createScriptedModule, delivery, type ModuleScript, THEM, US } from './scripted-module.ts'

const BROADCAST = '000000000000FFFF'

async function start(options: Options = {}, script: Partial<ModuleScript> = {}) {
  const module = createScriptedModule({ apiMode: 2, ...script })
  const harness = createHarness({
    module: xbeeDriver,
    options: { discoverAtStart: false, ...options },
    answer: module.answer,
  })
  await harness.driver.start()
  harness.events.length = 0
  return {
    ...harness,
    module,
    hear: (frame: ModuleFrame) => harness.feed(module.encode(frame)),
    send: (payload: string, { destination = THEM, key = 1, options = {} as Options } = {}) =>
      harness.driver.send({ key, destination, payload: ascii(payload), options, attempt: 1 }),
    frameId: (index: number) => module.sent().at(index)?.frameId ?? 0,
    packets: () => harness.events.flatMap((event) => (event.type === 'packet' ? [event.packet] : [])),
    acks: () => harness.events.filter((event) => event.type === 'ack'),
    troubles: () => harness.events.flatMap((event) => (event.type === 'trouble' ? [event.error?.code] : [])),
    types: () => harness.events.map((event) => event.type),
  }
}

/** A module that says nothing of what it is given to send. */
const mute: Partial<ModuleScript> = { onTransmit: () => [] }

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
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('an XBee that receives', () => {
  const receive = { type: 'receive' as const, address64: THEM, address16: '7D84', options: 1, payload: ascii('hi') }

  test('tells the sender, the own address and the header of a packet', async () => {
    const radio = await start()
    radio.hear(receive)
    expect(radio.packets()).toEqual([
      {
        source: THEM,
        destination: US,
        payload: ascii('hi'),
        packet: { protocol: 'xbee', networkAddress: '7D84', broadcast: false, options: 1 },
      },
    ])
  })

  test('tells a broadcast as sent to everyone, and no network address that is not known', async () => {
    const radio = await start()
    radio.hear({ ...receive, options: 0xc2, address16: 'FFFE' })
    expect(radio.packets()[0]).toMatchObject({
      destination: BROADCAST,
      packet: { protocol: 'xbee', broadcast: true, options: 0xc2 },
    })
    expect(radio.packets()[0]?.packet).not.toHaveProperty('networkAddress')
  })

  test('names a sender by its network address where that is all there is', async () => {
    const radio = await start()
    radio.hear({ ...receive, address64: 'FFFFFFFFFFFFFFFF' })
    expect(radio.packets()[0]?.source).toBe('7D84')
  })

  test('tells no destination when the module does not tell its own address', async () => {
    const radio = await start({}, { parameters: { SH: '' } })
    radio.hear(receive)
    expect(radio.packets()[0]).not.toHaveProperty('destination')
  })

  test('shows the endpoints of an explicit packet', async () => {
    const radio = await start()
    const endpoints = { sourceEndpoint: 1, destinationEndpoint: 2, clusterId: 0x0006, profileId: 0x0104 }
    radio.hear({ ...receive, type: 'explicit-receive', ...endpoints })
    expect(radio.packets()[0]?.packet).toMatchObject(endpoints)
  })

  test('decodes an I/O sample, and keeps its bytes when it makes no sense', async () => {
    const radio = await start()
    const sample = { type: 'io-sample' as const, address64: THEM, address16: '7D84', options: 1 }
    radio.hear({ ...sample, data: bytes('01001c0200140225') })
    radio.hear({ ...sample, data: bytes('01001c02001402') })
    expect(radio.packets()[0]).toMatchObject({
      decoded: { digital: { DIO2: true, DIO3: false, DIO4: true }, analog: { AD1: 549 } },
    })
    expect(radio.packets()[1]).not.toHaveProperty('decoded')
    expect(radio.packets().map(({ payload }) => hex(payload))).toEqual(['01001c0200140225', '01001c02001402'])
  })

  test('names a node that identifies itself, and not one without a name', async () => {
    const radio = await start()
    const data = (name: string) => bytes(`7d84${THEM}${name}00fffe0101c105101e`)
    const frame = { type: 'node-identification' as const, address64: THEM, address16: '7D84', options: 2 }
    radio.hear({ ...frame, data: data('') })
    radio.hear({ ...frame, data: data('20') })
    radio.hear({ ...frame, data: data('50756d702031') })
    expect(radio.events).toEqual([
      { type: 'frame' },
      { type: 'frame' },
      { type: 'frame' },
      { type: 'node', address: THEM, name: 'Pump 1' },
    ])
  })

  // Frames of the XBee 3 user guide (User Data Relay Output).
  test.each([
    ['7e0007ad0268656c6c6f3c', '68656c6c6f', 'micropython'],
    ['7e0007ad01007e7d11ff46', '007e7d11ff', 'bluetooth'],
    ['7e0003ad004111', '41', 'serial'],
    ['7e0002ad0250', '', 'micropython'],
  ])('shows what another interface of the module sends: %s', async (wire, payload, from) => {
    const radio = await start({}, { apiMode: 1 })
    radio.feed(bytes(wire))
    expect(radio.packets().map((packet) => ({ ...packet, payload: hex(packet.payload) }))).toEqual([
      { payload, packet: { protocol: 'xbee-relay', interface: from } },
    ])
  })

  // Frames of the XBee S2C and XBee-PRO 900HP user guides (Modem Status).
  test.each([
    ['7e00028a0372', 'warning', 'The module has left the network.'],
    ['7e00028a0d68', 'error', expect.stringContaining('supply voltage is too high')],
    ['7e00028a0273', 'info', 'The module has joined a network.'],
    ['7e00028a066f', 'info', 'The module has started a network as its coordinator.'],
    ['7e00028a0174', 'warning', 'The watchdog has reset the module.'],
    ['7e00028a83f2', 'error', 'The network stack of the module reports the error 83.'],
  ])('tells what the module reports about itself: %s', async (wire, level, text) => {
    const radio = await start({}, { apiMode: 1 })
    radio.feed(bytes(wire))
    expect(radio.events.filter(({ type }) => type === 'notice')).toEqual([{ type: 'notice', level, text }])
    radio.driver.stop()
  })

  test('does not tell each cycle of a network that sleeps', async () => {
    const radio = await start({}, { apiMode: 1 })
    radio.feed(bytes('7e00028a0b6a'), bytes('7e00028a0c69'))
    expect(radio.events).toEqual([{ type: 'frame' }, { type: 'frame' }])
  })

  test('counts answers that nobody asked for as frames', async () => {
    const radio = await start()
    radio.hear(delivery(77))
    radio.hear({ type: 'at-response', frameId: 9, command: 'NJ', status: 0, value: bytes('ff') })
    expect(radio.events).toEqual([{ type: 'frame' }, { type: 'frame' }])
  })

  test('gives up a frame that does not go on, and hears the next one', async () => {
    const radio = await start({}, { apiMode: 1 })
    const wire = radio.module.encode(receive)
    const lying = wire.slice()
    lying[1] = 1
    radio.feed(lying, wire)
    expect(radio.packets()).toEqual([])
    vi.advanceTimersByTime(2_000)
    expect(radio.payloads()).toEqual([hex(ascii('hi'))])
    expect(radio.discarded()).toBe(wire.length)
  })

  test('says so when the module uses the frames of Series 1, once', async () => {
    const radio = await start()
    const legacy = encodeApiFrame(bytes('811234280041'), 2)
    radio.feed(legacy, legacy)
    radio.hear(receive)
    expect(radio.types()).toEqual(['frame', 'trouble', 'frame', 'packet', 'trouble'])
    expect(radio.troubles()).toEqual(['module-unexpected', undefined])
    const trouble = radio.events.find((event) => event.type === 'trouble')
    expect(trouble).toMatchObject({ error: { code: 'module-unexpected', hint: expect.stringContaining('AO') } })
  })
})

describe('an XBee that sends', () => {
  test('puts a message to one node into a 10, and to a network address as well', async () => {
    const radio = await start()
    await radio.send('hello')
    await radio.send('hello', { destination: '7D84' })
    await radio.send('hello', { destination: BROADCAST, options: { broadcastRadius: 3 } })
    const common = { type: 'transmit', radius: 0, options: 0, payload: ascii('hello') }
    expect(radio.module.sent()).toMatchObject([
      { ...common, address64: THEM, address16: 'FFFE' },
      { ...common, address64: 'FFFFFFFFFFFFFFFF', address16: '7D84' },
      { ...common, address64: BROADCAST, address16: 'FFFE', radius: 3 },
    ])
    expect(radio.module.sent().every(({ frameId }) => frameId >= 1 && frameId <= 255)).toBe(true)
  })

  test('puts endpoints into an 11, those not given as for plain data', async () => {
    const radio = await start()
    await radio.send('on', { options: { clusterId: 6, destinationEndpoint: 0 } })
    expect(radio.module.sent()).toMatchObject([
      { type: 'explicit-transmit', sourceEndpoint: 0xe8, destinationEndpoint: 0, clusterId: 6, profileId: 0xc105 },
    ])
  })

  test('says delivered only of what the other module has acknowledged', async () => {
    const radio = await start()
    expect(await radio.send('x')).toEqual({ state: 'delivered' })
    expect(await radio.send('x', { destination: '7D84' })).toEqual({ state: 'delivered' })
    expect(await radio.send('x', { destination: BROADCAST })).toEqual({ state: 'sent' })
    expect(await radio.send('x', { options: { acknowledge: false } })).toEqual({ state: 'sent' })
    expect(radio.module.sent().map(({ options }) => options)).toEqual([0, 0, 0, 1])
  })

  test.each([
    ['MM', '01'],
    ['MM', '03'],
    ['TO', 'c1'],
  ])('says no more than sent when the module is set not to ask for acknowledgements, %s=%s', async (name, value) => {
    const radio = await start({}, { parameters: { [name]: value } })
    expect(await radio.send('x')).toEqual({ state: 'sent' })
  })

  test.each([
    ['MM', '02'],
    ['TO', 'c0'],
  ])('trusts a module with %s=%s', async (name, value) => {
    const radio = await start({}, { parameters: { [name]: value } })
    expect(await radio.send('x')).toEqual({ state: 'delivered' })
  })

  test('refuses one byte more than the module takes before it is sent', async () => {
    const radio = await start({}, { parameters: { NP: '0054' } })
    expect(await radio.send('a'.repeat(84))).toEqual({ state: 'delivered' })
    const refused = await radio.send('a'.repeat(85))
    expect(refused).toMatchObject({ state: 'failed', reason: 'module-refused', detail: expect.stringContaining('84') })
    expect(refused).not.toHaveProperty('retryAfterMs')
    expect(radio.module.sent()).toHaveLength(1)
  })

  test('takes the configured limit instead of that of the module', async () => {
    const radio = await start({ maxPayloadBytes: 100 }, { parameters: { NP: '0054' } })
    expect(await radio.send('a'.repeat(100))).toEqual({ state: 'delivered' })
    expect(await radio.send('a'.repeat(101))).toMatchObject({ state: 'failed' })
  })

  test('matches answers to messages by their frame ids, in any order, between packets', async () => {
    const radio = await start({}, mute)
    const first = watch(radio.send('1', { key: 1 }))
    const second = watch(radio.send('2', { key: 2 }))
    radio.hear(delivery(radio.frameId(1), 0x21))
    radio.hear({ type: 'receive', address64: THEM, address16: '7D84', options: 1, payload: ascii('in between') })
    expect(await first()).toBeUndefined()
    expect(await second()).toMatchObject({ state: 'failed', reason: 'no-ack' })
    radio.hear(delivery(radio.frameId(0)))
    expect(await first()).toEqual({ state: 'delivered' })
    expect(radio.types()).toEqual(['frame', 'packet', 'frame'])
  })

  test('ignores a second answer', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('1'))
    radio.hear(delivery(radio.frameId(0)))
    radio.hear(delivery(radio.frameId(0), 0x21))
    expect(await outcome()).toEqual({ state: 'delivered' })
    expect(radio.acks()).toEqual([])
  })

  test.each([
    [0x21, true, true],
    [0x21, false, false],
    [0x02, true, true],
    [0x02, false, true],
    [0x74, true, false],
  ])('tries again after status %i, with repeatUnconfirmed %s: %s', async (status, repeatUnconfirmed, again) => {
    const radio = await start({ repeatUnconfirmed }, { onTransmit: ({ frameId }) => [delivery(frameId, status)] })
    const outcome = await radio.send('x')
    expect(outcome.state).toBe('failed')
    expect('retryAfterMs' in outcome).toBe(again)
  })

  test('begins each connection with other frame ids, for what the module still answers to the last one', async () => {
    const random = vi.spyOn(Math, 'random')
    const ids = []
    for (const fraction of [0, 0.5, 0.999]) {
      random.mockReturnValue(fraction)
      const radio = await start()
      await radio.send('x')
      ids.push(radio.frameId(0))
    }
    random.mockRestore()
    expect(new Set(ids).size).toBe(3)
  })

  test('uses a frame id again only after all the others', async () => {
    const radio = await start()
    for (let i = 0; i < 255; i++) await radio.send('x')
    expect(new Set(radio.module.sent().map(({ frameId }) => frameId)).size).toBe(255)
  })

  test('waits when all frame ids are in use', async () => {
    const radio = await start({}, mute)
    for (let key = 0; key < 255; key++) void radio.send('x', { key })
    await vi.advanceTimersByTimeAsync(0)
    expect(await radio.send('one more')).toMatchObject({ state: 'failed', retryAfterMs: expect.any(Number) })
    expect(radio.module.sent()).toHaveLength(255)
    radio.hear(delivery(17))
    const freed = watch(radio.send('one more'))
    radio.hear(delivery(17))
    expect(await freed()).toEqual({ state: 'delivered' })
  })

  test('settles what waits when the connection goes, as unknown', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('x'))
    radio.driver.stop()
    expect(await outcome()).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(await outcome()).not.toHaveProperty('retryAfterMs')
    expect(await radio.send('x')).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(radio.module.sent()).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('an XBee that does not answer in time', () => {
  test('leaves a message sent, and finds it delivered by the late answer', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    const outcome = watch(radio.send('x', { key: 42 }))
    await vi.advanceTimersByTimeAsync(4_999)
    expect(await outcome()).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome()).toEqual({
      state: 'sent',
      ack: { ref: 'xbee:42', withinMs: 30_000, retryOnSilence: true },
    })
    radio.hear(delivery(radio.frameId(0)))
    radio.hear(delivery(radio.frameId(0)))
    expect(radio.acks()).toEqual([{ type: 'ack', ref: 'xbee:42', ok: true }])
  })

  test('resolves the message by the late answer to an earlier attempt, while the next one waits', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    void radio.send('x', { key: 42 })
    await vi.advanceTimersByTimeAsync(40_000)
    const second = watch(radio.send('x', { key: 42 }))
    radio.hear(delivery(radio.frameId(0)))
    expect(await second()).toEqual({ state: 'delivered' })
    radio.hear(delivery(radio.frameId(1), 0x21))
    expect(radio.acks()).toEqual([])
  })

  test('lets the late failure of an earlier attempt not fail the next one', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    void radio.send('x', { key: 42 })
    await vi.advanceTimersByTimeAsync(40_000)
    const second = watch(radio.send('x', { key: 42 }))
    radio.hear(delivery(radio.frameId(0), 0x74))
    expect(await second()).toBeUndefined()
    radio.hear(delivery(radio.frameId(1)))
    expect(await second()).toEqual({ state: 'delivered' })
    expect(radio.acks()).toEqual([])
  })

  test('fails a waiting message by a late refusal, unless another attempt makes sense', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    void radio.send('x', { key: 1 })
    void radio.send('y', { key: 2 })
    await vi.advanceTimersByTimeAsync(6_000)
    radio.hear(delivery(radio.frameId(0), 0x74))
    radio.hear(delivery(radio.frameId(1), 0x24))
    expect(radio.acks()).toMatchObject([{ ref: 'xbee:1', ok: false, reason: 'module-refused' }])
  })

  test('has no ack to offer for a broadcast', async () => {
    const again = await start({}, mute)
    const outcome = watch(again.send('x', { destination: BROADCAST }))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await outcome()).toMatchObject({ state: 'failed', retryAfterMs: expect.any(Number) })
    again.hear(delivery(again.frameId(0)))
    expect(again.acks()).toEqual([])
    const once = await start({ repeatUnconfirmed: false }, mute)
    const unknown = watch(once.send('x', { destination: BROADCAST }))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await unknown()).toMatchObject({ state: 'failed', reason: 'interrupted' })
  })

  test('gives the id of the longest overdue answer to a new message when all are in use', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    void radio.send('x', { key: 1 })
    await vi.advanceTimersByTimeAsync(6_000)
    for (let key = 2; key <= 255; key++) void radio.send('x', { key })
    const outcome = watch(radio.send('last', { key: 256 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.frameId(-1)).toBe(radio.frameId(0))
    radio.hear(delivery(radio.frameId(-1)))
    expect(await outcome()).toEqual({ state: 'delivered' })
    expect(radio.acks()).toEqual([])
  })

  test('is no trouble while it answers otherwise', async () => {
    const radio = await start({ statusTimeoutMs: 5_000 }, mute)
    void radio.send('x')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(radio.troubles()).toEqual([])
    expect(radio.module.commands().filter((name) => name === 'AP')).toHaveLength(2)
  })

  test('is silent when it answers nothing at all, until it does again', async () => {
    let dead = false
    const radio = await start({ statusTimeoutMs: 5_000 }, { ...mute, onCommand: () => (dead ? [] : undefined) })
    dead = true
    void radio.send('x')
    await vi.advanceTimersByTimeAsync(5_999)
    expect(radio.troubles()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(radio.troubles()).toEqual(['module-silent'])
    dead = false
    await vi.advanceTimersByTimeAsync(6_000)
    expect(radio.troubles()).toEqual(['module-silent', undefined])
    const asked = radio.module.commands().length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(radio.module.commands()).toHaveLength(asked)
  })
})

describe('an XBee that restarts', () => {
  const reset: ModuleFrame = { type: 'modem-status', status: 0 }

  test('loses what it was sending, which is tried again', async () => {
    const radio = await start({}, mute)
    const outcome = watch(radio.send('x', { key: 1 }))
    radio.hear(reset)
    expect(await outcome()).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('restarted'),
      retryAfterMs: expect.any(Number),
    })
    radio.hear(delivery(radio.frameId(0)))
    expect(radio.acks()).toEqual([])
  })

  test('leaves it unknown where nothing may arrive twice', async () => {
    const radio = await start({ repeatUnconfirmed: false }, mute)
    const outcome = watch(radio.send('x'))
    radio.hear({ type: 'modem-status', status: 1 })
    expect(await outcome()).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(await outcome()).not.toHaveProperty('retryAfterMs')
  })

  /** A module whose AP is whatever `mode` holds. */
  const changing = (mode: { ap: string }): Partial<ModuleScript> => ({
    onCommand: ({ command, frameId }) =>
      command === 'AP' ? [{ type: 'at-response', frameId, command, status: 0, value: bytes(mode.ap) }] : undefined,
  })

  test('is asked for its API mode again, and followed into another one', async () => {
    const mode = { ap: '02' }
    const radio = await start({}, changing(mode))
    mode.ap = '01'
    radio.hear(reset)
    await vi.advanceTimersByTimeAsync(0)
    const plain = createScriptedModule({ apiMode: 1 })
    const payload = bytes('7e7d1113')
    radio.feed(plain.encode({ type: 'receive', address64: THEM, address16: '7D84', options: 1, payload }))
    expect(radio.payloads()).toEqual(['7e7d1113'])
    expect(radio.troubles()).toEqual([])
  })

  test('is in trouble when it comes back in a mode that is not configured', async () => {
    const mode = { ap: '02' }
    const radio = await start({ apiMode: '2' }, changing(mode))
    mode.ap = '01'
    radio.hear(reset)
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.troubles()).toEqual(['module-unexpected'])
    mode.ap = '02'
    await vi.advanceTimersByTimeAsync(5_000)
    expect(radio.troubles()).toEqual(['module-unexpected', undefined])
  })
})

describe('an order', () => {
  const check = (destination: string | undefined, radioOptions: Options = {}, payload = ascii('x')) => {
    try {
      xbeeDriver.check?.({ payload, options: {}, radioOptions, ...(destination !== undefined && { destination }) })
      return undefined
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error
    }
  }

  test('goes to one node or to everyone, and to nothing in between', () => {
    expect([THEM, '0000000000000000', BROADCAST, '0000', '7D84', 'FFF7'].map((each) => check(each))).toEqual(
      Array(6).fill(undefined),
    )
    expect([undefined, 'FFFFFFFFFFFFFFFF', 'FFF8', 'FFFC', 'FFFD', 'FFFE', 'FFFF'].map((each) => check(each))).toEqual(
      Array(7).fill('destination-invalid'),
    )
  })

  test('is held against the configured limit', () => {
    expect(check(THEM, { maxPayloadBytes: 84 }, new Uint8Array(84))).toBeUndefined()
    expect(check(THEM, { maxPayloadBytes: 84 }, new Uint8Array(85))).toBe('payload-too-large')
  })
})

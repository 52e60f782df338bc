import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { createMeshcoreDriver, meshcoreDriver } from '../../../../src/radio/families/meshcore/driver.ts'
import { ANSWER, COMMAND, ERROR, PUSH } from '../../../../src/radio/families/meshcore/wire/codes.ts'
import { encodeFrame, FROM_MODULE } from '../../../../src/radio/families/meshcore/wire/stream.ts'
import * as frames from '../../../../src/sim/meshcore/frames.ts'
import { ascii, beginHandshake, bytes, createHarness, type HarnessOptions, hex } from '../../driver-harness.ts'
import {
  ACK,
  CONTACTS,
  createScriptedModule,
  type ModuleScript,
  OWN_KEY,
  SENSOR_KEY,
  THEIR_ADDRESS,
  THEIR_KEY,
} from './scripted-module.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const NOW = Date.parse('2026-11-30T12:00:00Z')

async function open(script: ModuleScript = {}, more: { options?: Options } & Partial<HarnessOptions> = {}) {
  const module = createScriptedModule(script)
  const state = { dead: false }
  const harness = createHarness({
    module: meshcoreDriver,
    answer: (written) => (state.dead ? [] : module.answer(written)),
    ...more,
  })
  await harness.driver.start()
  await vi.advanceTimersByTimeAsync(0)
  const atStart = harness.events.splice(0)
  module.heard.length = 0
  const push = (...pushed: Uint8Array[]) => harness.feed(...pushed.map((frame) => encodeFrame(FROM_MODULE, frame)))
  return { ...harness, module, state, atStart, push }
}

function order(key: number, text: string, more: { attempt?: number; destination?: string; options?: Options } = {}) {
  return { key, destination: THEIR_ADDRESS, payload: ascii(text), options: {}, attempt: 1, ...more }
}

const packets = ({ events }: { events: { type: string }[] }) => events.filter(({ type }) => type === 'packet')
const directText = (text: string, hops = 0) =>
  frames.textFrame({ from: { prefix: THEIR_KEY }, hops, seconds: 1_767_225_600, text, snrDb: 6.25 }, true)
const waiting = Uint8Array.of(PUSH.messageWaiting)

describe('the handshake', () => {
  test('agrees on the protocol, sets the clock, and makes the contacts nodes', async () => {
    const module = createScriptedModule()
    const harness = createHarness({ module: meshcoreDriver, answer: module.answer })
    await harness.driver.start()
    expect(module.heard.map(hex).slice(0, 4)).toEqual([
      '1603',
      `01${'00'.repeat(7)}${hex(ascii('musen'))}`,
      `06${hex(uint32(NOW / 1000))}`,
      '04',
    ])
    expect(harness.events.filter(({ type }) => type === 'node')).toEqual([
      { type: 'node', address: THEIR_ADDRESS, name: 'Harbour', heardAt: 1_767_225_660_000 },
      { type: 'node', address: 'deadbeef0004', name: 'Weather', heardAt: 0 },
      { type: 'node', address: 'feed00000001', name: 'musen', battery: { voltageMv: 4_012 } },
    ])
  })

  test('leaves the clock alone if asked to', async () => {
    const { atStart } = await open({}, { options: { setTime: false } })
    expect(atStart.length).toBeGreaterThan(0)
    const module = createScriptedModule()
    await createHarness({ module: meshcoreDriver, options: { setTime: false }, answer: module.answer }).driver.start()
    expect(module.commands(COMMAND.setTime)).toEqual([])
  })

  test.each([
    ['nothing', '', 'module-silent', /does not answer/],
    ['text', hex(ascii('  -> Repeater console\r\n'.repeat(3))), 'module-unexpected', /sends text/],
    ['bytes of another rate', 'f8e000ff80'.repeat(8), 'module-unexpected', /not valid frames/],
    ['frames only', '3e0100833e010083', 'module-unexpected', /does not answer commands/],
  ])('explains why there is none: %s', async (_, heard, code, message) => {
    const { result, feed } = beginHandshake({ module: meshcoreDriver })
    feed(bytes(heard))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(result.fault).toMatchObject({ code, message: expect.stringMatching(message), hint: expect.any(String) })
  })
})

describe('receiving', () => {
  test('fetches what waits, each message when the last one is stored', async () => {
    const inbox = ['one', 'two'].map((text) => directText(text))
    const commits: (() => void)[] = []
    const committed = () => new Promise<void>((resolve) => void commits.push(resolve))
    const store = () => commits.shift()?.()
    const at = await open(
      { [COMMAND.nextMessage]: () => [inbox.shift() ?? Uint8Array.of(ANSWER.noMoreMessages)] },
      { committed },
    )
    expect(at.atStart.filter(({ type }) => type === 'packet')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(0)
    expect(inbox).toHaveLength(1)
    store()
    await vi.advanceTimersByTimeAsync(0)
    expect(inbox).toHaveLength(0)
    store()
    await vi.advanceTimersByTimeAsync(0)
    expect(packets(at)).toEqual([
      {
        type: 'packet',
        packet: {
          source: THEIR_ADDRESS,
          destination: 'feed00000001',
          payload: ascii('two'),
          signal: { snrDb: 6.25 },
          packet: { protocol: 'meshcore', hops: 0 },
          decoded: { type: 'meshcore-text', text: 'two', sentAt: '2026-01-01T00:00:00Z' },
        },
      },
    ])
    inbox.push(directText('three'))
    at.push(waiting)
    await vi.advanceTimersByTimeAsync(0)
    expect(packets(at)).toHaveLength(2)
  })

  test('tells a channel’s sender by the name in its text, and the SNR of a relay apart', async () => {
    const at = await open()
    const record = { from: { channel: 1 }, hops: 2, seconds: 0, text: 'Hiker: at the: hut', snrDb: -3.5 }
    at.push(frames.textFrame(record, true))
    expect(packets(at)).toMatchObject([
      {
        packet: {
          destination: 'ffffffffffff',
          payload: ascii('Hiker: at the: hut'),
          packet: { protocol: 'meshcore', channel: 1, hops: 2, lastHopSnrDb: -3.5 },
          decoded: { type: 'meshcore-text', text: 'at the: hut', senderName: 'Hiker' },
        },
      },
    ])
    const [event] = packets(at) as { packet?: object }[]
    expect(event?.packet).not.toHaveProperty('source')
    expect(event?.packet).not.toHaveProperty('signal')
  })

  test('reads signed texts, datagrams and the older forms', async () => {
    const at = await open()
    const signed = Buffer.concat([
      directText('').subarray(0, 11),
      bytes('02'),
      uint32(0),
      bytes('0badcafe'),
      ascii('hi'),
    ])
    at.push(
      signed,
      bytes('1b1a00000002ffff03a1b2c3'),
      frames.textFrame({ from: { prefix: THEIR_KEY }, hops: 0, seconds: 0, text: 'old', snrDb: 0 }, false),
    )
    expect(packets(at)).toMatchObject([
      { packet: { payload: ascii('hi'), decoded: { type: 'meshcore-text', text: 'hi', author: '0badcafe' } } },
      { packet: { payload: bytes('a1b2c3'), packet: { channel: 0, dataType: 65_535, lastHopSnrDb: 6.5 } } },
      { packet: { payload: ascii('old'), decoded: { text: 'old' } } },
    ])
  })

  test('tells adverts: of a new node at once, of a known one when the module has told its contact', async () => {
    const [harbour] = CONTACTS
    if (!harbour) throw new Error('no contact')
    const at = await open({ [COMMAND.getContact]: () => [frames.contactFrame(ANSWER.contact, harbour)] })
    at.push(frames.contactFrame(PUSH.newAdvert, harbour), Buffer.concat([Uint8Array.of(PUSH.advert), THEIR_KEY]))
    await vi.advanceTimersByTimeAsync(0)
    const decoded = {
      type: 'meshcore-advert',
      publicKey: hex(THEIR_KEY),
      name: 'Harbour',
      role: 'companion',
      latitude: 35.6812,
      longitude: 139.7671,
      advertisedAt: '2026-01-01T00:00:00Z',
    }
    expect(packets(at)).toMatchObject([{ packet: { source: THEIR_ADDRESS, decoded } }, { packet: { decoded } }])
    expect(at.module.commands(COMMAND.getContact)).toEqual([bytes(`1e${hex(THEIR_KEY)}`)])
  })

  test('asks the sensors for their measurements, within the airtime', async () => {
    let left = 1
    const spend = () => {
      if (left-- < 1) throw new DomainError('airtime-exceeded', 'None is left.')
    }
    const script = { [COMMAND.requestTelemetry]: () => [frames.sentFrame(7, 3_000)] }
    const at = await open(script, { options: { telemetryMinutes: 10 }, spend })
    await vi.advanceTimersByTimeAsync(20 * 60_000)
    expect(at.module.commands(COMMAND.requestTelemetry)).toEqual([bytes(`27000000${hex(SENSOR_KEY)}`)])
    at.push(frames.telemetryFrame(SENSOR_KEY, bytes('01740186 02670105 02687c 0273279c'.replaceAll(' ', ''))))
    at.push(frames.telemetryFrame(OWN_KEY, bytes('01740186')))
    expect(packets(at)).toMatchObject([
      {
        packet: {
          source: 'deadbeef0004',
          decoded: {
            type: 'meshcore-telemetry',
            measurements: [
              { channel: 1, quantity: 'voltage', unit: 'V', value: 3.9 },
              { channel: 2, quantity: 'temperature', unit: 'Cel', value: 26.1 },
              { channel: 2, quantity: 'humidity', unit: '%RH', value: 62 },
              { channel: 2, quantity: 'pressure', unit: 'hPa', value: 1014 },
            ],
          },
        },
      },
    ])
  })
})

describe('sending', () => {
  test('a text is delivered by the acknowledgement with the number that the module gave', async () => {
    const at = await open()
    const outcome = await at.driver.send(order(5, 'Hello'))
    expect(outcome).toEqual({ state: 'sent', ack: { ref: 'meshcore:5', withinMs: 8_000, retryOnSilence: true } })
    expect(at.module.heard.map(hex)).toEqual([`020000${hex(uint32(NOW / 1000))}${THEIR_ADDRESS}${hex(ascii('Hello'))}`])
    at.push(frames.confirmedFrame(99, 1), frames.confirmedFrame(ACK, 1_200), frames.confirmedFrame(ACK, 1_300))
    expect(at.events.filter(({ type }) => type === 'ack')).toEqual([{ type: 'ack', ref: 'meshcore:5', ok: true }])
  })

  test('a damaged estimate does not make it wait for long', async () => {
    const at = await open({ [COMMAND.sendText]: () => [frames.sentFrame(ACK, 0xffff_ffff)] })
    expect(await at.driver.send(order(5, 'Hello'))).toMatchObject({ ack: { withinMs: 120_000 } })
  })

  test('a repetition keeps its time, and each message has a time of its own', async () => {
    const at = await open()
    await at.driver.send(order(5, 'Hello'))
    await at.driver.send(order(6, 'Hello'))
    await at.driver.send(order(5, 'Hello', { attempt: 2 }))
    const [first, second, repeated] = at.module.heard.map((frame) => Buffer.from(frame))
    expect(second?.readUInt32LE(3)).toBe((first?.readUInt32LE(3) ?? 0) + 1)
    expect(repeated?.readUInt32LE(3)).toBe(first?.readUInt32LE(3))
    expect([first?.[2], repeated?.[2]]).toEqual([0, 1])
  })

  test('texts and datagrams for a channel are sent', async () => {
    const at = await open()
    const to = { destination: 'ffffffffffff' }
    expect(await at.driver.send(order(1, 'Hi', { ...to, options: { channel: 2 } }))).toEqual({ state: 'sent' })
    expect(await at.driver.send(order(2, 'Hi', { ...to, options: { dataType: 0x1234 } }))).toEqual({ state: 'sent' })
    expect(at.module.heard.map(hex)).toEqual([`030002${hex(uint32(NOW / 1000))}4869`, '3e00ff34124869'])
  })

  test.each([
    [ERROR.notFound, /does not have this contact/, false],
    [ERROR.tableFull, /no room/, true],
    [ERROR.unsupported, /firmware/, false],
    [ERROR.badArgument, /error 6/, false],
  ])('the module refuses with error %i', async (code, detail, again) => {
    const at = await open({ [COMMAND.sendText]: () => [frames.errorFrame(code)] })
    const outcome = await at.driver.send(order(1, 'Hi'))
    expect(outcome).toMatchObject({ state: 'failed', reason: 'module-refused', detail: expect.stringMatching(detail) })
    expect('retryAfterMs' in outcome).toBe(again)
  })

  test('a late answer does not count for the next message', async () => {
    let answers: Uint8Array[] = []
    const at = await open({ [COMMAND.sendText]: () => answers }, { options: { repeatUnconfirmed: false } })
    const first = at.driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await first).toMatchObject({ state: 'failed', reason: 'interrupted' })
    at.push(frames.sentFrame(111, 4_000))
    answers = [frames.sentFrame(222, 4_000)]
    expect(await at.driver.send(order(2, 'two'))).toMatchObject({ state: 'sent' })
    at.push(frames.confirmedFrame(111, 1))
    expect(at.events.filter(({ type }) => type === 'ack')).toEqual([])
    at.push(frames.confirmedFrame(222, 1))
    expect(at.events.filter(({ type }) => type === 'ack')).toEqual([{ type: 'ack', ref: 'meshcore:2', ok: true }])
  })

  test('a message without an answer is sent again, unless the connection ends', async () => {
    const at = await open({ [COMMAND.sendText]: () => [] })
    const first = at.driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await first).toMatchObject({ state: 'failed', reason: 'module-refused', retryAfterMs: 2_000 })
    const second = at.driver.send(order(1, 'one', { attempt: 2 }))
    await vi.advanceTimersByTimeAsync(0)
    at.driver.stop()
    expect(await second).toMatchObject({ state: 'failed', reason: 'interrupted' })
  })

  test('no more than eight acknowledgements are awaited at once', async () => {
    let number = 0
    const at = await open({ [COMMAND.sendText]: () => [frames.sentFrame(++number, 10_000)] })
    for (let key = 1; key <= 8; key++) await at.driver.send(order(key, 'Hi'))
    const ninth = at.driver.send(order(9, 'Hi'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(number).toBe(8)
    at.push(frames.confirmedFrame(3, 1))
    await ninth
    expect(number).toBe(9)
  })
})

describe('a module that falls silent', () => {
  test('is reported, and its recovery as well, with the messages that waited', async () => {
    const inbox: Uint8Array[] = []
    const at = await open({ [COMMAND.nextMessage]: () => [inbox.shift() ?? Uint8Array.of(ANSWER.noMoreMessages)] })
    at.state.dead = true
    at.push(waiting)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(at.events).toContainEqual({ type: 'trouble', error: expect.objectContaining({ code: 'module-silent' }) })
    at.state.dead = false
    inbox.push(directText('kept'))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(at.events).toContainEqual({ type: 'trouble', error: undefined })
    expect(packets(at)).toHaveLength(1)
  })

  test('is asked for its messages from time to time, in case that a report was lost', async () => {
    const at = await open()
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    expect(at.module.heard.map(([code]) => code)).toEqual([COMMAND.getBattery, COMMAND.nextMessage])
  })
})

test('what cannot be sent is refused', () => {
  const check = (more: object) => () =>
    meshcoreDriver.check?.({
      destination: THEIR_ADDRESS,
      payload: ascii('Hi'),
      options: {},
      radioOptions: {},
      ...more,
    })
  expect(check({})).not.toThrow()
  expect(check({ payload: ascii('') })).toThrow(/empty/)
  expect(check({ payload: Uint8Array.of(0xff) })).toThrow(/UTF-8/)
  expect(check({ payload: ascii('a\0b') })).toThrow(/zero bytes/)
  expect(check({ options: { dataType: 1 } })).toThrow(/to a channel/)
  expect(check({ destination: 'ffffffffffff', options: { dataType: 1 }, payload: Uint8Array.of(0xff) })).not.toThrow()
})

test('a driver that is not stored goes on without waiting', () => {
  expect(() => createMeshcoreDriver({ options: {}, write: async () => {}, emit: () => {} }).stop()).not.toThrow()
})

function uint32(value: number): Uint8Array {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

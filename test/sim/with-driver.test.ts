import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DriverEvent, SendOutcome } from '../../src/radio/driver.ts'
import { decodeAx25 } from '../../src/radio/families/kiss/ax25.ts'
import { createKissDecoder } from '../../src/radio/families/kiss/codec.ts'
import { createFromRadioDecoder } from '../../src/radio/families/meshtastic/wire/codec.ts'
import { createApiDecoder } from '../../src/radio/families/xbee/api/codec.ts'
import { decodeModuleFrame } from '../../src/radio/families/xbee/api/module-frames.ts'
import type { SentFrame } from '../../src/sim/ledger.ts'
import { createRandom } from '../../src/sim/random.ts'
import { tries } from '../chance.ts'
import { startWithDriver } from './driver-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const SEEDS = seedsOf(4)
/** For what plays many frames with each seed. */
const FEW_SEEDS = seedsOf(2)

function seedsOf(count: number): string[] {
  const { numRuns, seed } = tries(count)
  return Array.from({ length: numRuns }, (_, index) => `seed ${seed + index}`)
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** What the driver made known, as payloads. */
function payloads(events: DriverEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'packet' ? [hex(event.packet.payload)] : []))
}

/** The payload of a frame on the wire, for instance what is between its delimiters; undefined: it is for the host, not for users. */
const inside: Record<string, (bytes: Uint8Array) => Uint8Array | undefined> = {
  json: (bytes) => bytes.subarray(0, -1),
  delimiter: (bytes) => bytes.subarray(0, -2),
  raw: (bytes) => bytes,
  kiss(bytes) {
    let info = new Uint8Array(0)
    createKissDecoder({
      onFrame: ({ data }) => {
        info = Uint8Array.from(decodeAx25(data)?.info ?? [])
      },
      onDiscarded() {},
    }).push(bytes)
    return info
  },
  meshtastic(bytes) {
    let payload: Uint8Array | undefined
    createFromRadioDecoder({
      onFrame({ packet }) {
        if (packet?.decoded?.portNumber !== 5) payload = packet?.decoded?.payload
      },
      onDiscarded() {},
    }).push(bytes)
    return payload
  },
  xbee(bytes) {
    let payload: Uint8Array | undefined
    createApiDecoder(2, {
      onFrame(data) {
        const frame = decodeModuleFrame(data)
        if (typeof frame === 'string') return
        if (frame.type === 'receive') payload = frame.payload
        if (frame.type === 'io-sample') payload = frame.data
      },
      onDiscarded() {},
    }).push(bytes)
    return payload
  },
}

/** The payload of each frame as hex. One frame is asked for many times while a hundred unplugs are played. */
const decoded = new WeakMap<Uint8Array, string | undefined>()
function payloadOf(kind: string, bytes: Uint8Array): string | undefined {
  if (!decoded.has(bytes)) {
    const payload = inside[kind]?.(bytes)
    decoded.set(bytes, payload && hex(payload))
  }
  return decoded.get(bytes)
}

/** Repetitions of a numbered message reach the user once. */
function withoutRepetitions(frames: readonly SentFrame[]): SentFrame[] {
  const seen = new Set<string>()
  return frames.filter(({ about }) => {
    const message = /^([^>]+)>[^:]*:(:N0CALL-10:.*\{\w+)$/.exec(about)
    if (!message) return true
    const key = `${message[1]} ${message[2]}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** In the mode raw a pause within a frame, or none between two, makes it another message: that is what raw means. */
const CASES = [
  { kind: 'kiss', driver: 'kiss' },
  { kind: 'kiss', driver: 'kiss', rate: 60 },
  { kind: 'json', driver: 'lines' },
  { kind: 'json', driver: 'lines', rate: 60 },
  { kind: 'delimiter', driver: 'lines', options: { mode: 'delimiter', delimiter: '\\r\\n' } },
  { kind: 'raw', driver: 'lines', options: { mode: 'raw' } },
  { kind: 'meshtastic', driver: 'meshtastic' },
  { kind: 'meshtastic', driver: 'meshtastic', rate: 60 },
  { kind: 'xbee', driver: 'xbee' },
  { kind: 'xbee', driver: 'xbee', rate: 60 },
]

describe.each(CASES)('the driver and its simulated module: %j', ({ kind, ...options }) => {
  const seeds = 'rate' in options || kind === 'meshtastic' || kind === 'xbee' ? FEW_SEEDS : SEEDS
  const truth = (frames: readonly SentFrame[]) =>
    withoutRepetitions(frames).flatMap(({ bytes }) => {
      const payload = payloadOf(kind, bytes)
      return payload === undefined ? [] : [payload]
    })

  test.each(seeds)('without faults: what the driver tells is exactly what the module sent (%s)', async (seed) => {
    const { simulation, events, received } = await startWithDriver({ ...options, seed })
    await vi.advanceTimersByTimeAsync(60_000)
    simulation.hush()
    await vi.advanceTimersByTimeAsync(300_000)
    expect(simulation.ledger.sent.length).toBeGreaterThan(10)
    expect(payloads(events)).toEqual(truth(simulation.ledger.sent))
    expect(events.filter(({ type }) => type === 'discarded')).toEqual([])
    expect(received()).toBe(simulation.ledger.totals.bytesSent)
  })

  if (kind !== 'raw')
    test.each(seeds)('loss, splits, merges and delays cost the driver only what is lost (%s)', async (seed) => {
      const faults = { loss: 0.2, split: 0.5, mergeMs: 40, delayMs: 30 }
      const { simulation, events } = await startWithDriver({ ...options, seed, faults })
      await vi.advanceTimersByTimeAsync(60_000)
      simulation.hush()
      await vi.advanceTimersByTimeAsync(300_000)
      const intact = simulation.ledger.sent.filter(({ fate }) => fate === 'intact')
      expect(intact.length).toBeLessThan(simulation.ledger.sent.length)
      expect(payloads(events)).toEqual(truth(intact))
    })

  test.each(seeds)(
    'under every fault, changed all the time, nothing throws, and all is well afterwards (%s)',
    async (seed) => {
      const random = createRandom(seed)
      const { simulation, driver, events } = await startWithDriver({ ...options, seed })
      for (let turn = 0; turn < 60; turn++) {
        simulation.faults.set({
          loss: random.next() / 2,
          noise: random.next(),
          corruption: random.next() / 2,
          split: random.next(),
          mergeMs: random.integer(200),
          delayMs: random.integer(200),
          silence: random.chance(0.2),
        })
        await vi.advanceTimersByTimeAsync(1000)
      }
      expect(simulation.ledger.totals.noiseBytes).toBeGreaterThan(0)
      simulation.faults.clear()
      await vi.advanceTimersByTimeAsync(5_000)
      // A message that a station repeats may have been told before: those are left out of the comparison.
      const others = (texts: string[]) => texts.filter((text) => !text.startsWith(hex(Buffer.from(':N0CALL-10:'))))
      // At most one good frame may be lost after noise, so the second one is the first to be sure of.
      const before = simulation.ledger.sent.length + 1
      const told = events.length
      await vi.advanceTimersByTimeAsync(60_000)
      const sent = others(truth(simulation.ledger.sent.slice(before)))
      const heard = others(payloads(events.slice(told)))
      expect(sent.length).toBeGreaterThan(3)
      expect(heard.slice(-sent.length)).toEqual(sent)
      driver.stop()
    },
  )

  // It has a rate of its own.
  if (kind !== 'raw' && !('rate' in options))
    test('a hundred unplugs: nothing old, nothing twice, no two halves of different frames', async () => {
      const { simulation, connect, ...first } = await startWithDriver({ ...options, rate: 60, faults: { split: 0.5 } })
      let current: Awaited<ReturnType<typeof connect>> = first
      const told: string[] = []
      const old = new Set<string>()
      let played = 0
      for (let turn = 0; turn < 100; turn++) {
        await vi.advanceTimersByTimeAsync(150 + ((turn * 37) % 100))
        await simulation.unplug()
        for (const payload of truth(simulation.ledger.sent.slice(played))) old.add(payload)
        played = simulation.ledger.sent.length
        told.push(...payloads(current.events))
        await vi.advanceTimersByTimeAsync(50)
        await simulation.replug()
        current = await connect()
        await vi.advanceTimersByTimeAsync(1)
        const already = payloads(current.events)
        expect(already.filter((payload) => old.has(payload))).toEqual([])
      }
      const intact = new Set(truth(simulation.ledger.sent.filter(({ fate }) => fate === 'intact')))
      const cut = truth(simulation.ledger.sent.filter(({ fate }) => fate === 'cut'))
      // A host that comes in the middle of a line takes its end for a line: there is no way to know.
      const wrong = told
        // Of a line that ends with two bytes, the second alone may be that end.
        .map((payload) => (kind === 'delimiter' ? payload.replace(/^0a/, '') : payload))
        .filter((payload) => !intact.has(payload) && !cut.some((whole) => whole.endsWith(payload)))
      expect(wrong).toEqual([])
      expect(told.length).toBeGreaterThan(500)
      expect(cut.length).toBeGreaterThan(5)
      expect(new Set(told).size).toBeGreaterThan(told.length - cut.length)
    })
})

describe('the kiss driver among simulated stations', () => {
  const order = (key: number, destination: string) => ({
    key,
    destination,
    payload: Buffer.from(`hello ${key}`),
    options: {},
    attempt: 1,
  })

  test.each(SEEDS)('hears of every message what its station does about it (%s)', async (seed) => {
    const { simulation, driver, events } = await startWithDriver({ driver: 'kiss', seed })
    const stations = ['JA1ABC-7', 'OH2XYZ-9', 'JA1DEF-9', 'JA1GHI-13', 'JA1JKL-5']
    const outcomes = await Promise.all(stations.map((station, index) => driver.send(order(index + 1, station))))
    await vi.advanceTimersByTimeAsync(10_000)
    const answers = outcomes.map((outcome) => {
      if (outcome.state !== 'sent' || !('ack' in outcome)) throw new Error('no ack awaited')
      const acks = events.filter((event) => event.type === 'ack' && event.ref === outcome.ack.ref)
      return acks.map((ack) => (ack.type === 'ack' && ack.ok ? 'ack' : 'rej')).join()
    })
    expect(answers).toEqual(['ack', 'ack', 'ack', '', 'rej'])
    await simulation.stop()
  })

  test('the module has received exactly the bytes that the driver wrote, each once', async () => {
    const { simulation, driver, written } = await startWithDriver({ driver: 'kiss' })
    for (let key = 1; key <= 100; key++) {
      await driver.send(order(key, 'JA1DEF-9'))
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(60_000)
    const { received, totals } = simulation.ledger
    expect(received.map(({ bytes }) => hex(bytes))).toEqual(written.map(hex))
    const texts = received.filter(({ about }) => about.includes('hello')).map(({ about }) => about)
    expect(new Set(texts).size).toBe(100)
    expect(texts.length).toBe(100)
    expect(totals.junkBytes).toBe(0)
  })

  test('acknowledges by itself, so that no station repeats its message', async () => {
    const { simulation } = await startWithDriver({ driver: 'kiss' })
    await vi.advanceTimersByTimeAsync(600_000)
    const messages = simulation.ledger.sent.flatMap(({ about }) => (about.includes('::N0CALL-10:') ? [about] : []))
    expect(messages.length).toBeGreaterThan(10)
    expect(new Set(messages).size).toBe(messages.length)
  })

  test('when the air loses every answer, no ack is told', async () => {
    const { simulation, driver, events } = await startWithDriver({ driver: 'kiss', quiet: true, faults: { loss: 1 } })
    await driver.send(order(1, 'JA1DEF-9'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(simulation.ledger.received.length).toBe(1)
    expect(events.filter(({ type }) => type === 'ack')).toEqual([])
  })
})

/** What became of a message in the end: the outcome, or the answer that came for its reference. */
function fate(outcome: SendOutcome, events: DriverEvent[]): string {
  if (outcome.state === 'failed') return `failed ${outcome.reason}`
  if (outcome.state !== 'sent' || !('ack' in outcome)) return outcome.state
  const answers = events.filter((event) => event.type === 'ack' && event.ref === outcome.ack.ref)
  return answers.map((event) => (event.type === 'ack' && !event.ok ? `failed ${event.reason}` : 'delivered')).join()
}

describe('the meshtastic and the xbee driver in their simulated networks', () => {
  const MESH = {
    '!a1b2c3d4': 'delivered',
    '!0badcafe': 'delivered',
    '!c0ffee01': 'delivered',
    '!deadbeef': 'failed no-ack',
    '!5eed0005': 'failed rejected',
    '!00000001': 'failed no-ack',
    '!433a1b2c': 'failed module-refused',
    '!ffffffff': 'sent',
  }
  const ZIGBEE = {
    '0013A20040522BAA': 'delivered',
    '0013A20040B45023': 'delivered',
    '1785': 'delivered',
    '0013A20041AABBCC': 'failed module-refused',
    '0013A20040C401A9': 'failed no-ack',
    '0013A200FFFFFFFF': 'failed no-route',
    '000000000000FFFF': 'sent',
  }

  describe.each([
    { driver: 'meshtastic', fates: MESH, options: {} },
    { driver: 'xbee', fates: ZIGBEE, options: { apiMode: '1' } },
    { driver: 'xbee', fates: ZIGBEE, options: { apiMode: '2' } },
  ])('$driver $options', ({ driver: name, fates, options }) => {
    test.each(SEEDS)('hears of every message what became of it (%s)', async (seed) => {
      const { simulation, driver, events } = await startWithDriver({ driver: name, seed, options })
      const order = (destination: string, index: number) =>
        driver.send({ key: index + 1, destination, payload: Buffer.from('hi'), options: {}, attempt: 1 })
      const sends = Promise.all(Object.keys(fates).map(order))
      await vi.advanceTimersByTimeAsync(30_000)
      const outcomes = await sends
      expect(outcomes.map((outcome) => fate(outcome, events))).toEqual(Object.values(fates))
      await simulation.stop()
    })
  })

  test.each(['meshtastic', 'xbee'])(
    '%s: in an air that loses half, no message has two ends, and none says more than is true',
    async (name) => {
      const target = name === 'xbee' ? '0013A20040B45023' : '!0badcafe'
      const { simulation, driver, events } = await startWithDriver({ driver: name, quiet: true, faults: { loss: 0.5 } })
      const sends = []
      for (let key = 1; key <= 60; key++) {
        sends.push(
          driver.send({ key, destination: target, payload: Buffer.from(`hi ${key}`), options: {}, attempt: 1 }),
        )
        await vi.advanceTimersByTimeAsync(500)
      }
      await vi.advanceTimersByTimeAsync(60_000)
      const fates = (await Promise.all(sends)).map((outcome) => fate(outcome, events))
      expect(new Set(fates)).toEqual(
        new Set(name === 'xbee' ? ['delivered', 'failed no-ack'] : ['delivered', 'failed no-ack', '']),
      )
      expect(fates.filter((each) => each === 'delivered').length).toBeGreaterThan(15)
      expect(simulation.ledger.totals.framesReceived).toBeGreaterThanOrEqual(60)
    },
  )

  test.each(['meshtastic', 'xbee'])(
    '%s: a module that restarts under a send leaves it unknown, and all goes on',
    async (name) => {
      const [target = ''] = Object.keys(name === 'xbee' ? ZIGBEE : MESH)
      const { simulation, driver, events } = await startWithDriver({ driver: name, quiet: true })
      const send = (key: number) =>
        driver.send({
          key,
          destination: target,
          payload: Buffer.from(`hi ${key}`),
          options: { acknowledge: true },
          attempt: 1,
        })
      const first = send(1)
      simulation.reset()
      await vi.advanceTimersByTimeAsync(10_000)
      // The xbee driver repeats what was not confirmed unless it is told not to.
      expect(await first).toMatchObject({ state: 'failed', reason: name === 'xbee' ? 'no-ack' : 'interrupted' })
      const second = send(2)
      await vi.advanceTimersByTimeAsync(10_000)
      expect(fate(await second, events)).toBe('delivered')
      expect(events.filter(({ type }) => type === 'trouble')).toEqual([])
    },
  )
})

test('the lines driver and the hub: each command is answered, and the ledger has what was said', async () => {
  const { simulation, driver, events, written } = await startWithDriver({
    driver: 'lines',
    quiet: true,
    options: { mode: 'delimiter' },
  })
  const commands = Array.from({ length: 50 }, (_, index) => `ECHO command ${index}`)
  for (const [index, command] of commands.entries()) {
    await driver.send({ key: index + 1, payload: Buffer.from(command), options: {}, attempt: 1 })
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(simulation.ledger.received.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(commands)
  expect(simulation.ledger.totals.bytesReceived).toBe(Buffer.concat(written).length)
  expect(payloads(events).map((payload) => Buffer.from(payload, 'hex').toString())).toEqual(
    commands.map((command) => command.replace('ECHO ', '')),
  )
})

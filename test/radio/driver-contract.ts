import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../src/domain/errors.ts'
import type { Options } from '../../src/domain/message.ts'
import { type OptionSpec, resolveOptions } from '../../src/domain/options.ts'
import type { DeliveryState } from '../../src/domain/radio.ts'
import type { DriverModule, SendOutcome } from '../../src/radio/driver.ts'
import { bytes, concat, createHarness, createRandom, type Harness, hex } from './driver-harness.ts'

/** A message received: its bytes on the wire, and the payload that users get. */
export interface Heard {
  wire: Uint8Array
  payload: Uint8Array
}

/** What a family must tell about itself so that the contract can be tested. */
export interface DriverCase {
  name: string
  module: DriverModule
  options?: Options
  heard: Heard
  /** A payload with the family's delimiter or escape inside; or one that `check` refuses because it cannot be carried. */
  delimiterInside: Heard | { refused: Uint8Array } | 'the family has no delimiter'
  /** Wires whose length field lies, each about `heard`'s message. */
  corruptLength: Uint8Array[] | 'the family has no length field'
  corruptChecksum: Uint8Array[] | 'the family has no checksum'
  /** Bytes of which none can belong to a good frame, complete in themselves; `counted`: those of them that are not delimiters. */
  garbage: { wire: Uint8Array; counted: number } | 'the family takes every byte'
  /** The beginning of a frame, and what may follow it for ever. */
  endless: { start: Uint8Array; filler: number }
  /** The most that the driver may hold of an unfinished frame, in bytes. */
  maxHeldBytes: number
  /** Time after which a message is complete, where time completes it. */
  settleMs?: number
  /** The module's answers, where the driver needs some. */
  answer?: (written: Uint8Array) => Uint8Array[]
  /** Messages to send; `largest`: the most bytes that such a message may have. */
  sends: { destination?: string; options?: Options; largest: number }[]
}

/** No driver needs so long with a module that answers at once. */
const HANDSHAKE_MS = 1_000

/** The one suite for every driver: `src/radio/driver.ts`, and what every codec must survive. */
export function driverContract(given: DriverCase): void {
  const { module, heard } = given
  const { info } = module
  const { wire } = heard
  const payload = hex(heard.payload)
  const create = (): Harness => createHarness(given)

  describe(`${given.name}: the driver contract`, () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    describe('receiving', () => {
      test('delivers a packet split at any byte', () => {
        for (let cut = 0; cut <= wire.length; cut++) {
          const harness = create()
          harness.feed(wire.subarray(0, cut), wire.subarray(cut))
          expect(harness.payloads(), `cut at ${cut}`).toEqual([payload])
        }
      })

      test('delivers packets that arrive byte by byte, and several in one chunk', () => {
        const slow = create()
        for (let i = 0; i < 3; i++) slow.feed(...Array.from(wire, (byte) => Uint8Array.of(byte)))
        expect(slow.payloads()).toEqual([payload, payload, payload])
        if (given.settleMs !== undefined) return
        const merged = create()
        merged.feed(concat(wire, wire, wire))
        expect(merged.payloads()).toEqual([payload, payload, payload])
        expect(merged.discarded()).toBe(0)
      })

      test('keeps its own copy of the bytes', () => {
        const harness = create()
        const chunk = wire.slice()
        harness.driver.receive(chunk)
        chunk.fill(0)
        harness.feed(wire)
        expect(harness.payloads().at(-1)?.endsWith(payload)).toBe(true)
        expect(harness.payloads().join('').startsWith(payload)).toBe(true)
      })

      test('loses at most one good packet to any noise byte', () => {
        for (let byte = 0; byte < 256; byte++) {
          const harness = create()
          harness.feed(Uint8Array.of(byte))
          expectRecovery(harness, `noise ${byte.toString(16)}`)
        }
      })

      test('loses at most one good packet to noise between packets', () => {
        const random = createRandom(1)
        for (let round = 0; round < 300; round++) {
          const harness = create()
          const noise = random.bytes(1 + random.below(60))
          harness.feed(wire)
          harness.feed(noise)
          expect(harness.payloads()[0]).toBe(payload)
          harness.events.length = 0
          expectRecovery(harness, `noise ${hex(noise)}`)
        }
      })

      test('loses at most one good packet to a packet that breaks off', () => {
        for (let cut = 1; cut < wire.length; cut++) {
          const harness = create()
          harness.feed(wire.subarray(0, cut))
          expectRecovery(harness, `cut at ${cut}`)
        }
      })

      const { delimiterInside, corruptLength, corruptChecksum, garbage } = given

      if (typeof delimiterInside !== 'string')
        test('carries a delimiter inside the payload, or refuses it', () => {
          if ('refused' in delimiterInside)
            return expect(refusal({ ...given.sends[0], payload: delimiterInside.refused })).toBe('payload-invalid')
          const harness = create()
          harness.feed(delimiterInside.wire)
          harness.feed(wire)
          expect(harness.payloads()).toEqual([hex(delimiterInside.payload), payload])
        })

      if (typeof corruptLength !== 'string')
        test.each(corruptLength.map(hex))('survives the corrupt length of %s', (corrupt) => {
          expectOnlyGoodPackets(bytes(corrupt))
        })

      if (typeof corruptChecksum !== 'string')
        test.each(corruptChecksum.map(hex))('discards %s and counts its checksum', (corrupt) => {
          const harness = expectOnlyGoodPackets(bytes(corrupt))
          expect(harness.events).toContainEqual(expect.objectContaining({ type: 'discarded', reason: 'checksum' }))
        })

      if (typeof garbage !== 'string')
        test('counts the bytes that it discards, each once', () => {
          const harness = create()
          for (let round = 1; round <= 3; round++) {
            harness.feed(garbage.wire)
            harness.feed(wire)
            expect(harness.discarded()).toBe(garbage.counted * round)
            expect(harness.payloads()).toHaveLength(round)
          }
        })

      test('holds no more than its limit of a frame that never ends', () => {
        const harness = create()
        const { start, filler } = given.endless
        const chunk = new Uint8Array(1000).fill(filler)
        harness.driver.receive(start)
        for (let i = 1; i <= 1000; i++) {
          harness.driver.receive(chunk)
          const held = start.length + i * chunk.length - harness.toldBytes()
          expect(held).toBeLessThanOrEqual(given.maxHeldBytes)
        }
        harness.feed()
        harness.feed(wire)
        harness.feed(wire)
        expect(harness.payloads().at(-1)).toBe(payload)
      })

      test('leaves nothing of a half packet to the driver of the next connection', () => {
        for (let cut = 1; cut < wire.length; cut++) {
          const before = create()
          before.feed(wire.subarray(0, cut))
          before.driver.stop()
          const after = create()
          after.feed(wire)
          expect(after.payloads(), `cut at ${cut}`).toEqual([payload])
        }
      })

      test('throws nothing and goes on after a million fuzzed bytes', () => {
        const random = createRandom(2)
        const harness = create()
        let fed = 0
        while (fed < 1_000_000) {
          const chunk = random.below(2) === 0 ? random.bytes(1 + random.below(400)) : mutate(wire, random)
          harness.driver.receive(chunk)
          fed += chunk.length
          if (given.settleMs !== undefined && random.below(8) === 0) vi.advanceTimersByTime(given.settleMs)
          harness.events.length = 0
        }
        expect(harness.toldBytes(), 'no byte is told twice').toBeLessThanOrEqual(fed)
        harness.feed()
        harness.events.length = 0
        harness.feed(wire)
        harness.feed(wire)
        expect(harness.payloads().at(-1)).toBe(payload)
      })
    })

    describe('sending', () => {
      test('reports no more than it declares', async () => {
        for (const order of given.sends) {
          const harness = create()
          await start(harness)
          const before = harness.written.length
          const outcome = await harness.driver.send({
            key: 12_345,
            ...to(order.destination),
            payload: filled(order.largest),
            options: order.options ?? {},
            attempt: 1,
          })
          const declared = info.delivery[kindOf(order.destination)]
          expect(declared, 'it is declared that it can send so').toBeDefined()
          expect(rank(highest(outcome))).toBeLessThanOrEqual(rank(declared))
          expect(harness.written.length).toBeGreaterThan(before)
        }
      })

      test('names the same acknowledgement for each attempt of a message, and another for another message', async () => {
        for (const order of given.sends) {
          const refs = []
          for (const key of [7, 7, 8]) {
            const harness = create()
            await start(harness)
            const outcome = await harness.driver.send({
              key,
              ...to(order.destination),
              payload: filled(1),
              options: order.options ?? {},
              attempt: 1,
            })
            refs.push(outcome.state === 'sent' && 'ack' in outcome ? outcome.ack.ref : undefined)
          }
          expect(refs[1]).toBe(refs[0])
          if (refs[0] !== undefined) expect(refs[2]).not.toBe(refs[0])
        }
      })

      test('rejects with what the link says when it breaks', async () => {
        for (const order of given.sends) {
          const harness = create()
          await start(harness)
          const lost = new DomainError('link-lost', 'The cable is out.')
          harness.breakLink(lost)
          const send = harness.driver.send({
            key: 1,
            ...to(order.destination),
            payload: filled(1),
            options: order.options ?? {},
            attempt: 1,
          })
          await expect(send).rejects.toBe(lost)
        }
      })

      test('accepts the largest payload and refuses one byte more', () => {
        for (const order of given.sends) {
          expect(order.largest).toBeLessThanOrEqual(info.maxPayloadBytes)
          expect(refusal({ ...order, payload: filled(order.largest) })).toBeUndefined()
          expect(refusal({ ...order, payload: filled(order.largest + 1) })).toBe('payload-too-large')
        }
      })
    })

    describe('stopping', () => {
      test('may be done twice, at any moment, and leaves no timer and no event behind', async () => {
        const harness = create()
        await start(harness)
        harness.driver.receive(wire.subarray(0, wire.length - 1))
        harness.driver.stop()
        harness.driver.stop()
        expect(vi.getTimerCount()).toBe(0)
        const told = harness.events.length
        harness.driver.receive(wire)
        vi.advanceTimersByTime(3_600_000)
        expect(harness.events).toHaveLength(told)
        expect(vi.getTimerCount()).toBe(0)
        create().driver.stop()
      })

      test('ends the events at once, even in the middle of a chunk', () => {
        const harness = createHarness({ ...given, onEvent: () => harness.driver.stop() })
        harness.feed(concat(wire, wire, wire))
        expect(harness.events).toHaveLength(1)
      })
    })

    describe('describing itself', () => {
      test('gives examples and defaults that it accepts itself', () => {
        const { address } = info
        if (address) {
          expect(address.pattern).toMatch(/^\^.*\$$/)
          expect(address.example).toMatch(new RegExp(address.pattern, 'u'))
          if (address.broadcast !== undefined) expect(address.broadcast).toMatch(new RegExp(address.pattern, 'u'))
        } else expect(info.delivery.unicast).toBeUndefined()
        for (const specs of [info.options, info.messageOptions])
          for (const [name, spec] of Object.entries(specs)) {
            expect(spec.description).toMatch(/^[A-Z].*\.$/s)
            for (const value of [spec.default, spec.example])
              if (value !== undefined) resolveOptions({ [name]: spec as OptionSpec }, { [name]: value })
          }
        expect(module.maxInFlight).toBeGreaterThanOrEqual(1)
        expect(module.maxAttempts).toBeGreaterThanOrEqual(1)
      })
    })
  })

  /** The code with which the house refuses an order: by the payload limit, or by the driver's own check. */
  function refusal(order: { destination?: string; options?: Options; payload: Uint8Array }): string | undefined {
    if (order.payload.length > info.maxPayloadBytes) return 'payload-too-large'
    try {
      module.check?.({
        ...to(order.destination),
        payload: order.payload,
        options: resolveOptions(info.messageOptions, order.options),
        radioOptions: resolveOptions(info.options, given.options),
      })
      return undefined
    } catch (error) {
      return error instanceof DomainError ? error.code : String(error)
    }
  }

  function kindOf(destination: string | undefined): 'unicast' | 'broadcast' {
    return destination === undefined || destination === info.address?.broadcast ? 'broadcast' : 'unicast'
  }

  /** Of the good packets that follow, at most one is lost; they may wait for as long as a lying length can ask for. */
  function expectRecovery(harness: Harness, what: string): void {
    const sent = 2 + Math.ceil(given.maxHeldBytes / wire.length)
    for (let i = 0; i < sent; i++) harness.feed(wire)
    const payloads = harness.payloads()
    expect(payloads.at(-1), what).toBe(payload)
    expect(payloads.filter((each) => each === payload).length, what).toBeGreaterThanOrEqual(sent - 1)
  }

  /** Nothing of the corrupt frame is told as a packet, and at most one good packet after it is lost. */
  function expectOnlyGoodPackets(corrupt: Uint8Array): Harness {
    const harness = create()
    harness.feed(corrupt)
    expectRecovery(harness, hex(corrupt))
    expect(new Set(harness.payloads())).toEqual(new Set([payload]))
    expect(harness.discarded()).toBeGreaterThan(0)
    return harness
  }
}

/** Through its handshake, whatever pauses that has. */
async function start({ driver }: Harness): Promise<void> {
  const started = driver.start()
  await vi.advanceTimersByTimeAsync(HANDSHAKE_MS)
  await started
}

function to(destination: string | undefined): { destination?: string } {
  return destination === undefined ? {} : { destination }
}

function filled(length: number): Uint8Array {
  return new Uint8Array(length).fill(0x61)
}

/** What an outcome may still become. */
function highest(outcome: SendOutcome): DeliveryState | 'failed' {
  return outcome.state === 'sent' && 'ack' in outcome ? 'delivered' : outcome.state
}

function rank(state: DeliveryState | 'failed' | undefined): number {
  return state === 'delivered' ? 2 : state === 'sent' ? 1 : 0
}

function mutate(wire: Uint8Array, random: ReturnType<typeof createRandom>): Uint8Array {
  const mutated = wire.slice(0, 1 + random.below(wire.length))
  for (let i = random.below(3); i > 0; i--) mutated[random.below(mutated.length)] = random.below(256)
  return mutated
}

import { vi } from 'vitest'
import type { DomainError } from '../../src/domain/errors.ts'
import type { Options } from '../../src/domain/message.ts'
import { resolveOptions } from '../../src/domain/options.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule } from '../../src/radio/driver.ts'

export interface Harness {
  driver: Driver
  events: DriverEvent[]
  /** Every write, in order. */
  written: Uint8Array[]
  /** Feeds bytes, then lets `settleMs` pass. */
  feed(...chunks: Uint8Array[]): void
  payloads(): string[]
  discarded(): number
  /** Who was answered, in order. */
  answered: string[]
  /** All bytes told of since the beginning, as payload or as discarded; `events` may be emptied meanwhile. */
  toldBytes(): number
  /** From now on the link refuses every write with this. */
  breakLink(error: DomainError): void
}

export interface HarnessOptions {
  module: DriverModule
  options?: Options
  settleMs?: number
  /** What the module answers to a write, at once. */
  answer?: ((written: Uint8Array) => Uint8Array[]) | undefined
  committed?: DriverDeps['committed']
  spend?: DriverDeps['spend']
  /** Whether stations may be answered. */
  mayAnswer?: boolean
  /** Called with each event, inside of `emit`. */
  onEvent?(): void
}

/** A driver on a link that records. Needs fake timers where the driver or `settleMs` has a use for time. */
export function createHarness({
  module,
  options,
  settleMs = 0,
  answer,
  committed,
  spend,
  mayAnswer = true,
  onEvent,
}: HarnessOptions): Harness {
  const events: DriverEvent[] = []
  const written: Uint8Array[] = []
  const answered: string[] = []
  let toldBytes = 0
  let broken: DomainError | undefined
  const driver = module.create({
    options: resolveOptions(module.info.options, options),
    emit(event) {
      events.push(event)
      if (event.type === 'packet') toldBytes += event.packet.payload.length
      if (event.type === 'discarded') toldBytes += event.bytes
      onEvent?.()
    },
    async write(bytes) {
      if (broken) throw broken
      written.push(bytes.slice())
      for (const chunk of answer?.(bytes) ?? []) driver.receive(chunk)
    },
    ...(committed && { committed }),
    ...(spend && { spend }),
    answer(station) {
      answered.push(station)
      return mayAnswer
    },
  })
  return {
    driver,
    events,
    written,
    answered,
    feed(...chunks) {
      for (const chunk of chunks) driver.receive(chunk)
      if (settleMs > 0) vi.advanceTimersByTime(settleMs)
    },
    payloads: () => events.flatMap((event) => (event.type === 'packet' ? [hex(event.packet.payload)] : [])),
    discarded: () => events.reduce((sum, event) => sum + (event.type === 'discarded' ? event.bytes : 0), 0),
    toldBytes: () => toldBytes,
    breakLink(error) {
      broken = error
    },
  }
}

/** The same, its handshake begun; `result` says how that ends. */
export function beginHandshake(options: HarnessOptions): Harness & { result: { fault?: DomainError; done?: true } } {
  const harness = createHarness(options)
  const result: { fault?: DomainError; done?: true } = {}
  harness.driver.start().then(
    () => {
      result.done = true
    },
    (error) => {
      result.fault = error
    },
  )
  return { ...harness, result }
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

export function bytes(hexText: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hexText, 'hex'))
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

export function concat(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** A small seeded generator (mulberry32): the same numbers in each run. */
export function createRandom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  /** 0 .. limit - 1 */
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, bytes: (length: number) => Uint8Array.from({ length }, () => below(256)) }
}

import { DomainError } from '../../src/domain/errors.ts'
import type { DriverModule } from '../../src/radio/driver.ts'
import { driverContract } from './driver-contract.ts'
import { ascii, bytes, concat } from './driver-harness.ts'

/**
 * The contract over a family that musen does not have: `7E len payload sum`, with a length, a checksum, addresses and a
 * module that must answer. It shows that the suite can be passed by such a family, and how little a case has to say.
 */
const START = 0x7e
const LIMIT = 40

function encode(payload: Uint8Array): Uint8Array {
  const sum = payload.reduce((total, byte) => (total + byte) & 0xff, 0)
  return concat(Uint8Array.of(START, payload.length), payload, Uint8Array.of(0xff - sum))
}

const toyDriver: DriverModule = {
  info: {
    name: 'toy',
    title: 'A family for this test',
    description: 'Length, payload and checksum.',
    experimental: true,
    maxPayloadBytes: LIMIT,
    address: { pattern: '^[0-9]{1,3}$', example: '12', description: 'A number.', broadcast: '0' },
    delivery: { unicast: 'delivered', broadcast: 'sent' },
    signals: [],
    defaultBaudRate: 9600,
    options: {},
    messageOptions: {},
  },
  maxInFlight: 1,
  maxAttempts: 1,
  create({ write, emit }) {
    let held: Uint8Array = new Uint8Array(0)
    let at = 0
    let stopped = false
    let answered = () => {}

    function discard(bytes: number, reason: 'noise' | 'malformed' | 'checksum'): true {
      emit({ type: 'discarded', bytes, reason })
      at += bytes
      return true
    }

    /** False: more must come. */
    function step(): boolean {
      const next = held.indexOf(START, at)
      if (next !== at) return discard((next < 0 ? held.length : next) - at, 'noise')
      const length = held[at + 1]
      if (length === undefined) return false
      if (length > LIMIT) return discard(1, 'malformed')
      if (held.length < at + length + 3) return false
      const payload = held.slice(at + 2, at + 2 + length)
      // Only the start is given up: a good frame may begin inside of what a lying length covered.
      if (encode(payload).at(-1) !== held[at + 2 + length]) return discard(1, 'checksum')
      at += length + 3
      if (length === 0) answered()
      emit(length === 0 ? { type: 'frame' } : { type: 'packet', packet: { payload } })
      return true
    }

    return {
      async start() {},
      receive(chunk) {
        if (stopped) return
        held = concat(held.subarray(at), chunk)
        at = 0
        while (!stopped && at < held.length && step()) {}
      },
      async send({ destination, payload }) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve
        })
        await write(encode(payload))
        await answer
        return destination === '0' ? { state: 'sent' } : { state: 'delivered' }
      },
      stop() {
        stopped = true
      },
    }
  },
  check({ payload }) {
    if (payload.length === 0) throw new DomainError('payload-invalid', 'The payload is empty.')
  },
}

const reading = ascii('temp 21.5')

driverContract({
  name: 'a family with length, checksum and answers',
  module: toyDriver,
  heard: { wire: encode(reading), payload: reading },
  delimiterInside: { wire: encode(bytes('7e037e7e')), payload: bytes('7e037e7e') },
  corruptLength: [bytes('7eff74656d702032312e35'), bytes('7e0374656d702032312e35d0')],
  corruptChecksum: [bytes('7e0974656d702032312e3500')],
  garbage: { wire: ascii('boot: ok\r\n'), counted: 10 },
  endless: { start: bytes('7e28'), filler: START },
  maxHeldBytes: LIMIT + 3,
  answer: () => [encode(new Uint8Array(0))],
  sends: [
    { destination: '12', largest: LIMIT },
    { destination: '0', largest: LIMIT },
  ],
})

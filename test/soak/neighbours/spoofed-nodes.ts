import { encodeUi } from '../../../src/radio/families/kiss/ax25.ts'
import { encodeKiss, KISS_COMMAND } from '../../../src/radio/families/kiss/codec.ts'
import type { Service } from '../service.ts'
import { startFlood } from './flood.ts'
import type { Neighbour } from './neighbour.ts'

const PER_SECOND = 1_000
const CALLSIGN = 'JA1XYZ-10'
const LETTERS = 26
const LETTER_A = 65

/** One transmitter that pretends to be 1,000 other stations a second, each with an APRS message that requests an acknowledgement. */
export function startSpoofedNodes(service: Service): Promise<Neighbour> {
  let number = 0
  return startFlood(service, {
    id: 'spoofed',
    driver: 'kiss',
    options: { callsign: CALLSIGN },
    perSecond: PER_SECOND,
    unit: 'stations',
    next: (count) => Buffer.concat(Array.from({ length: count }, () => message(number++))),
  })
}

function message(number: number): Uint8Array {
  const info = Buffer.from(`:${CALLSIGN.padEnd(9)}:hello{${number % 100_000}`)
  const data = encodeUi({ source: madeUp(number), destination: 'APZMSN', info })
  return encodeKiss({ port: 0, command: KISS_COMMAND.data, data })
}

/** Returns a callsign of six letters, another one for each of 308 million numbers. */
function madeUp(number: number): string {
  let rest = number
  let call = ''
  for (let place = 0; place < 6; place++) {
    call += String.fromCharCode(LETTER_A + (rest % LETTERS))
    rest = Math.floor(rest / LETTERS)
  }
  return call
}

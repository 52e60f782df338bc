import type { Service } from '../service.ts'
import { startFlood } from './flood.ts'
import type { Neighbour } from './neighbour.ts'

const LINES_PER_SECOND = 200_000
const LINE = 'x\n'

/** A module that sends lines of one character at 400 kB/s: each becomes a message. */
export function startTinyFrames(service: Service): Promise<Neighbour> {
  const lines = Buffer.from(LINE.repeat(LINES_PER_SECOND))
  return startFlood(service, {
    id: 'tiny',
    driver: 'lines',
    perSecond: LINES_PER_SECOND,
    unit: 'lines',
    next: (count) => lines.subarray(0, count * LINE.length),
  })
}

import { createRandom } from '../../../src/sim/random.ts'
import type { Service } from '../service.ts'
import { startFlood } from './flood.ts'
import type { Neighbour } from './neighbour.ts'

const BYTES_PER_SECOND = 3_000_000
const KEPT = 1 << 22

/** A TNC whose serial line is all noise: 3 MB/s in which nothing is a frame, apart from chance. */
export function startNoise(service: Service): Promise<Neighbour> {
  const noise = createRandom('noise').bytes(KEPT)
  let at = 0
  return startFlood(service, {
    id: 'noise',
    driver: 'kiss',
    options: { callsign: 'N0CALL' },
    perSecond: BYTES_PER_SECOND,
    unit: 'bytes',
    next(bytes) {
      if (at + bytes > KEPT) at = 0
      at += bytes
      return noise.subarray(at - bytes, at)
    },
  })
}

import type { Service } from '../service.ts'
import type { Surroundings } from '../surroundings.ts'
import { startClockSteps } from './clock-steps.ts'
import { startIdleConnections } from './idle-connections.ts'
import type { Neighbour } from './neighbour.ts'
import { startNoise } from './noise.ts'
import { startSpoofedNodes } from './spoofed-nodes.ts'
import { startTinyFrames } from './tiny-frames.ts'
import { startUnreadLog } from './unread-log.ts'

/** At most this long until the clock is set again; a short run sets it ten times. */
const CLOCK_MS = 20_000

/** All hostile neighbours at once. */
export async function startNeighbours(
  service: Service,
  { url, setClock }: Surroundings,
  seconds: number,
): Promise<Neighbour[]> {
  const radios = await Promise.all([
    startNoise(service),
    startTinyFrames(service),
    startSpoofedNodes(service),
    startUnreadLog(service),
  ])
  const clock = startClockSteps(setClock, Math.min(CLOCK_MS, seconds * 100))
  return [...radios, startIdleConnections(url), clock]
}

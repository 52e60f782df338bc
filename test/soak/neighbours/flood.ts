import type { Options } from '../../../src/domain/message.ts'
import { createTcpTransport } from '../../../src/sim/transport/tcp.ts'
import { pace } from '../pace.ts'
import type { Service } from '../service.ts'
import type { Neighbour } from './neighbour.ts'

export interface FloodOptions {
  id: string
  driver: string
  options?: Options
  /** Number of pieces per second; what musen does not take is not sent later. */
  perSecond: number
  /** Returns the next pieces. */
  next(pieces: number): Uint8Array
  /** Name of a piece, for people. */
  unit: string
}

/** A TCP radio that sends as much as it wants. */
export async function startFlood(service: Service, flood: FloodOptions): Promise<Neighbour> {
  const { id, driver, options = {}, perSecond, next, unit } = flood
  const transport = createTcpTransport()
  await transport.plug({ receive() {}, happened() {} })
  await service.post('/v1/radios', { id, driver, link: transport.config, options })
  const started = performance.now()
  let taken = 0
  let held = 0
  let ended: number | undefined
  const halt = pace(perSecond, (pieces) => {
    if (transport.congested() || !transport.write(next(pieces))) held += pieces
    else taken += pieces
  })
  return {
    name: id,
    did() {
      const seconds = ((ended ?? performance.now()) - started) / 1_000
      return `${(taken / seconds).toFixed(0)} ${unit} a second, ${held} held back by TCP`
    },
    isHostile: () => taken > 0,
    async stop() {
      halt()
      ended ??= performance.now()
      await transport.unplug()
    },
  }
}

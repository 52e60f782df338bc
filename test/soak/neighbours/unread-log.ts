import { createTcpTransport } from '../../../src/sim/transport/tcp.ts'
import { pace } from '../pace.ts'
import type { Service } from '../service.ts'
import type { Neighbour } from './neighbour.ts'

const PER_SECOND = 10
/** Each reconnection logs two lines of about 130 bytes: after seven minutes, more of them wait than may. */
const ID = 'log'

/** Fills the log that nobody reads (`surroundings.ts`): a radio is connected again and again. */
export async function startUnreadLog(service: Service): Promise<Neighbour> {
  const transport = createTcpTransport()
  await transport.plug({ receive() {}, happened() {} })
  await service.post('/v1/radios', { id: ID, driver: 'lines', link: transport.config })
  let lines = 0
  let failure = ''
  const halt = pace(PER_SECOND, () => {
    service.post(`/v1/radios/${ID}/reconnect`, {}).then(
      () => {
        lines += 2
      },
      (error: Error) => {
        failure = `, ${error.message}`
      },
    )
  })
  return {
    name: 'unread log',
    did: () => `about ${lines} lines${failure}`,
    isHostile: () => lines > 0,
    async stop() {
      halt()
      await transport.unplug()
    },
  }
}

import type { CrowdReport, CrowdRequest } from './crowd.ts'
import { openRaw, type RawClient } from './raw-client.ts'

/** The process of a crowd, see `startCrowd`. */
const clients: RawClient[] = []
let stalled: RawClient | undefined

async function obey(request: CrowdRequest): Promise<CrowdReport> {
  if (request.ask === 'join') {
    const { port, after } = request
    for (let joined = 0; joined < request.clients; joined += 50)
      clients.push(
        ...(await Promise.all(
          Array.from({ length: Math.min(50, request.clients - joined) }, () => openRaw({ port, after })),
        )),
      )
  }
  if (request.ask === 'stall') {
    stalled = clients[0]
    stalled?.socket.pause()
  }
  const reading = clients.filter((client) => client !== stalled)
  return {
    clients: clients.length,
    position: Math.min(...reading.map(({ position }) => position)),
    frames: clients.reduce((sum, { frames }) => sum + frames, 0),
    events: clients.reduce((sum, { events }) => sum + events, 0),
    faults: clients.flatMap(({ faults }) => faults),
    closed: clients.flatMap(({ closed }) => (closed === undefined ? [] : [closed])),
  }
}

process.on('message', (request: CrowdRequest) => {
  obey(request).then(
    (report) => process.send?.(report),
    (error) => process.send?.({ error: String(error) }),
  )
})
process.send?.('ready')

import type { CrowdReport, CrowdRequest } from './crowd.ts'
import { openRaw, type RawClient } from './raw-client.ts'

/** The process of a crowd, see `startCrowd`. */
const clients: RawClient[] = []
let stalled: RawClient | undefined
/** How many should be reading. */
let size = 0
/** What clients got that were closed and came back with their cursor. */
const past = { frames: 0, events: 0, faults: [] as string[], closed: [] as number[] }
/** What keeps clients from coming back. */
let trouble: unknown

async function join(port: number, after: number | undefined): Promise<void> {
  const client = await openRaw({ port, after })
  clients.push(client)
  client.socket.once('close', () => {
    if (client === stalled) return
    clients.splice(clients.indexOf(client), 1)
    past.frames += client.frames
    past.events += client.events
    past.faults.push(...client.faults)
    past.closed.push(client.closed ?? 1006)
    join(port, client.position).catch((error) => {
      trouble = error
    })
  })
}

async function obey(request: CrowdRequest): Promise<CrowdReport> {
  if (request.ask === 'join') {
    const { port, after } = request
    size += request.clients
    for (let joined = 0; joined < request.clients; joined += 50)
      await Promise.all(Array.from({ length: Math.min(50, request.clients - joined) }, () => join(port, after)))
  }
  if (request.ask === 'stall') {
    stalled = clients[0]
    size--
    stalled?.socket.pause()
  }
  if (request.ask === 'wake') {
    stalled?.socket.resume()
    for (let turn = 0; stalled?.closed === undefined && turn < 500; turn++)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }
  if (trouble !== undefined) throw trouble
  const reading = clients.filter((client) => client !== stalled)
  return {
    clients: clients.length,
    // One that is on its way back is behind, and not among them.
    position: reading.length < size ? 0 : Math.min(...reading.map(({ position }) => position)),
    frames: clients.reduce((sum, { frames }) => sum + frames, past.frames),
    events: clients.reduce((sum, { events }) => sum + events, past.events),
    faults: [...past.faults, ...clients.flatMap(({ faults }) => faults)],
    closed: past.closed,
    stalledClosed: stalled?.closed,
  }
}

process.on('message', (request: CrowdRequest) => {
  obey(request).then(
    (report) => process.send?.(report),
    (error) => process.send?.({ error: String(error) }),
  )
})
process.send?.('ready')

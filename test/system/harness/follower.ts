import { setTimeout as pause } from 'node:timers/promises'
import type { Message, MusenEvent } from './api.ts'
import type { PlainClient } from './plain-client.ts'

/** Follows the log by long poll over restarts of the service, and lists messages now and then, until stopped. */
export function startFollower(client: () => PlainClient | undefined) {
  const events = new Map<number, MusenEvent>()
  const listed = new Map<string, Message>()
  const surprises: string[] = []
  let stopping = false
  let cursor = 'oldest'

  function note(event: MusenEvent): void {
    if (events.has(event.seq)) surprises.push(`seq ${event.seq} was told twice`)
    events.set(event.seq, event)
  }

  async function read(from: PlainClient): Promise<void> {
    const query = { cursor, limit: 1000, waitMs: 500 }
    const page = await from.listEvents({ params: { query } })
    if (!page.data) {
      surprises.push(`events: ${page.response.status} ${JSON.stringify(page.error)}`)
      return
    }
    page.data.items.forEach(note)
    cursor = page.data.nextCursor
    const newest = await from.listMessages({ params: { query: { limit: 20, direction: 'in' } } })
    for (const message of newest.data?.items ?? []) listed.set(message.id, message)
  }

  const done = (async () => {
    while (!stopping) {
      const from = client()
      if (from) await read(from).catch(() => pause(20))
      else await pause(20)
    }
  })()

  return {
    /** Every event that it was told of. */
    events,
    /** Received messages that a list showed. */
    listed,
    /** What should never have been told. */
    surprises,
    async stop(): Promise<void> {
      stopping = true
      await done
    },
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { createConnections } from './connections.ts'

export type Service = ReturnType<typeof createService>

interface Received {
  seq: number
  message: { radioId: string; payload: { encoding: string; data: string } }
}

/** Enough for each follower, and for what is asked beside. */
const CONNECTIONS = 100

/** The service under test, by its API alone. `connections`: the most at once. */
export function createService(url: string, connections = CONNECTIONS) {
  const { request, refused } = createConnections(url, connections)

  async function call(path: string, init: { body?: object; headers?: Record<string, string> } = {}) {
    const { body, headers } = init
    const response = await request({
      path,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    })
    if (response.status >= 300) throw new Error(`${path}: ${response.status} ${response.text}`)
    return response
  }

  return {
    /** Number of connections and requests that the service refused. */
    refused,
    post: (path: string, body: object, headers: Record<string, string> = {}) => call(path, { body, headers }),
    get: async (path: string): Promise<unknown> => JSON.parse((await call(path)).text),

    /** Hands on every message received by a radio, in order, until `stopped`; then what there still is. */
    async follow(radioId: string, hear: (payload: Uint8Array) => void, stopped: () => boolean): Promise<void> {
      for (let cursor = 'oldest'; ; ) {
        const last = stopped()
        const query = `radioId=${radioId}&cursor=${cursor}&limit=1000&type=message.received&waitMs=${last ? 0 : 500}`
        const page = JSON.parse((await call(`/v1/events?${query}`)).text) as { items: Received[]; nextCursor: string }
        for (const { message } of page.items) hear(bytesOf(message.payload))
        if (last && page.items.length === 0 && page.nextCursor === cursor) return
        cursor = page.nextCursor
        // So that a page is full and not many are asked for.
        if (!last && page.items.length < 500) await pause(200)
      }
    },

    /** A measurement of `GET /metrics`, 0 where it is not there. */
    async metric(name: string): Promise<number> {
      const { text } = await call('/metrics')
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0)
    },
  }
}

function bytesOf({ encoding, data }: Received['message']['payload']): Uint8Array {
  return Buffer.from(data, encoding === 'text' ? 'utf8' : encoding === 'hex' ? 'hex' : 'base64')
}

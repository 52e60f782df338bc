import { setTimeout as pause } from 'node:timers/promises'

export type Service = ReturnType<typeof createService>

interface Received {
  seq: number
  message: { radioId: string; payload: { encoding: string; data: string } }
}

/** The service under test, by its API alone. */
export function createService(url: string) {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(60_000) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }

  function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    const all = { 'content-type': 'application/json', ...headers }
    return call(path, { method: 'POST', headers: all, body: JSON.stringify(body) })
  }

  return {
    post,
    get: async (path: string): Promise<unknown> => (await call(path)).json(),

    /** Hands on every received message, in order, until `stopped`; then what there still is. */
    async follow(hear: (radioId: string, payload: Uint8Array) => void, stopped: () => boolean): Promise<void> {
      for (let cursor = 'oldest'; ; ) {
        const last = stopped()
        const query = `cursor=${cursor}&limit=1000&type=message.received&waitMs=${last ? 0 : 500}`
        const page = (await (await call(`/v1/events?${query}`)).json()) as { items: Received[]; nextCursor: string }
        for (const { message } of page.items) hear(message.radioId, bytesOf(message.payload))
        if (last && page.items.length === 0 && page.nextCursor === cursor) return
        cursor = page.nextCursor
        // So that a page is full and not many are asked for.
        if (!last && page.items.length < 500) await pause(200)
      }
    },

    /** A measurement of `GET /metrics`, 0 where it is not there. */
    async metric(name: string): Promise<number> {
      const text = await (await call('/metrics')).text()
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0)
    },
  }
}

function bytesOf({ encoding, data }: Received['message']['payload']): Uint8Array {
  return Buffer.from(data, encoding === 'text' ? 'utf8' : encoding === 'hex' ? 'hex' : 'base64')
}

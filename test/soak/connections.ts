import { Agent, request as ask, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export interface Asked {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answered {
  status: number
  text: string
}

const TIMEOUT_MS = 60_000
const AGAIN_MS = 100
/** A request that is refused for this time is a fault. */
const PATIENCE_MS = 30_000

/** Connections that are kept, as a good client keeps them: it needs no new one when the service has no more to give. */
export function createConnections(url: string, most: number) {
  // The one that was idle longest comes first, so that none is idle until the service closes it.
  const agent = new Agent({ keepAlive: true, maxSockets: most, scheduling: 'fifo' })
  let refused = 0

  function once({ path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const sent = ask(`${url}${path}`, { agent, method, headers, timeout: TIMEOUT_MS })
      sent.on('error', reject)
      sent.on('timeout', () => sent.destroy(new Error(`${path} was not answered within ${TIMEOUT_MS / 1000} s.`)))
      sent.on('response', (response) =>
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject),
      )
      sent.end(body)
    })
  }

  return {
    /** Tries again after a refused connection or a 503. What is repeated so must have an Idempotency-Key, or no effect. */
    async request(asked: Asked): Promise<Answered> {
      for (const started = performance.now(); ; await pause(AGAIN_MS)) {
        const isLast = performance.now() - started > PATIENCE_MS
        try {
          const answered = await once(asked)
          if (answered.status !== 503 || isLast) return answered
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET' || isLast) throw error
        }
        refused++
      }
    },
    refused: () => refused,
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

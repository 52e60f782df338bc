import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../../src/sim/random.ts'
import type { Message, MessageRequest } from './api.ts'
import type { PlainClient } from './plain-client.ts'

export interface Posted {
  key: string
  body: MessageRequest
  /** Each message that a 202 told of: one, unless the request was repeated. */
  accepted: Message[]
}

export interface PosterOptions {
  name: string
  /** The service as it runs now; undefined while it does not. */
  client(): PlainClient | undefined
  /** The request number `n`, from 1. Its payload tells it from all others. */
  request(n: number): MessageRequest
  random: Random
  /** Time between two requests. */
  pauseMs?: number
}

/**
 * Posts one message after the other, each under an idempotency key of its own, until stopped. A request that got no answer
 * is repeated under its key until it gets one, as a careful client does; some are repeated for no reason.
 */
export function startPoster({ name, client, request, random, pauseMs = 5 }: PosterOptions) {
  const posted: Posted[] = []
  const surprises: string[] = []
  let stopping = false

  async function post({ key, body, accepted }: Posted): Promise<boolean> {
    const service = client()
    if (!service) return false
    try {
      const { data, error, response } = await service.sendMessage({
        body,
        params: { header: { 'Idempotency-Key': key } },
      })
      if (data && response.status === 202) accepted.push(data)
      // Too much at once is an honest answer; it is not accepted then.
      else if (response.status !== 503) surprises.push(`${key}: ${response.status} ${JSON.stringify(error)}`)
      return data !== undefined
    } catch {
      return false // No answer: it was killed, or is not there.
    }
  }

  const done = (async () => {
    for (let n = 1; !stopping; n++) {
      const entry: Posted = { key: `${name}-${n}`, body: request(n), accepted: [] }
      posted.push(entry)
      while (!(await post(entry)) && !stopping) await pause(20)
      if (random.chance(0.1)) await post(entry)
      await pause(pauseMs)
    }
  })()

  return {
    posted,
    /** Answers that no client should get. */
    surprises,
    async stop(): Promise<void> {
      stopping = true
      await done
    },
  }
}

import type { DriverEvent, SendOutcome } from '../../driver.ts'

/** Time until the next message may be sent: gateways have a small buffer and are busy while they send. */
const HOLD_MS = 250
/** Time in which the echo of an attempt is still distinguished from that of another message with the same content. */
const LATE_KEPT_MS = 60_000
const MAX_KEPT = 1_000
const RETRY_MS = 1_000
const CLOSED = 'The connection to the gateway was closed before the node echoed the message.'
const RESTARTED = 'The gateway restarted before the node echoed the message.'

export interface EchoesOptions {
  emit(event: DriverEvent): void
  ackTimeoutMs: number
  repeatUnconfirmed: boolean
  /** Called if no echo arrived within the usual time. */
  onSilence(): void
}

interface Attempt {
  key: number
  content: string
  timer?: NodeJS.Timeout
  /** Absent if its `send` has ended; the echo may still come. */
  resolve?: ((outcome: SendOutcome) => void) | undefined
}

/**
 * The attempts whose echo has not come. An echo carries nothing but the content, and each attempt brings at most one: it
 * goes to the oldest attempt with that content. Where messages of the same content are under way at once, an echo is never
 * taken for more messages than there were echoes.
 */
export function createEchoes({ emit, ackTimeoutMs, repeatUnconfirmed, onSilence }: EchoesOptions) {
  const attempts: Attempt[] = []
  const confirmed = new Set<number>()
  let stopped = false

  function forget(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    const index = attempts.indexOf(attempt)
    if (index >= 0) attempts.splice(index, 1)
    if (!attempts.some(({ key }) => key === attempt.key)) confirmed.delete(attempt.key)
  }

  function settle(attempt: Attempt, outcome: SendOutcome): void {
    const { resolve } = attempt
    attempt.resolve = undefined
    resolve?.(outcome)
  }

  function becomeLate(attempt: Attempt): void {
    keep(attempt)
    const ack = { ref: ackRef(attempt.key), withinMs: ackTimeoutMs, retryOnSilence: repeatUnconfirmed }
    settle(attempt, { state: 'sent', ack })
    onSilence()
  }

  function keep(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    attempt.timer = setTimeout(() => forget(attempt), LATE_KEPT_MS)
    const oldest = attempts[0]
    if (attempts.length > MAX_KEPT && oldest && !oldest.resolve) forget(oldest)
  }

  return {
    /** One attempt: `write` puts it on the wire. Rejects only with its errors. */
    async transmit(key: number, content: string, write: () => Promise<void>): Promise<SendOutcome> {
      if (stopped) return interrupted(CLOSED)
      const attempt: Attempt = { key, content }
      const outcome = new Promise<SendOutcome>((resolve) => {
        attempt.resolve = resolve
      })
      attempts.push(attempt)
      try {
        await write()
      } catch (error) {
        forget(attempt)
        throw error
      }
      if (attempt.resolve && !stopped) attempt.timer = setTimeout(() => becomeLate(attempt), HOLD_MS)
      return outcome
    },
    /** Returns false if nothing waits for this echo. */
    echoed(content: string): boolean {
      const attempt = attempts.find((each) => each.content === content)
      if (!attempt) return false
      const { key } = attempt
      const isNews = !confirmed.has(key)
      confirmed.add(key)
      const waiting = attempts.find((each) => each.key === key && each.resolve)
      forget(attempt)
      if (waiting) {
        // Its own echo is still to come, unless this is it.
        if (waiting !== attempt) keep(waiting)
        settle(waiting, { state: 'delivered' })
      } else if (isNews) emit({ type: 'ack', ref: ackRef(key), ok: true })
      return true
    },
    /** The gateway has restarted: messages that it had not sent are lost. */
    reset(): void {
      for (const attempt of attempts)
        if (attempt.resolve) {
          keep(attempt)
          settle(
            attempt,
            repeatUnconfirmed
              ? { state: 'failed', reason: 'no-ack', detail: RESTARTED, retryAfterMs: RETRY_MS }
              : interrupted(RESTARTED),
          )
        }
    },
    stop(): void {
      stopped = true
      for (const attempt of attempts) {
        clearTimeout(attempt.timer)
        settle(attempt, interrupted(CLOSED))
      }
      attempts.length = 0
    },
  }
}

function ackRef(key: number): string {
  return `mysensors:${key}`
}

/** The service marks the message `unknown` and does not repeat it. */
function interrupted(detail: string): SendOutcome {
  return { state: 'failed', reason: 'interrupted', detail }
}

import type { DriverEvent, SendOutcome } from '../../driver.ts'
import type { FrameIds } from './api/frame-ids.ts'
import { DELIVERED, type DeliveryFailure, deliveryFailure } from './transmit-status.ts'

/** Extra time beyond the module's own limit to wait for its report. */
const LATE_ANSWER_MS = 30_000
/** Time for which an unanswered frame id is not reused, so that a late response still matches its message. */
const LATE_KEPT_MS = 300_000
const RETRY_MS = 1_000
const CLOSED = 'The connection to the module was closed before it reported the result of the message.'

export interface TransmissionsOptions {
  ids: FrameIds
  emit(event: DriverEvent): void
  timeoutMs: number
  repeatUnconfirmed: boolean
  /** The module did not report the result of a message. */
  onSilence(): void
}

export interface Transmission {
  key: number
  /** Whether a successful status proves the delivery: true for a unicast that requests an acknowledgement. */
  confirms: boolean
}

interface Attempt extends Transmission {
  frameId: number
  timer?: NodeJS.Timeout
  /** Absent if its `send` has ended without a report. A report may still arrive. */
  resolve?: ((outcome: SendOutcome) => void) | undefined
}

/** The messages passed to the module. Each waits for the transmit status (8B) with its frame id. */
export function createTransmissions(options: TransmissionsOptions) {
  const { ids, emit, timeoutMs, repeatUnconfirmed, onSilence } = options
  /** In the order in which they began. */
  const attempts = new Map<number, Attempt>()
  let stopped = false

  function forget(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    if (attempts.get(attempt.frameId) !== attempt) return
    attempts.delete(attempt.frameId)
    ids.release(attempt.frameId)
  }

  function end(attempt: Attempt, outcome: SendOutcome): void {
    forget(attempt)
    attempt.resolve?.(outcome)
  }

  /** Returns a free id, or the id of the oldest message with an overdue report. */
  function takeId(): number | undefined {
    const id = ids.take()
    if (id !== undefined) return id
    const overdue = values().find((attempt) => !attempt.resolve)
    if (!overdue) return undefined
    forget(overdue)
    return ids.take()
  }

  function values(): Attempt[] {
    return [...attempts.values()]
  }

  function waitingFor(key: number): Attempt | undefined {
    return values().find((attempt) => attempt.key === key && attempt.resolve)
  }

  function becomeLate(attempt: Attempt): void {
    const { resolve } = attempt
    attempt.resolve = undefined
    attempt.timer = setTimeout(() => forget(attempt), LATE_KEPT_MS)
    resolve?.(
      attempt.confirms
        ? {
            state: 'sent',
            ack: { ref: ackRef(attempt.key), withinMs: LATE_ANSWER_MS, retryOnSilence: repeatUnconfirmed },
          }
        : lostTrack('The module did not report the result of the message.'),
    )
    onSilence()
  }

  /** Ends a message whose result will never be known. */
  function lostTrack(detail: string): SendOutcome {
    return repeatUnconfirmed
      ? { state: 'failed', reason: 'no-ack', detail, retryAfterMs: RETRY_MS }
      : interrupted(detail)
  }

  function toOutcome({ reason, detail, retryAfterMs, mayHaveArrived }: DeliveryFailure): SendOutcome {
    const again = retryAfterMs !== undefined && (repeatUnconfirmed || !mayHaveArrived)
    return { state: 'failed', reason, detail, ...(again && { retryAfterMs }) }
  }

  /** Handles the report of an attempt whose `send` has ended. */
  function answerLate({ key, confirms }: Attempt, delivery: number): void {
    if (!confirms) return
    const newer = waitingFor(key)
    if (delivery === DELIVERED) {
      if (newer) end(newer, { state: 'delivered' })
      else emit({ type: 'ack', ref: ackRef(key), ok: true })
      return
    }
    const outcome = toOutcome(deliveryFailure(delivery))
    // The missing acknowledgement already causes another attempt where one makes sense.
    if (newer || outcome.state !== 'failed' || outcome.retryAfterMs !== undefined) return
    emit({ type: 'ack', ref: ackRef(key), ok: false, reason: outcome.reason, detail: outcome.detail })
  }

  return {
    /** Makes one attempt with `write`. Rejects only with the errors of `write`. */
    async transmit(message: Transmission, write: (frameId: number) => Promise<void>): Promise<SendOutcome> {
      if (stopped) return interrupted(CLOSED)
      const frameId = takeId()
      if (frameId === undefined)
        return {
          state: 'failed',
          reason: 'module-refused',
          detail: 'All frame ids are in use.',
          retryAfterMs: RETRY_MS,
        }
      const attempt: Attempt = { ...message, frameId }
      const outcome = new Promise<SendOutcome>((resolve) => {
        attempt.resolve = resolve
      })
      attempts.set(frameId, attempt)
      try {
        await write(frameId)
      } catch (error) {
        forget(attempt)
        throw error
      }
      if (attempts.get(frameId) === attempt) attempt.timer = setTimeout(() => becomeLate(attempt), timeoutMs)
      return outcome
    },
    /** Handles a transmit status; a status for an unknown id is ignored. */
    answer(frameId: number, delivery: number): void {
      const attempt = attempts.get(frameId)
      if (!attempt) return
      if (!attempt.resolve) {
        forget(attempt)
        answerLate(attempt, delivery)
      } else if (delivery === DELIVERED) end(attempt, attempt.confirms ? { state: 'delivered' } : { state: 'sent' })
      else end(attempt, toOutcome(deliveryFailure(delivery)))
    },
    /** Called when the module has restarted and lost all messages. */
    reset(): void {
      for (const attempt of values())
        end(attempt, lostTrack('The module restarted before it reported the result of the message.'))
    },
    stop(): void {
      stopped = true
      for (const attempt of values()) end(attempt, interrupted(CLOSED))
    },
  }
}

function ackRef(key: number): string {
  return `xbee:${key}`
}

/** The service marks the message `unknown` and does not repeat it. */
function interrupted(detail: string): SendOutcome {
  return { state: 'failed', reason: 'interrupted', detail }
}

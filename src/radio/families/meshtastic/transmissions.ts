import type { StateReason } from '../../../domain/message.ts'
import type { DriverEvent, SendOutcome } from '../../driver.ts'
import { ackRefOf, packetIdOf } from './packet-ids.ts'
import { queueFailure, ROUTING_OK, routingFailure } from './routing-errors.ts'

/** Time in which a module that has not confirmed a message may still refuse it. */
const LATE_KEPT_MS = 30_000
/** Number of refused packets to remember: the module reports them twice, by its queue and as a routing error. */
const REFUSED_KEPT = 64

export interface TransmissionsOptions {
  emit(event: DriverEvent): void
  /** Time limit for the module to accept a message. */
  statusTimeoutMs: number
  /** Time limit for the destination to acknowledge it. */
  ackTimeoutMs: number
  /** Called when the module did not report the result of a message. */
  onSilence(): void
}

export interface Transmission {
  /** The message's key. */
  key: number
  /** Whether the destination will acknowledge it. */
  confirms: boolean
}

interface Attempt {
  packetId: number
  confirms: boolean
  /** undefined if its `send` has ended. */
  resolve: ((outcome: SendOutcome) => void) | undefined
  /** The module's words about the packet. */
  notice?: string
  timer?: NodeJS.Timeout
}

/** The packets passed to the module that it has not reported yet, by id. */
export function createTransmissions(options: TransmissionsOptions) {
  const { emit, statusTimeoutMs, ackTimeoutMs, onSilence } = options
  const attempts = new Map<number, Attempt>()
  const refused = new Set<number>()
  let stopped = false

  function forget(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    attempts.delete(attempt.packetId)
  }

  function end(attempt: Attempt, result: SendOutcome): void {
    const { resolve, notice } = attempt
    forget(attempt)
    const outcome = withNotice(result, notice)
    if (resolve) resolve(outcome)
    else if (outcome.state === 'failed') tellFailure(attempt.packetId, outcome.reason, outcome.detail)
  }

  function taken({ packetId, confirms }: Attempt): SendOutcome {
    if (!confirms) return { state: 'sent' }
    return { state: 'sent', ack: { ref: ackRefOf(packetId), withinMs: ackTimeoutMs, retryOnSilence: false } }
  }

  function becomeLate(attempt: Attempt): void {
    const { resolve, confirms } = attempt
    attempt.resolve = undefined
    attempt.timer = setTimeout(() => forget(attempt), LATE_KEPT_MS)
    resolve?.(confirms ? taken(attempt) : interrupted('The module did not report the result of the message.'))
    onSilence()
  }

  function tellFailure(packetId: number, reason: StateReason, detail: string): void {
    emit({ type: 'ack', ref: ackRefOf(packetId), ok: false, reason, detail })
  }

  function rememberRefused(packetId: number): void {
    refused.add(packetId)
    if (refused.size > REFUSED_KEPT) for (const oldest of refused) if (refused.delete(oldest)) break
  }

  return {
    /** Makes one attempt with `write`. Rejects only with the errors of `write`. */
    async transmit({ key, confirms }: Transmission, write: (packetId: number) => Promise<void>): Promise<SendOutcome> {
      if (stopped) return interrupted(CLOSED)
      let packetId = packetIdOf(key, Math.random())
      while (attempts.has(packetId) || refused.has(packetId)) packetId = packetIdOf(key, Math.random())
      const attempt: Attempt = { packetId, confirms, resolve: undefined }
      const outcome = new Promise<SendOutcome>((resolve) => {
        attempt.resolve = resolve
      })
      attempts.set(packetId, attempt)
      try {
        await write(packetId)
      } catch (error) {
        forget(attempt)
        throw error
      }
      if (attempts.get(packetId) === attempt && attempt.resolve)
        attempt.timer = setTimeout(() => becomeLate(attempt), statusTimeoutMs)
      return outcome
    },

    /** Handles the report that the module's queue has accepted or refused a packet. */
    queued(packetId: number, result: number): void {
      const attempt = attempts.get(packetId)
      if (!attempt) return
      const failure = queueFailure(result)
      if (failure) rememberRefused(packetId)
      end(attempt, failure ? { state: 'failed', ...failure } : taken(attempt))
    },

    /** Handles a text of the module about a packet. A failure that follows shows it. */
    noticed(packetId: number, text: string): void {
      const attempt = attempts.get(packetId)
      if (attempt) attempt.notice = text
    },

    /**
     * Handles the result of a transmitted packet. `remote`: another node reports it. An acknowledgement by the module itself means that some
     * node relayed the packet, which proves nothing about the destination.
     */
    routed(packetId: number, error: number, remote: boolean): void {
      if (refused.has(packetId)) return
      const attempt = attempts.get(packetId)
      if (error === ROUTING_OK) {
        if (!remote) return
        if (attempt?.resolve) end(attempt, attempt.confirms ? { state: 'delivered' } : { state: 'sent' })
        else {
          if (attempt) forget(attempt)
          emit({ type: 'ack', ref: ackRefOf(packetId), ok: true })
        }
        return
      }
      const failure = routingFailure(error, remote)
      if (attempt) end(attempt, { state: 'failed', ...failure })
      else tellFailure(packetId, failure.reason, failure.detail)
    },

    /** Called when the module has restarted and lost all packets. */
    reset(): void {
      for (const attempt of [...attempts.values()])
        if (attempt.resolve) end(attempt, interrupted('The module restarted before it accepted the message.'))
        else forget(attempt)
    },

    stop(): void {
      stopped = true
      for (const attempt of [...attempts.values()]) end(attempt, interrupted(CLOSED))
    },
  }
}

function withNotice(outcome: SendOutcome, notice: string | undefined): SendOutcome {
  if (outcome.state !== 'failed' || notice === undefined) return outcome
  return { ...outcome, detail: `${outcome.detail} The module reports: ${notice}` }
}

const CLOSED = 'The connection to the module was closed before it reported the result of the message.'

/** The service marks the message `unknown` and does not repeat it. */
function interrupted(detail: string): SendOutcome {
  return { state: 'failed', reason: 'interrupted', detail }
}

import type { MessageChange, OutboxItem } from '../../app/ports.ts'
import type { SendResult } from '../connection/session.ts'
import type { SendOutcome } from '../driver.ts'
import type { AckWait } from './ack-waits.ts'
import { toStoredRef } from './ack-waits.ts'

export interface Settlement {
  change: Omit<MessageChange, 'id'>
  /** Present if the sender waits for the far end's answer. */
  ack?: Omit<AckWait, 'item'>
}

export interface Attempt {
  /** `attempts` includes this attempt. */
  item: Pick<OutboxItem, 'attempts'>
  result: SendResult
  maxAttempts: number
  /** Service time. */
  now: number
}

/** Returns the state of a message after one attempt. All rules of honest delivery are here. */
export function settlementOf({ item, result, maxAttempts, now }: Attempt): Settlement {
  switch (result.type) {
    case 'outcome':
      return settleOutcome(result.outcome, item.attempts, maxAttempts, now)
    case 'lost':
      if (result.written) return unknown(result.fault.message)
      // Nothing was written, so this does not count as an attempt.
      return {
        change: {
          state: 'queued',
          reason: 'retrying',
          detail: 'The link was lost before anything was written.',
          attempts: item.attempts - 1,
        },
      }
    case 'defect':
      if (result.written) return unknown(result.fault.message)
      return { change: { state: 'failed', reason: 'write-failed', detail: result.fault.message } }
  }
}

function settleOutcome(outcome: SendOutcome, attempts: number, maxAttempts: number, now: number): Settlement {
  switch (outcome.state) {
    case 'delivered':
      return { change: { state: 'delivered' } }
    case 'sent': {
      if (!('ack' in outcome)) return { change: { state: 'sent' } }
      const { ref, withinMs, retryOnSilence: retry } = outcome.ack
      const deadline = now + withinMs
      return {
        change: { state: 'sent', reason: 'awaiting-ack', ackRef: toStoredRef({ ref, retry }), ackDeadline: deadline },
        ack: { ref, deadline, retry },
      }
    }
    case 'failed': {
      const { reason, detail, retryAfterMs } = outcome
      if (reason === 'interrupted') return unknown(detail)
      if (retryAfterMs === undefined) return { change: { state: 'failed', reason, detail } }
      if (attempts >= maxAttempts) return { change: { state: 'failed', reason: 'attempts-exhausted', detail } }
      return { change: { state: 'queued', reason: 'retrying', detail, notBefore: now + retryAfterMs } }
    }
  }
}

function unknown(detail: string): Settlement {
  return { change: { state: 'unknown', reason: 'interrupted', detail } }
}

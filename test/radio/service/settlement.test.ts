import { describe, expect, test } from 'vitest'
import { DomainError } from '../../../src/domain/errors.ts'
import { canBecome } from '../../../src/domain/message.ts'
import type { SendResult } from '../../../src/radio/connection/session.ts'
import { settlementOf } from '../../../src/radio/sending/settlement.ts'

const NOW = 1_000_000
const fault = new DomainError('link-lost', 'Gone.')
const outcome = (of: Extract<SendResult, { type: 'outcome' }>['outcome']): SendResult => ({
  type: 'outcome',
  outcome: of,
})

const cases: { given: string; result: SendResult; attempts?: number; want: object; ack?: object }[] = [
  { given: 'sent', result: outcome({ state: 'sent' }), want: { state: 'sent' } },
  { given: 'delivered', result: outcome({ state: 'delivered' }), want: { state: 'delivered' } },
  {
    given: 'sent, with an answer to come',
    result: outcome({ state: 'sent', ack: { ref: 'a:1', withinMs: 5_000, retryOnSilence: true } }),
    want: { state: 'sent', reason: 'awaiting-ack', ackRef: 'retry:a:1', ackDeadline: NOW + 5_000 },
    ack: { ref: 'a:1', deadline: NOW + 5_000, retry: true },
  },
  {
    given: 'sent, with an answer to come but no repetition',
    result: outcome({ state: 'sent', ack: { ref: 'a:1', withinMs: 5_000, retryOnSilence: false } }),
    want: { state: 'sent', reason: 'awaiting-ack', ackRef: 'once:a:1', ackDeadline: NOW + 5_000 },
    ack: { ref: 'a:1', deadline: NOW + 5_000, retry: false },
  },
  {
    given: 'failed for now',
    result: outcome({ state: 'failed', reason: 'module-refused', detail: 'Busy.', retryAfterMs: 200 }),
    want: { state: 'queued', reason: 'retrying', detail: 'Busy.', notBefore: NOW + 200 },
  },
  {
    given: 'failed for now at once again',
    result: outcome({ state: 'failed', reason: 'module-refused', detail: 'Busy.', retryAfterMs: 0 }),
    want: { state: 'queued', reason: 'retrying', detail: 'Busy.', notBefore: NOW },
  },
  {
    given: 'failed for now, but it was the last attempt',
    result: outcome({ state: 'failed', reason: 'module-refused', detail: 'Busy.', retryAfterMs: 200 }),
    attempts: 3,
    want: { state: 'failed', reason: 'attempts-exhausted', detail: 'Busy.' },
  },
  {
    given: 'failed for good',
    result: outcome({ state: 'failed', reason: 'no-route', detail: 'Nobody.' }),
    want: { state: 'failed', reason: 'no-route', detail: 'Nobody.' },
  },
  {
    given: 'interrupted',
    result: outcome({ state: 'failed', reason: 'interrupted', detail: 'Stopped.', retryAfterMs: 1 }),
    want: { state: 'unknown', reason: 'interrupted', detail: 'Stopped.' },
  },
  {
    given: 'lost after a write',
    result: { type: 'lost', written: true, fault },
    want: { state: 'unknown', reason: 'interrupted', detail: 'Gone.' },
  },
  {
    given: 'lost before a write',
    result: { type: 'lost', written: false, fault },
    attempts: 3,
    want: {
      state: 'queued',
      reason: 'retrying',
      detail: 'The link was lost before anything was written.',
      attempts: 2,
    },
  },
  {
    given: 'a defect after a write',
    result: { type: 'defect', written: true, fault },
    want: { state: 'unknown', reason: 'interrupted', detail: 'Gone.' },
  },
  {
    given: 'a defect before a write',
    result: { type: 'defect', written: false, fault },
    want: { state: 'failed', reason: 'write-failed', detail: 'Gone.' },
  },
]

describe('what becomes of a message after an attempt', () => {
  test.each(cases)('$given', ({ result, attempts = 1, want, ack }) => {
    const settled = settlementOf({ item: { attempts }, result, maxAttempts: 3, now: NOW })
    expect(settled.change).toEqual(want)
    expect(settled.ack).toEqual(ack)
    expect(canBecome('sending', settled.change.state)).toBe(true)
  })
})

import { sendMessage } from '../../generated/endpoints.ts'
import type { components } from '../../generated/types.ts'
import { call } from './call.ts'
import { createDeadline } from './deadline.ts'
import { WaitFailedError, WaitTimeoutError } from './errors.ts'
import { followMessage } from './message-states.ts'
import type { Service } from './service.ts'

type Schemas = components['schemas']

export interface SendOptions {
  /** Makes the send repeatable: the same key never sends twice. Left out, the client makes one up for its own retries. */
  idempotencyKey?: string
  /** `accepted` (the default): until it is in the outbox on disk; `final`: until its state does not change any more. */
  waitFor?: 'accepted' | 'final'
  /** How long to wait for the final state once it is accepted; left out, as long as it takes. */
  timeoutMs?: number
  signal?: AbortSignal
}

/**
 * Sends a message and resolves to it, as accepted or in its final state.
 * @throws MusenError when it is refused; once it is accepted WaitFailedError, which has the message, and of its kind WaitTimeoutError
 */
export async function send(
  service: Service,
  message: Schemas['MessageRequest'],
  options: SendOptions = {},
): Promise<Schemas['Message']> {
  const { idempotencyKey, waitFor = 'accepted', timeoutMs = Number.POSITIVE_INFINITY, signal } = options
  let sent = await call(service, sendMessage, {
    body: message,
    ...(idempotencyKey !== undefined && { params: { header: { 'Idempotency-Key': idempotencyKey } } }),
    ...(signal && { signal }),
  })
  if (waitFor === 'accepted' || sent.final) return sent
  const deadline = createDeadline(timeoutMs, signal)
  try {
    for await (const now of followMessage(service, sent, { signal: deadline.signal })) sent = now
  } catch (error) {
    throw new WaitFailedError(sent, error)
  } finally {
    deadline.end()
  }
  if (sent.final) return sent
  if (signal?.aborted) throw new WaitFailedError(sent, signal.reason)
  throw new WaitTimeoutError(sent, deadline.signal.reason)
}

import { createDeadline } from '../../generated/deadline.ts'
import { sendMessage } from '../../generated/endpoints.ts'
import type { components } from '../../generated/types.ts'
import { call } from './call.ts'
import { WaitFailedError, WaitTimeoutError } from './errors.ts'
import { followMessage } from './message-states.ts'
import type { Service } from './service.ts'

type Schemas = components['schemas']

export interface SendOptions {
  /** Makes the send safe to repeat: the same key never sends twice. Default: a random key for the retries of this call. */
  idempotencyKey?: string
  /** `accepted` (default): resolve when the message is in the outbox on disk. `final`: resolve when its state is final. */
  waitFor?: 'accepted' | 'final'
  /** Time to wait for the final state after the message was accepted, in ms; default: no limit. */
  timeoutMs?: number
  signal?: AbortSignal
}

/**
 * Sends a message. Resolves to the accepted message, or to the message in its final state.
 * @throws MusenError if it is refused; after it was accepted, WaitFailedError or WaitTimeoutError, which contain the message
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

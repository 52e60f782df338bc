import type { components } from '../../generated/types.ts'
import { MusenError, WaitTimeoutError } from './errors.ts'
import { followMessage } from './message-states.ts'
import type { StreamDeps } from './stream.ts'

type Schemas = components['schemas']

export interface SendOptions {
  /** Makes the send repeatable: the same key never sends twice. */
  idempotencyKey?: string
  /** `accepted` (the default): until it is in the outbox on disk; `final`: until its state does not change any more. */
  waitFor?: 'accepted' | 'final'
  /** How long to wait for the final state; left out, as long as it takes. */
  timeoutMs?: number
  signal?: AbortSignal
}

/**
 * Sends a message and resolves to it, as accepted or in its final state.
 * @throws MusenError when it is refused, WaitTimeoutError when the time is over, the signal's reason when it is aborted
 */
export async function sendMessage(
  deps: StreamDeps,
  message: Schemas['MessageRequest'],
  options: SendOptions = {},
): Promise<Schemas['Message']> {
  const { idempotencyKey, waitFor = 'accepted', timeoutMs, signal } = options
  const answer = await deps.http.sendMessage({
    body: message,
    ...(idempotencyKey !== undefined && { params: { header: { 'Idempotency-Key': idempotencyKey } } }),
    ...(signal && { signal }),
  })
  if (!answer.data) throw new MusenError(answer.error)
  let sent = answer.data
  if (waitFor === 'accepted' || sent.final) return sent

  const signals = [...(signal ? [signal] : []), ...(timeoutMs === undefined ? [] : [AbortSignal.timeout(timeoutMs)])]
  for await (const now of followMessage(deps, sent, { signal: AbortSignal.any(signals) })) sent = now
  if (sent.final) return sent
  signal?.throwIfAborted()
  throw new WaitTimeoutError(sent)
}

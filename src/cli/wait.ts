import type { components } from '../../generated/types.ts'
import { CliFailure, EXIT } from './failure.ts'
import { readLog } from './log-reader.ts'
import { isUnavailable, type Service } from './service.ts'

type Message = components['schemas']['Message']

/** The longest that a timer can wait, some 24 days. */
const LONGEST_MS = 2 ** 31 - 1

export interface WaitOptions {
  message: Message
  service: Service
  /** Absent: as long as it takes. */
  timeoutMs?: number
  /** Each new state of the message. */
  tell(message: Message): void
}

/**
 * Follows the log until the message's state is final; resolves to the message as it then is.
 * @throws CliFailure when the time is over before
 */
export async function waitUntilFinal({ message, service, timeoutMs, tell }: WaitOptions): Promise<Message> {
  const signal =
    timeoutMs === undefined ? new AbortController().signal : AbortSignal.timeout(Math.min(timeoutMs, LONGEST_MS))
  const { client, ask } = service
  let last = message
  // True whenever what is known of the message may be out of date, as after a repeated idempotency key.
  let stale = true
  const look = async () => {
    try {
      const now = await ask(client.getMessage({ params: { path: { messageId: message.id } }, signal }))
      if (now.state !== last.state || now.reason !== last.reason || now.attempts !== last.attempts) tell(now)
      last = now
      stale = false
    } catch (error) {
      // While the service is away, reading the log is what waits for it.
      if (!isUnavailable(error)) throw error
    }
  }
  try {
    const { storeEpoch, head } = await ask(client.getInfo({ signal }))
    const changes = readLog({
      service,
      filter: { type: ['message.changed'], radioId: message.radioId },
      after: Math.min(message.seq, head),
      epoch: storeEpoch,
      signal,
      notice: () => {
        stale = true
      },
    })
    await look()
    while (!last.final) {
      const { value: events, done } = await changes.next()
      if (done) break
      stale ||= events.some((event) => event.type === 'message.changed' && event.messageId === message.id)
      if (stale) await look()
    }
    if (last.final) return last
  } catch (error) {
    if (!signal.aborted) throw error
  }
  throw new CliFailure(EXIT.runtime, `The message ${last.id} is still ${last.state}; it stays in the outbox.`, {
    code: 'wait-timeout',
    hint: `GET /v1/messages/${last.id} shows its state.`,
  })
}

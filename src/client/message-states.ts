import { pause } from '../../generated/deadline.ts'
import { getMessage } from '../../generated/endpoints.ts'
import type { components } from '../../generated/types.ts'
import { call } from './call.ts'
import { MusenError } from './errors.ts'
import { cursorOfMessage } from './log-cursor.ts'
import type { Service } from './service.ts'
import { streamEvents } from './stream.ts'

type Message = components['schemas']['Message']

/** Polling interval for a client without the scope `events:read`, in ms. */
const POLL_MS = 1_000

export interface FollowOptions {
  /** Stops following without an error. */
  signal?: AbortSignal
}

/**
 * Yields a message after each change of its state, until the state is final.
 * @throws MusenError, EpochChangedError
 */
export async function* followMessage(
  service: Service,
  message: Message,
  options: FollowOptions = {},
): AsyncGenerator<Message, void, undefined> {
  if (message.final) return
  let last = message
  try {
    for await (const now of followByEvents(service, message, options)) {
      last = now
      yield now
    }
  } catch (error) {
    if (!(error instanceof MusenError) || error.code !== 'scope-missing') throw error
    // Without the scope events:read, the message is polled.
    yield* followByPolling(service, last, options)
  }
}

async function* followByEvents(
  service: Service,
  message: Message,
  { signal }: FollowOptions,
): AsyncGenerator<Message, void, undefined> {
  const changes = streamEvents(service, {
    // Every change follows the event that created the message.
    cursor: cursorOfMessage(message),
    filter: { type: ['message.state-changed'], radioId: message.radioId },
    ...(signal && { signal }),
  })
  let last = message
  for await (const item of changes) {
    const concerns = item.type === 'gap' || (item.type === 'message.state-changed' && item.message.id === message.id)
    if (!concerns) continue
    const now = await lookUp(service, message.id, signal)
    if (!now) return
    // The message may have changed several times before the first request.
    if (isSame(now, last)) continue
    last = now
    yield now
    if (now.final) return
  }
}

async function* followByPolling(
  service: Service,
  message: Message,
  { signal = new AbortController().signal }: FollowOptions,
): AsyncGenerator<Message, void, undefined> {
  let last = message
  while (!signal.aborted) {
    const now = await lookUp(service, message.id, signal)
    if (!now) return
    if (!isSame(now, last)) yield now
    last = now
    if (now.final) return
    await pause(POLL_MS, signal)
  }
}

function isSame(one: Message, other: Message): boolean {
  return one.state === other.state && one.reason === other.reason && one.attempts === other.attempts
}

/** Returns undefined if the signal was aborted. */
async function lookUp(service: Service, messageId: string, signal?: AbortSignal): Promise<Message | undefined> {
  try {
    return await call(service, getMessage, { params: { path: { messageId } }, ...(signal && { signal }) })
  } catch (error) {
    if (signal?.aborted) return undefined
    throw error
  }
}

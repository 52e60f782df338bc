import { getMessage } from '../../generated/endpoints.ts'
import type { components } from '../../generated/types.ts'
import { call } from './call.ts'
import { MusenError } from './errors.ts'
import { pause } from './pause.ts'
import type { Service } from './service.ts'
import { streamEvents } from './stream.ts'

type Message = components['schemas']['Message']

/** How often a message is looked at by whoever may read no events, ms. */
const LOOK_MS = 1_000

export interface FollowOptions {
  /** Ends the following without an error. */
  signal?: AbortSignal
}

/**
 * What becomes of a message: the message after each change of its state, until it is final.
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
    // Whoever may read the message, but no events, looks at it time and again.
    yield* followByLooking(service, last, options)
  }
}

async function* followByEvents(
  service: Service,
  message: Message,
  { signal }: FollowOptions,
): AsyncGenerator<Message, void, undefined> {
  const changes = streamEvents(service, {
    // Its event is the one that brought it into being; every change comes after.
    after: message.seq,
    filter: { types: ['message.changed'], radioId: message.radioId },
    ...(signal && { signal }),
  })
  let last = message
  for await (const item of changes) {
    const concerns = item.type === 'gap' || (item.type === 'message.changed' && item.messageId === message.id)
    if (!concerns) continue
    const now = await lookUp(service, message.id, signal)
    if (!now) return
    // Several changes may have passed before the first look.
    if (isSame(now, last)) continue
    last = now
    yield now
    if (now.final) return
  }
}

async function* followByLooking(
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
    await pause(LOOK_MS, signal)
  }
}

function isSame(one: Message, other: Message): boolean {
  return one.state === other.state && one.reason === other.reason && one.attempts === other.attempts
}

/** undefined: the signal was aborted. */
async function lookUp(service: Service, messageId: string, signal?: AbortSignal): Promise<Message | undefined> {
  try {
    return await call(service, getMessage, { params: { path: { messageId } }, ...(signal && { signal }) })
  } catch (error) {
    if (signal?.aborted) return undefined
    throw error
  }
}

import type { MusenClient } from '../../generated/client.ts'
import type { components } from '../../generated/types.ts'
import { MusenError } from './errors.ts'
import { createEventStream, type StreamDeps } from './stream.ts'

type Message = components['schemas']['Message']

export interface FollowOptions {
  /** Ends the following without an error. */
  signal?: AbortSignal
}

/**
 * What becomes of a message: the message after each change of its state, until it is final.
 * @throws MusenError, EpochChangedError
 */
export async function* followMessage(
  deps: StreamDeps,
  message: Message,
  options: FollowOptions = {},
): AsyncGenerator<Message, void, undefined> {
  if (message.final) return
  const { signal } = options
  const changes = createEventStream(deps, {
    // Its event is the one that brought it into being; every change comes after.
    after: message.seq,
    filter: { types: ['message.changed'], radioId: message.radioId },
    ...(signal && { signal }),
  })
  for await (const item of changes) {
    const concerns = item.type === 'gap' || (item.type === 'message.changed' && item.messageId === message.id)
    if (!concerns) continue
    const now = await getMessage(deps.http, message.id, signal)
    if (!now) return
    yield now
    if (now.final) return
  }
}

/** undefined: the signal was aborted. */
async function getMessage(
  http: MusenClient,
  messageId: string,
  signal: AbortSignal | undefined,
): Promise<Message | undefined> {
  try {
    const { data, error } = await http.getMessage({ params: { path: { messageId } }, ...(signal && { signal }) })
    if (data) return data
    throw new MusenError(error)
  } catch (error) {
    if (signal?.aborted) return undefined
    throw error
  }
}

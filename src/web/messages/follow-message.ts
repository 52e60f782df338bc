import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { getMessage } from '../../../generated/endpoints.ts'
import type { components } from '../../../generated/types.ts'
import { cursorOfMessage } from '../../client/log-cursor.ts'
import { streamEvents } from '../../client/stream.ts'
import { call, explain, note, service } from '../service/service.ts'
import type { Message } from './log-window.ts'

/** A step of a delivery. */
export interface Step {
  at: string
  state: Message['state']
  reason?: components['schemas']['StateReason']
  detail?: string
}

export interface Followed {
  message: Message | undefined
  /** Oldest first. A received message has one. */
  steps: readonly Step[]
  problem: { message: string; hint: string | undefined } | undefined
}

/** Reads a message, and follows its delivery until its state is final. */
export function useMessage(messageId: string): Followed {
  const followed = useSignal<Followed>({ message: undefined, steps: [], problem: undefined })
  const connection = service.value
  useEffect(() => {
    const ending = new AbortController()
    followed.value = { message: undefined, steps: [], problem: undefined }
    follow(messageId, ending.signal, (now) => {
      followed.value = { ...followed.value, ...now }
    }).catch((error) => {
      if (ending.signal.aborted) return
      note(error)
      followed.value = { ...followed.value, problem: explain(error) }
    })
    return () => ending.abort()
  }, [messageId, connection])
  return followed.value
}

async function follow(messageId: string, signal: AbortSignal, tell: (now: Partial<Followed>) => void): Promise<void> {
  let message = await call(getMessage, { params: { path: { messageId } }, signal })
  let steps: Step[] = [{ at: message.createdAt, state: message.direction === 'in' ? 'received' : 'queued' }]
  tell({ message, steps })
  if (message.direction === 'in') return
  const changes = streamEvents(service.value, {
    cursor: cursorOfMessage(message),
    filter: { type: ['message.state-changed'], radioId: message.radioId },
    signal,
  })
  for await (const event of changes) {
    if (event.type !== 'message.state-changed' || event.message.id !== messageId) continue
    const { state, reason, detail, attempts, final } = event.message
    const step: Step = {
      at: event.at,
      state,
      ...(reason !== undefined && { reason }),
      ...(detail !== undefined && { detail }),
    }
    steps = [...steps, step]
    if (event.at >= message.updatedAt) message = { ...message, state, attempts, final, updatedAt: event.at }
    tell({ message, steps })
    if (final) return
  }
}

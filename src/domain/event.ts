import type { Message, MessageState, StateReason } from './message.ts'
import type { Node } from './node.ts'
import type { Radio, RadioFault, RadioState } from './radio.ts'
import type { PauseReason } from './webhook.ts'

/**
 * One entry of the log. `seq` grows by one or more from event to event and is never used twice within a store's epoch;
 * an event is seen by nobody before it is committed, and never changes afterwards.
 */
export type Event = { seq: number; at: number } & EventBody

export type EventBody =
  | { type: 'message.received'; message: Message }
  /** The message as it was accepted: `queued`, no attempt yet. */
  | { type: 'message.queued'; message: Message }
  | {
      type: 'message.changed'
      messageId: string
      radioId: string
      nodeId?: string
      state: MessageState
      reason?: StateReason
      detail?: string
      attempts: number
      final: boolean
    }
  /** A node was heard for the first time. */
  | { type: 'node.heard'; node: Node }
  /** A node's label or name changed. */
  | { type: 'node.changed'; node: Node }
  | { type: 'radio.created'; radio: Radio }
  | { type: 'radio.updated'; radio: Radio }
  | { type: 'radio.deleted'; radioId: string }
  /** A radio's state changed, or the reason for it. */
  | { type: 'radio.changed'; radioId: string; state: RadioState; error?: RadioFault }
  /** A webhook was made or deleted, switched on or off, resumed, or paused by musen itself. */
  | {
      type: 'webhook.changed'
      webhookId: string
      state: 'active' | 'paused' | 'disabled' | 'deleted'
      /** With `paused`. */
      reason?: PauseReason
      detail?: string
    }

export type EventType = EventBody['type']

/** Which events a reader asks for; what is absent does not restrict. */
export interface EventFilter {
  types?: EventType[]
  radioId?: string
  nodeId?: string
}

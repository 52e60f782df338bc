import type { CaptureEnd } from './capture.ts'
import type { DiscoveryMode, JobFault, JobState } from './discovery.ts'
import type { Message, MessageState, StateReason } from './message.ts'
import type { Node } from './node.ts'
import type { Probe } from './probe.ts'
import type { Radio, RadioFault, RadioState } from './radio.ts'
import type { SettingValue } from './setting.ts'
import type { Signal } from './signal.ts'
import type { PauseReason } from './webhook-attempt.ts'

/**
 * One entry of the log. `seq` increases by one or more from event to event and is never reused within a store's epoch. An event is visible
 * only after its commit, and never changes afterwards.
 */
export type Event = { seq: number; at: number } & EventBody

export type EventBody =
  | { type: 'message.received'; message: Message }
  /** An accepted message: `queued`, not yet attempted. */
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
  /** A probe began, made progress or ended. */
  | { type: 'probe.changed'; probe: Probe }
  /** A discovery began or ended. */
  | {
      type: 'discovery.changed'
      radioId: string
      discoveryId: string
      mode: DiscoveryMode
      state: JobState
      /** Number of nodes found so far. */
      found: number
      error?: JobFault
    }
  /** A discovery found a node, new or known. */
  | {
      type: 'discovery.found'
      radioId: string
      discoveryId: string
      nodeId: string
      address: string
      name?: string
      role?: string
      signal?: Signal
      by: 'answer' | 'traffic'
    }
  /** A setting of a module was written. */
  | {
      type: 'setting.changed'
      radioId: string
      setting: string
      /** The address of a remote module; absent: the radio's own module. */
      address?: string
      /** The value that was read back; absent for a secret. */
      value?: SettingValue
      /** Whether the write asked the module to save the value. */
      saved: boolean
    }
  /** The recording of a radio's bytes began or ended. */
  | {
      type: 'capture.changed'
      radioId: string
      captureId: string
      state: JobState
      bytes: number
      endedBy?: CaptureEnd
    }
  | { type: 'probe.deleted'; probe: { id: string } }
  | { type: 'discovery.deleted'; discovery: { id: string; radioId: string } }
  | { type: 'capture.deleted'; capture: { id: string; radioId: string } }
  /** A webhook was created, deleted, enabled, disabled or resumed, or musen paused it. */
  | {
      type: 'webhook.changed'
      webhookId: string
      state: 'active' | 'paused' | 'disabled' | 'deleted'
      /** Present if `state` is `paused`. */
      reason?: PauseReason
      detail?: string
    }

/** Events that change nothing else in the store: jobs, discovered nodes and written settings. */
export type ActivityBody = Extract<
  EventBody,
  {
    type:
      | 'probe.changed'
      | 'probe.deleted'
      | 'discovery.changed'
      | 'discovery.found'
      | 'discovery.deleted'
      | 'setting.changed'
      | 'capture.changed'
      | 'capture.deleted'
  }
>

export type EventType = EventBody['type']

/** A filter for events. An absent member does not restrict. */
export interface EventFilter {
  types?: EventType[]
  radioId?: string
  nodeId?: string
}

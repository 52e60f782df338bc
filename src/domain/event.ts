import type { Capture } from './jobs/capture.ts'
import type { DiscoveredNode, Discovery } from './jobs/discovery.ts'
import type { Probe } from './jobs/probe.ts'
import type { Message } from './message.ts'
import type { Node } from './node.ts'
import type { Radio, RadioFault, RadioNotice, RadioState } from './radio.ts'
import type { SettingValue } from './setting.ts'
import type { StoreRestored } from './store-restored.ts'
import type { WebhookPause } from './webhook-attempt.ts'

/**
 * One entry of the log. `seq` increases by one or more from event to event and is never reused within a store's epoch. An event is visible
 * only after its commit, and never changes afterwards.
 */
export type Event = { seq: number; at: number } & EventBody

export type EventBody =
  | { type: 'message.received'; message: Message }
  /** An accepted message: `queued`, not yet attempted. */
  | { type: 'message.queued'; message: Message }
  | { type: 'message.state-changed'; message: MessageChange }
  /** A node was heard for the first time. */
  | { type: 'node.heard'; node: Node }
  /** A node's label, name or battery changed. */
  | { type: 'node.updated'; node: Node }
  | { type: 'node.deleted'; node: Pick<Node, 'id' | 'radioId'> }
  | { type: 'radio.created'; radio: Radio }
  | { type: 'radio.updated'; radio: Radio }
  | { type: 'radio.deleted'; radio: Pick<Radio, 'id'> }
  /** A radio's state changed, or the reason for it. */
  | { type: 'radio.state-changed'; radio: RadioChange }
  /** A radio's module reported something to its user. */
  | { type: 'radio.notified'; radio: { id: string; notice: RadioNotice } }
  /** A probe began, made progress or ended. */
  | { type: 'probe.state-changed'; probe: Probe }
  /** A discovery began or ended. */
  | { type: 'discovery.state-changed'; discovery: DiscoveryChange }
  /** A discovery found a node, new or known. */
  | { type: 'discovery.node-found'; discovery: Pick<Discovery, 'id' | 'radioId'> & { nodes: [DiscoveredNode] } }
  /** A setting of a module was written. */
  | { type: 'setting.updated'; setting: WrittenSetting }
  /** The recording of a radio's bytes began or ended. */
  | { type: 'capture.state-changed'; capture: CaptureChange }
  | { type: 'probe.deleted'; probe: Pick<Probe, 'id'> }
  | { type: 'discovery.deleted'; discovery: Pick<Discovery, 'id' | 'radioId'> }
  | { type: 'capture.deleted'; capture: Pick<Capture, 'id' | 'radioId'> }
  | { type: 'webhook.created'; webhook: WebhookChange }
  /** A webhook was enabled, disabled or resumed, or musen paused it. */
  | { type: 'webhook.state-changed'; webhook: WebhookChange }
  | { type: 'webhook.deleted'; webhook: Pick<WebhookChange, 'id'> }
  /** The store is an older copy: the first event of a new epoch. */
  | { type: 'store.restored'; store: StoreRestored }

export type MessageChange = Pick<Message, 'id' | 'radioId' | 'nodeId' | 'state' | 'reason' | 'detail' | 'final'> & {
  attempts: number
}

export interface RadioChange {
  id: string
  status: { state: RadioState; lastError?: RadioFault }
}

export type DiscoveryChange = Omit<Discovery, 'nodes' | 'startedAt' | 'endsAt' | 'finishedAt'> & {
  /** Number of nodes found so far. */
  nodeCount: number
}

export interface WrittenSetting {
  radioId: string
  name: string
  /** The address of a remote module; absent: the radio's own module. */
  address?: string
  /** The value that was read back; absent for a secret. */
  value?: SettingValue
  /** Whether the write asked the module to save the value. */
  saved: boolean
}

export type CaptureChange = Pick<Capture, 'id' | 'radioId' | 'state' | 'bytes' | 'endedBy'>

/** Without the URL, which may contain a secret: a reader of the log may lack the scope `webhooks:read`. */
export interface WebhookChange {
  id: string
  status: {
    state: 'active' | 'paused' | 'disabled'
    /** Present if `state` is `paused`. */
    paused?: WebhookPause
  }
}

/** Events that change nothing else in the store: notices, jobs, discovered nodes and written settings. */
export type ActivityBody = Extract<
  EventBody,
  {
    type:
      | 'radio.notified'
      | 'probe.state-changed'
      | 'probe.deleted'
      | 'discovery.state-changed'
      | 'discovery.node-found'
      | 'discovery.deleted'
      | 'setting.updated'
      | 'capture.state-changed'
      | 'capture.deleted'
  }
>

export type EventType = EventBody['type']

/** Returns the radio and the node of an event, where it has them. */
export function subjectOf(event: EventBody): { radioId?: string; nodeId?: string | undefined } {
  if ('message' in event) return event.message
  if ('node' in event) return { radioId: event.node.radioId, nodeId: event.node.id }
  if ('radio' in event) return { radioId: event.radio.id }
  if ('setting' in event) return { radioId: event.setting.radioId }
  if ('capture' in event) return { radioId: event.capture.radioId }
  if (event.type === 'discovery.node-found')
    return { radioId: event.discovery.radioId, nodeId: event.discovery.nodes[0].nodeId }
  return 'discovery' in event ? { radioId: event.discovery.radioId } : {}
}

/** A filter for events. An absent member does not restrict. */
export interface EventFilter {
  type?: EventType[]
  radioId?: string
  nodeId?: string
}

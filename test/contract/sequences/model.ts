import type { useService } from '../../composed/service.ts'

export interface Radio {
  name: string | undefined
  revision: number
}
export interface Queue {
  maxDeliveries: number
  revision: number
}
export interface Webhook {
  batchSize: number
  revision: number
}
export interface Message {
  radioId: string
  state: 'queued' | 'cancelled'
  /** Whether a request cancelled it. Cancelling it again succeeds. */
  byRequest?: boolean
}

/** What there must be, as far as requests have made it. */
export interface Model {
  /** Before every id, so that no run meets another's. */
  prefix: string
  radios: Map<string, Radio>
  queues: Map<string, Queue>
  webhooks: Map<string, Webhook>
  messages: Map<string, Message>
  /** Of the one node that there is. */
  label: string | undefined
}

export type Ask = ReturnType<typeof useService>['ask']

/** A device that was heard before anything else. */
export const NODE = '/v1/nodes/heard:OH2XYZ-9'

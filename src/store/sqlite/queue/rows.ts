import type { Queue, QueueConfig } from '../../../domain/queue.ts'

export interface QueueRow {
  key: number
  name: string
  config: string
  revision: number
  created_at: number
  updated_at: number
  position: number
  dead: number
  gap_from: number | null
  gap_to: number | null
  gap_at: number | null
}

/** The keys of a radio and one of its nodes. Node 0 is the lane of events without a node. */
export interface Lane {
  radio: number
  node: number
}

export interface DeliveryRow extends Lane {
  queue: number
  seq: number
  requeued: number
  leased: number
  lease: number
  deliveries: number
  due_at: number
}

export interface LaneRow extends Lane {
  queue: number
  after: number
  ready: number
}

export interface DeadRow extends Lane {
  queue: number
  seq: number
  deliveries: number
  died_at: number
}

/** The position of an event in the log, and its lane. */
export interface Found extends Lane {
  seq: number
}

/** `due_at` of an event that waits behind another event of its lane. */
export const PARKED = Number.MAX_SAFE_INTEGER

export function queueFromRow(row: QueueRow): Queue {
  return {
    name: row.name,
    ...(JSON.parse(row.config) as Omit<QueueConfig, 'name'>),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** Returns the same text for equal configurations. */
export function queueConfigJson({ filter, visibilityTimeoutMs, maxDeliveries }: QueueConfig): string {
  const { type: types, radioId, nodeId } = filter
  const sorted = types && [...new Set(types)].sort()
  return JSON.stringify({ filter: { type: sorted, radioId, nodeId }, visibilityTimeoutMs, maxDeliveries })
}

export function laneId({ radio, node }: Lane): string {
  return `${radio}:${node}`
}

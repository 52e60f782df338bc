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

/** A radio and one of its nodes by their keys; node 0: what is about no node. */
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

/** An event as a queue sees it: where it is in the log, and in which lane. */
export interface Found extends Lane {
  seq: number
}

/** `due_at` of what waits behind another event of its lane. */
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

/** The same configuration gives the same text. */
export function queueConfigJson({ filter, visibilityTimeoutMs, maxDeliveries }: QueueConfig): string {
  const { types, radioId, nodeId } = filter
  const sorted = types && [...new Set(types)].sort()
  return JSON.stringify({ filter: { types: sorted, radioId, nodeId }, visibilityTimeoutMs, maxDeliveries })
}

export function laneId({ radio, node }: Lane): string {
  return `${radio}:${node}`
}

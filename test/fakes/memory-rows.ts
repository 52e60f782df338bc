import type { StoredKey } from '../../src/app/ports.ts'
import type { AuditEntry } from '../../src/domain/access/audit.ts'
import type { DeadLetter, Queue } from '../../src/domain/queue.ts'
import type { Reading } from '../../src/domain/readings/reading.ts'
import type { Webhook } from '../../src/domain/webhook.ts'
import type { WebhookAttempt } from '../../src/domain/webhook-attempt.ts'

export interface MemoryAccess {
  keys: StoredKey[]
  audit: AuditEntry[]
  audited: number
}

/** An event of a queue: untouched, leased, or waiting to be given again. */
export interface QueueItem {
  seq: number
  lane: string
  state: 'new' | 'leased' | 'waiting'
  requeued: boolean
  grant: number
  deliveries: number
  dueAt: number
}

export interface MemoryQueue {
  queue: Queue
  position: number
  items: QueueItem[]
  dead: Map<number, Omit<DeadLetter, 'event'>>
  acks: Map<number, number>
}

export interface MemoryWebhook {
  webhook: Webhook
  secrets: { secret: string; until: number }[]
  attempts: WebhookAttempt[]
}

export interface MemorySample extends Reading {
  nodeId: string
  radioId: string
  messageId: string
  at: number
}

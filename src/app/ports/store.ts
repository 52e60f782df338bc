import type { Epochs } from '../../domain/epochs.ts'
import type { DomainError } from '../../domain/errors.ts'
import type { Direction, Message, MessageState, NewMessage } from '../../domain/message.ts'
import type { Node, NodeUpdate } from '../../domain/node.ts'
import type { ReceivedPacket } from '../../domain/packet.ts'
import type { Radio, RadioConfig, RadioFault, RadioState } from '../../domain/radio.ts'
import type { AuditStore } from './audit.ts'
import type { ServiceClock } from './clock.ts'
import type { ActivityLog, EventLog } from './event-log.ts'
import type { Created, Idempotency } from './idempotency.ts'
import type { JobStore } from './jobs.ts'
import type { KeyStore } from './keys.ts'
import type { Outbox } from './outbox.ts'
import type { Page, PageQuery } from './pages.ts'
import type { QueueStore } from './queues.ts'
import type { ReadingStore } from './readings.ts'
import type { RetentionStore } from './retention.ts'
import type { WebhookStore } from './webhooks.ts'

/**
 * The durable state of one gateway, with its log. Contract for every implementation:
 * - the promise of a write settles after its transaction: it resolves after the commit, or rejects after a complete rollback;
 * - writes take effect in the order of the calls; when more wait than one transaction holds, calls overtake what radios have sent;
 * - listeners receive events after the commit, in `seq` order, each exactly once;
 * - a write rejects with `store-busy` if the queue is full, and with `store-unwritable` if the store cannot write.
 */
export interface Store
  extends RadioStore,
    NodeStore,
    MessageStore,
    Outbox,
    EventLog,
    RetentionStore,
    ReadingStore,
    ActivityLog,
    JobStore,
    QueueStore,
    WebhookStore,
    KeyStore,
    AuditStore {
  /** Ten characters that identify the store; see `domain/ids.ts`. */
  readonly epoch: string
  /** That epoch, and those that ended because the store was restored. */
  readonly epochs: Epochs
  readonly clock: ServiceClock
  health(): StoreHealth
  /**
   * Writes and reads a row as a test; rejects with `store-unwritable`. Like any write it settles after all that were accepted before it,
   * including received packets.
   */
  checkWritable(): Promise<void>
  /** Commits all accepted writes, checkpoints and closes. Later calls reject with `store-closed`. */
  close(): Promise<void>
}

export interface StoreHealth {
  writerAlive: boolean
  /** Writes accepted and not committed yet. */
  queueLength: number
  /** Received packets that were not stored, since start. */
  dropped: number
  /** Those of them that were in the queue before: `receive` returned true. */
  lost: number
  commits: number
  /** Rows of the last commit. */
  lastBatch: number
  /** Duration of the last commit in milliseconds. */
  lastCommitMs: number
  /** Duration of all commits since start, ms. */
  commitMs: number
  fileBytes: number
  /** The SQLite engine, and its version. */
  engine: string
  /** Why the last commit failed; absent if it succeeded. */
  fault?: DomainError
}

export interface RadioStore {
  /** @throws radio-exists, idempotency-key-reused */
  createRadio(config: RadioConfig, idempotency?: Idempotency): Promise<Created<Radio>>
  /** `ifRevision`: fails if the stored revision differs. @throws radio-not-found, radio-changed */
  replaceRadio(config: RadioConfig, ifRevision?: number): Promise<Radio>
  /** Returns the first result of a create with this key, if there is one. @throws idempotency-key-reused */
  replayRadio(idempotency: Idempotency): Promise<Radio | undefined>
  /** Queued messages of the radio become `cancelled`; its history stays. @throws radio-not-found, radio-changed */
  deleteRadio(id: string, ifRevision?: number): Promise<void>
  getRadio(id: string): Promise<Radio | undefined>
  listRadios(): Promise<Radio[]>
  /** Logs `radio.state-changed`. */
  recordRadioState(radioId: string, state: RadioState, error?: RadioFault): Promise<void>
}

export interface NodeStore {
  getNode(id: string): Promise<Node | undefined>
  listNodes(query: NodeQuery): Promise<Page<Node>>
  /** null removes the label. @throws node-not-found */
  labelNode(id: string, label: string | null): Promise<Node>
  /** Forgets a node. Its messages and events remain; it is new when it is heard again. Logs `node.deleted`. @throws node-not-found */
  deleteNode(id: string): Promise<void>
  /**
   * Stores the values that a device reported about itself, and creates the node if it is new. Logs `node.updated` if the name or the charge
   * changed, but not for a new signal or voltage. Does nothing for an unknown node if the radio cannot have another one.
   */
  updateNode(radioId: string, address: string, update: NodeUpdate): Promise<void>
  /**
   * Calls the listener after each commit with packets or reports of unknown devices for which no node was made, because the radio has as many
   * nodes as it may have. Such a packet is stored like any other; its message has no node. Returns a function that removes the listener.
   */
  onUnlisted(listener: (radioId: string, count: number) => void): () => void
}

export interface MessageStore {
  /**
   * Queues a received packet for a commit of message, node and event. Returns false, and counts it, if the queue or the radio's share of it is full. It is the only write
   * that is not awaited, because a radio cannot wait.
   */
  receive(radioId: string, packet: ReceivedPacket): boolean
  /**
   * Returns a promise if much of what this radio sent still waits for its commit; it resolves when the radio should go on. Undefined if it
   * should go on now.
   */
  roomFor(radioId: string): Promise<void> | undefined
  /** @throws radio-unknown, idempotency-key-reused, store-busy */
  enqueue(message: NewMessage, idempotency?: Idempotency): Promise<Created<Message>>
  /** Returns the first result of an enqueue with this key, if there is one. @throws idempotency-key-reused */
  replayMessage(idempotency: Idempotency): Promise<Message | undefined>
  getMessage(id: string): Promise<Message | undefined>
  /** Newest first unless `order` is `asc`. A page may have fewer than `limit` messages, or none, and still have a `nextCursor`. */
  listMessages(query: MessageQuery): Promise<Page<Message>>
  /** @throws message-not-found, message-not-cancellable */
  cancelMessage(id: string): Promise<Message>
}

export interface NodeQuery extends PageQuery {
  /** Only nodes of these radios; absent: all. Nodes of other radios are not read, so that a cursor never names one. */
  radioIds?: readonly string[]
}

export interface MessageQuery extends PageQuery {
  /** Only messages of these radios; absent: all. Messages of other radios are not read, so that a cursor never names one. */
  radioIds?: readonly string[]
  nodeId?: string
  direction?: Direction
  states?: MessageState[]
  /** `createdAt` at or after, ms. */
  from?: number
  /** `createdAt` before, ms. */
  to?: number
  order?: 'asc' | 'desc'
}

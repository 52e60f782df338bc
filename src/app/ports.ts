import type { DomainError } from '../domain/errors.ts'
import type { Event, EventFilter } from '../domain/event.ts'
import type { Direction, Message, MessageState, NewMessage, Options, StateReason } from '../domain/message.ts'
import type { Node } from '../domain/node.ts'
import type { ReceivedPacket } from '../domain/packet.ts'
import type {
  AckStatus,
  DeadLetter,
  ExtensionStatus,
  Lease,
  LeaseOutcome,
  Queue,
  QueueConfig,
  QueueStart,
  QueueState,
  ReleaseStatus,
  SeqRange,
} from '../domain/queue.ts'
import type { DriverInfo, Radio, RadioConfig, RadioFault, RadioState, RadioStatus } from '../domain/radio.ts'
import type { Consequence, Webhook, WebhookAttempt, WebhookConfig, WebhookFault } from '../domain/webhook.ts'

/** What the outside implements for the use cases. Every method that writes resolves only once its change is committed. */

export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

// ---------------------------------------------------------------- the store

/**
 * The durable state of one gateway, and its log. Contract, for every implementation:
 * - a write's promise settles after its transaction: committed, or rejected and nothing of it kept;
 * - writes take effect in the order of the calls;
 * - events are announced to listeners after they are committed, in `seq` order, each exactly once;
 * - a full queue rejects with `store-busy`, a store that cannot write with `store-unwritable`.
 */
export interface Store extends RadioStore, NodeStore, MessageStore, Outbox, EventLog, QueueStore, WebhookStore {
  /** Ten characters, made once with the store; see `domain/ids.ts`. */
  readonly epoch: string
  health(): StoreHealth
  /**
   * Writes and reads a row, to prove that it can; rejects with `store-unwritable`. As a write like the others it settles
   * after all that was accepted before it, received packets included.
   */
  checkWritable(): Promise<void>
  /** Commits what was accepted, checkpoints and closes. Later calls reject with `store-closed`. */
  close(): Promise<void>
}

export interface StoreHealth {
  writerAlive: boolean
  /** Writes accepted and not committed yet. */
  queueLength: number
  /** Received packets that did not fit into the queue, since start. */
  dropped: number
  commits: number
  /** Rows of the last commit. */
  lastBatch: number
  /** Duration of the last commit in milliseconds. */
  lastCommitMs: number
  fileBytes: number
  /** Why the last commit failed; absent: it did not. */
  fault?: DomainError
}

/** Makes a create repeatable: the same key with the same fingerprint gives the first result again. */
export interface Idempotency {
  key: string
  /** Hash of what was asked; the same key with another one is `idempotency-key-reused`. */
  fingerprint: string
}

/** `replayed`: the result is the first one, of an earlier call with the same key. */
export interface Created<T> {
  value: T
  replayed: boolean
}

export interface RadioStore {
  /** @throws radio-exists, idempotency-key-reused */
  createRadio(config: RadioConfig, idempotency?: Idempotency): Promise<Created<Radio>>
  /** `ifRevision`: only when the stored revision is still this one. @throws radio-not-found, radio-changed */
  replaceRadio(config: RadioConfig, ifRevision?: number): Promise<Radio>
  /** The first result of a create with this key, if it is on record. @throws idempotency-key-reused */
  replayRadio(idempotency: Idempotency): Promise<Radio | undefined>
  /** Queued messages of the radio become `cancelled`; its history stays. @throws radio-not-found, radio-changed */
  deleteRadio(id: string, ifRevision?: number): Promise<void>
  getRadio(id: string): Promise<Radio | undefined>
  listRadios(): Promise<Radio[]>
  /** Logs `radio.changed`. */
  recordRadioState(radioId: string, state: RadioState, error?: RadioFault): Promise<void>
}

export interface NodeStore {
  getNode(id: string): Promise<Node | undefined>
  listNodes(query: { radioId?: string } & PageQuery): Promise<Page<Node>>
  /** null removes the label. @throws node-not-found */
  labelNode(id: string, label: string | null): Promise<Node>
  /** The device told its name; creates the node if it is new. */
  nameNode(radioId: string, address: string, name: string): Promise<void>
}

export interface MessageStore {
  /**
   * Keeps a received packet: message, node and event in one commit, soon. Returns false, and counts, when the queue is
   * full. The one write that is not awaited: the radio cannot be asked to wait.
   */
  receive(radioId: string, packet: ReceivedPacket): boolean
  /** @throws radio-unknown, idempotency-key-reused, store-busy */
  enqueue(message: NewMessage, idempotency?: Idempotency): Promise<Created<Message>>
  /** The first result of an enqueue with this key, if it is on record. @throws idempotency-key-reused */
  replayMessage(idempotency: Idempotency): Promise<Message | undefined>
  getMessage(id: string): Promise<Message | undefined>
  /** Newest first unless `order` is `asc`. A page may hold fewer than `limit`, even none, while `nextCursor` is there. */
  listMessages(query: MessageQuery): Promise<Page<Message>>
  /** @throws message-not-found, message-not-cancellable */
  cancelMessage(id: string): Promise<Message>
}

export interface MessageQuery extends PageQuery {
  radioId?: string
  nodeId?: string
  direction?: Direction
  states?: MessageState[]
  /** `createdAt` at or after, ms. */
  from?: number
  /** `createdAt` before, ms. */
  to?: number
  order?: 'asc' | 'desc'
}

export interface PageQuery {
  /** 1..1000 */
  limit: number
  /** From an earlier page of the same query. @throws cursor-invalid */
  cursor?: string
}

export interface Page<T> {
  items: T[]
  /** Absent: this was the last page. */
  nextCursor?: string
}

/** The sender's side of the store: accepted messages that are not final yet. */
export interface Outbox {
  /**
   * At start, once: what was `sending` becomes `unknown` (`interrupted`); what is `sent` and `awaiting-ack` is returned,
   * so that a late answer still finds its message.
   */
  recoverOutbox(): Promise<OutboxItem[]>
  /** Queued messages of a radio that may be tried now, by priority (9 first), then age. */
  dueMessages(radioId: string, now: number, limit: number): Promise<OutboxItem[]>
  /** The earliest time at which a queued message that is waiting for its retry becomes due; undefined: none is waiting. */
  nextDueAt(radioId: string, after: number): Promise<number | undefined>
  /**
   * Moves a message on and logs `message.changed`. Resolves to false, changing nothing, when the state machine does
   * not allow it (it was cancelled meanwhile, for instance).
   */
  changeMessage(change: MessageChange): Promise<boolean>
  /** Queued messages whose time is over become `expired`, of every radio. Resolves to the next expiry, undefined: none. */
  expireMessages(now: number): Promise<number | undefined>
  queueDepth(radioId: string): Promise<number>
}

export interface OutboxItem extends NewMessage {
  id: string
  seq: number
  state: MessageState
  attempts: number
  ackRef?: string
  /** When to stop waiting for the far end's answer, ms. */
  ackDeadline?: number
}

export interface MessageChange {
  id: string
  state: MessageState
  reason?: StateReason
  detail?: string
  /** Set with `sending`: this attempt's number, 1 for the first. */
  attempts?: number
  /** With `queued`: not before this time, ms. */
  notBefore?: number
  /** With `sent` and `awaiting-ack`. */
  ackRef?: string
  ackDeadline?: number
}

export interface EventLog {
  /** The newest committed seq, 0 in an empty log. */
  head(): number
  /** The oldest seq still kept; `head() + 1` in an empty log. */
  oldest(): number
  /** Events with `seq > after` in order. Reads at most `limit` that match; `scannedTo` is where to go on. */
  readEvents(query: EventQuery): Promise<EventPage>
  /** Called after each commit that logged something, with all its events in order. Returns the way to stop. */
  onCommit(listener: (events: readonly Event[]) => void): () => void
}

export type { EventFilter } from '../domain/event.ts'

export interface EventQuery extends EventFilter {
  after: number
  limit: number
}

export interface EventPage {
  events: Event[]
  /** Everything up to here was looked at; the next `after`. */
  scannedTo: number
}

/**
 * Pull queues over the log. Contract, for every implementation:
 * - every event of a queue's filter from its beginning on is given out until it is acked or dead: at least once. What was given out, acked
 *   or buried is committed before the promise resolves, so it survives a kill;
 * - events are ordered by lane: those of one node, or those of one radio without a node. While an event of a lane is out (leased,
 *   or waiting for another delivery) nothing later of the lane is given out, except to the same call: one call may take a run
 *   of a lane's events, in order;
 * - a run ends with its first event that is not acked: that one is given again alone, and the leases of those behind it are void;
 *   they too are given again one by one. So a poison event takes nobody with it. With `maxDeliveries` 1 a run has one event;
 * - within a run acks go in order: a later one before an earlier one is `out-of-order`;
 * - a lease that has expired still counts until its event is given to another: an ack or an extension then succeeds;
 * - after `maxDeliveries` deliveries without an ack an event is a dead letter, and its lane goes on;
 * - there is no order between lanes, but nobody starves: what waits longest comes first.
 * All times are the store's clock; a lease from the future (the clock was set back) is over.
 */
export interface QueueStore {
  /**
   * Makes a queue, or changes the configuration of the one that is there: it keeps its position and what is out, and `start` says nothing then.
   * A changed filter is for what was not given out yet; what the old one passed over stays passed over. @throws cursor-invalid (a start beyond the log), queue-changed
   */
  putQueue(config: QueueConfig, start: QueueStart, ifRevision?: number): Promise<{ queue: Queue; created: boolean }>
  getQueue(name: string): Promise<QueueView | undefined>
  /** By name. */
  listQueues(): Promise<QueueView[]>
  /** With everything of it, dead letters too. @throws queue-not-found, queue-changed */
  deleteQueue(name: string, ifRevision?: number): Promise<void>
  /** Gives out at most `max` (1..100) events, by seq. @throws queue-not-found */
  leaseEvents(name: string, max: number): Promise<LeaseBatch>
  /** The order of the ids does not matter. @throws queue-not-found */
  ackLeases(name: string, leaseIds: readonly string[]): Promise<LeaseOutcome<AckStatus>[]>
  /** The leases end `timeoutMs` from now, absent: the queue's timeout. @throws queue-not-found */
  extendLeases(name: string, leaseIds: readonly string[], timeoutMs?: number): Promise<LeaseOutcome<ExtensionStatus>[]>
  /**
   * Gives events back, to be given out again after `delayMs`; with them the events of their runs behind them.
   * `undelivered`: the taker never saw them, so this delivery does not count. @throws queue-not-found
   */
  releaseLeases(
    name: string,
    leaseIds: readonly string[],
    options?: { delayMs?: number; undelivered?: boolean },
  ): Promise<LeaseOutcome<ReleaseStatus>[]>
  /** By seq. @throws queue-not-found, cursor-invalid */
  listDeadLetters(name: string, query: PageQuery): Promise<Page<DeadLetter>>
  /** @throws queue-not-found */
  getDeadLetter(name: string, seq: number): Promise<DeadLetter | undefined>
  /** Puts it back, its deliveries counted anew; it comes before what its lane has not given out yet. @throws queue-not-found, dead-letter-not-found, event-gone */
  requeueDeadLetter(name: string, seq: number): Promise<void>
  /** @throws queue-not-found, dead-letter-not-found */
  dropDeadLetter(name: string, seq: number): Promise<void>
}

export interface QueueView {
  queue: Queue
  state: QueueState
}

export interface LeaseBatch {
  leases: Lease[]
  /** Retention removed these before the queue got to them. */
  gap?: SeqRange
  /** There was too much to look through for one call: ask again at once. */
  more: boolean
  /** When something that is out now may be given out again, ms; absent: nothing is out. */
  nextDueAt?: number
  /** What the queue holds. */
  filter: EventFilter
}

/**
 * Webhooks: cursors over the log, with what became of the attempts to post it. Secrets go in, and come out for signing only. What
 * changes a webhook's state (made, switched, paused, resumed, deleted) logs `webhook.changed`.
 */
export interface WebhookStore {
  /** A repeated create gives the first answer again, secret included. @throws webhook-limit, cursor-invalid, idempotency-key-reused */
  createWebhook(
    config: WebhookConfig,
    secret: string,
    start: QueueStart,
    idempotency?: Idempotency,
  ): Promise<Created<NewWebhook>>
  /**
   * Another URL, or `resume`, ends a pause and what is left of a retry's delay; the position stays. What changes nothing of the
   * configuration keeps the revision. @throws webhook-not-found, webhook-changed
   */
  replaceWebhook(
    id: string,
    config: WebhookConfig,
    options?: { ifRevision?: number | undefined; resume?: boolean },
  ): Promise<Webhook>
  /** With its attempts. @throws webhook-not-found, webhook-changed */
  deleteWebhook(id: string, ifRevision?: number): Promise<void>
  getWebhook(id: string): Promise<Webhook | undefined>
  /** From the oldest to the newest. */
  listWebhooks(): Promise<Webhook[]>
  /** Those that are valid now, the newest first. @throws webhook-not-found */
  webhookSecrets(id: string): Promise<string[]>
  /** From now on the new one signs, and for `overlapMs` those before too. @throws webhook-not-found, idempotency-key-reused */
  rotateWebhookSecret(
    id: string,
    secret: string,
    overlapMs: number,
    idempotency?: Idempotency,
  ): Promise<Created<SecretRotation>>
  /**
   * Keeps an attempt and what follows from it, in one commit. Of a webhook that is gone nothing is kept, and undefined is the answer.
   * The oldest attempts go when there are more than `KEPT_ATTEMPTS`.
   */
  recordAttempt(id: string, record: AttemptRecord): Promise<RecordedAttempt | undefined>
  /** Nothing up to here is for the webhook. */
  moveWebhook(id: string, position: number): Promise<void>
  /** The newest first. @throws webhook-not-found, cursor-invalid */
  listAttempts(id: string, query: PageQuery): Promise<Page<WebhookAttempt>>
}

/** So many attempts of a webhook are kept. */
export const KEPT_ATTEMPTS = 1_000
/** There cannot be more webhooks than this: each may hold a request and a page of events in memory. */
export const MAX_WEBHOOKS = 100

export interface NewWebhook {
  webhook: Webhook
  secret: string
}

export interface SecretRotation {
  secret: string
  /** Until when the secret before signs too; absent: it does not. */
  previousUntil?: number
}

export interface AttemptRecord {
  attempt: Omit<WebhookAttempt, 'number' | 'retryAt'>
  /** Absent: a test, which changes nothing of the webhook. */
  result?:
    | { delivered: { position: number; gap?: SeqRange } }
    /** `revision`: of the configuration that was tried; one that is newer, paused or disabled by now is not delayed or paused for it. */
    | { failed: Consequence; batchTo: number; revision: number }
}

export interface RecordedAttempt {
  attempt: WebhookAttempt
  webhook: Webhook
}

// ---------------------------------------------------------------- webhooks

/** Posts to endpoints anywhere, and nowhere it should not. */
export interface WebhookSender {
  /** What can be said about a URL without asking the network. @throws DomainError webhook-url-invalid */
  check(url: string): void
  /** One request, never a redirect followed. Rejects only when `signal` is aborted. */
  post(request: WebhookPost): Promise<WebhookAnswer>
}

export interface WebhookPost {
  url: string
  /** The `webhook-id`. */
  messageId: string
  /** Each signs, in this order. */
  secrets: readonly string[]
  /** JSON text. */
  body: string
  signal: AbortSignal
}

export interface WebhookAnswer {
  durationMs: number
  status?: number
  /** Absent: the endpoint took it. */
  error?: WebhookFault
  /** What `Retry-After` asks for, in milliseconds from now. */
  retryAfterMs?: number
}

/** What is posted. */
export interface WebhookBody {
  webhookId: string
  epoch: string
  test: boolean
  /** Before the events: what retention removed. */
  gap?: SeqRange
  events: readonly Event[]
}

/** The contract's notation of what is posted. */
export interface WebhookCodec {
  /** JSON text. @throws Error for a body that does not fit the contract, where that is enforced */
  encode(body: WebhookBody): string
}

// ---------------------------------------------------------------- the radio service

export interface RadioService {
  /** Starts the radio, or restarts it with a changed configuration. Never throws for what a radio does. */
  apply(radio: Radio): Promise<void>
  remove(radioId: string): Promise<void>
  /** Tries again now instead of at `retryAt`; an open link is closed first. @throws radio-not-found */
  reconnect(radioId: string): Promise<void>
  /** undefined: not known here. */
  status(radioId: string): RadioStatus | undefined
  /** The outbox may hold something new for this radio. */
  nudge(radioId: string): void
  /** Lets what is in the air finish for at most `graceMs`, then closes every link. */
  stop(graceMs: number): Promise<void>
}

/** What a driver can do, without an open radio. */
export interface DriverCatalog {
  list(): DriverInfo[]
  get(name: string): DriverInfo | undefined
  /** What only the driver's code can check of a message. @throws destination-invalid, payload-invalid, payload-too-large, options-invalid */
  check(name: string, order: OrderToCheck): void
}

export interface OrderToCheck {
  destination?: string
  payload: Uint8Array
  /** The message's options, resolved. */
  options: Options
  radioOptions: Options
}

export interface SerialPortInfo {
  path: string
  /** `/dev/serial/by-id/...`, the name that survives a replug. */
  byId?: string
  manufacturer?: string
  vendorId?: string
  productId?: string
  product?: string
  serialNumber?: string
}

export interface PortLister {
  /** Never rejects: where ports cannot be listed `problem` says why, and the list holds at most those that have a by-id name. */
  list(): Promise<{ ports: SerialPortInfo[]; problem?: string }>
}

// ---------------------------------------------------------------- links

/** One open connection to a module. A new one is made for every (re)connect: nothing written to an old one reaches the new. */
export interface LinkConnection {
  /** Resolves when the operating system took the bytes. @throws DomainError write-timeout, link-lost */
  write(bytes: Uint8Array): Promise<void>
  /** Idempotent; `closed` is not called for a close asked for here. */
  close(): Promise<void>
}

export interface LinkEvents {
  data(chunk: Uint8Array): void
  /** Once, when the connection is gone: unplugged, reset, end of stream. */
  closed(error: DomainError): void
}

export interface Link {
  /** For people, e.g. `/dev/ttyUSB0 at 9600 baud` or `tcp://127.0.0.1:8001`. */
  readonly description: string
  /** @throws DomainError port-missing, port-busy, port-permission, port-not-a-tty, link-refused, link-host-unknown, link-timeout, link-failed */
  connect(events: LinkEvents): Promise<LinkConnection>
}

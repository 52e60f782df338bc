import { randomUUID } from 'node:crypto'
import type { Discovery, DiscoveryMode } from '../../domain/discovery.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Event } from '../../domain/event.ts'
import { type FoundNode, nodeId, parseNodeId } from '../../domain/node.ts'
import { pause } from '../pause.ts'
import type {
  ActivityLog,
  EventLog,
  FirstStart,
  JobStore,
  Logger,
  NodeStore,
  RadioDialogue,
  RadioStore,
} from '../ports.ts'
import { cutShort, interrupted, toJobFault } from './job-fault.ts'
import { createJobStarts } from './job-starts.ts'
import { createKeptJobs } from './kept-jobs.ts'

const KEPT = 20
/** More nodes than any network of these families has; a forger of addresses shall not fill the memory. */
const MAX_NODES = 5_000

export interface DiscoveryRequest {
  mode: DiscoveryMode | 'auto'
  durationMs: number
}

export interface DiscoveriesDeps {
  store: Pick<RadioStore, 'getRadio'> &
    Pick<NodeStore, 'updateNode'> &
    Pick<EventLog, 'onCommit' | 'head' | 'readEvents'> &
    ActivityLog &
    JobStore
  dialogue: Pick<RadioDialogue, 'isOnline' | 'canDiscover' | 'discover'>
  logger: Logger
}

interface Running {
  discovery: Discovery
  /** Its reason, a DomainError, is why it has failed; without one it was cancelled. */
  cancel: AbortController
  /** Settles once its end is told. */
  ended: Promise<void>
}

export type Discoveries = Awaited<ReturnType<typeof openDiscoveries>>

/** Searches for nodes: jobs of this process. What they come to is in the log, and the last ones are kept; one that was cut short has failed. */
export async function openDiscoveries({ store, dialogue, logger }: DiscoveriesDeps) {
  const keptJobs = createKeptJobs('discovery', store, logger)
  /** By radio, in the order of their beginning. */
  const kept = new Map<string, Discovery[]>()
  /** By radio. */
  const running = new Map<string, Running>()
  /** Those of them that still take what is found. */
  const searching = new Set<Discovery>()

  const starts = createJobStarts('startDiscovery', store, (id) =>
    [...kept.values()].flat().find((discovery) => discovery.id === id),
  )

  const unsubscribe = store.onCommit((events) => {
    if (running.size > 0) for (const event of events) notice(event)
  })

  function notice(event: Event): void {
    if (event.type === 'radio.deleted') {
      running.get(event.radioId)?.cancel.abort()
      keptJobs.forget((kept.get(event.radioId) ?? []).map(({ id }) => id))
      kept.delete(event.radioId)
    } else if (event.type === 'message.received') {
      const { radioId, source, signal } = event.message
      if (source !== undefined) found(radioId, { address: source, ...(signal && { signal }) }, 'traffic')
    } else if (event.type === 'node.heard') {
      const { radioId, address, name, signal } = event.node
      found(radioId, { address, ...(name !== undefined && { name }), ...(signal && { signal }) }, 'traffic')
    }
  }

  function settle(work: Promise<void>): void {
    work.catch((error) => logger.warn({ err: error }, 'What a discovery found was not logged'))
  }

  function found(radioId: string, node: FoundNode, by: 'answer' | 'traffic'): void {
    const discovery = running.get(radioId)?.discovery
    if (!discovery || !searching.has(discovery)) return
    const id = nodeId(radioId, node.address)
    const known = discovery.nodes.find((each) => each.nodeId === id)
    if (known) {
      // An answer says more than a packet; what was heard first stays, with what is new.
      Object.assign(known, node, by === 'answer' && { by })
      return
    }
    if (discovery.nodes.length >= MAX_NODES) return
    discovery.nodes.push({ nodeId: id, ...node, by, at: Date.now() })
    settle(store.logActivity({ type: 'discovery.found', radioId, discoveryId: discovery.id, nodeId: id, ...node, by }))
  }

  function answered(radioId: string, node: FoundNode): void {
    if (!parseNodeId(nodeId(radioId, node.address))) return
    const { address, name, signal } = node
    settle(store.updateNode(radioId, address, { ...(name !== undefined && { name }), ...(signal && { signal }) }))
    found(radioId, node, 'answer')
  }

  function log(discovery: Discovery, first?: FirstStart): Promise<void> {
    const { id, radioId, mode, state, nodes, error } = discovery
    const about = { radioId, discoveryId: id, mode, state, found: nodes.length }
    // Of a radio that was deleted meanwhile nothing is kept.
    const isKept = kept.get(radioId)?.some((each) => each.id === id)
    const job = { kind: 'discovery', job: structuredClone(discovery), after: store.head() } as const
    const body = { type: 'discovery.changed', ...about, ...(error && { error }) } as const
    return store.logActivity(body, isKept ? job : undefined, first)
  }

  function tell(discovery: Discovery): Promise<void> {
    return log(discovery).catch((reason) =>
      logger.warn({ err: reason, discovery: discovery.id }, 'A discovery was not logged'),
    )
  }

  /** `told`: not before its beginning is. */
  async function run(
    discovery: Discovery,
    durationMs: number,
    cancel: AbortController,
    told: Promise<void>,
  ): Promise<void> {
    const { radioId, mode } = discovery
    // Its time is over, which is an end like another.
    const limit = AbortSignal.timeout(durationMs)
    const signal = AbortSignal.any([cancel.signal, limit])
    let end: Pick<Discovery, 'state' | 'error'>
    searching.add(discovery)
    try {
      await told
      if (mode === 'passive') await pause(durationMs, cancel.signal)
      else await dialogue.discover(radioId, { signal, found: (node) => answered(radioId, node) })
      end = cancel.signal.aborted ? cutShort(cancel.signal, logger) : { state: 'done' }
    } catch (error) {
      end = cancel.signal.aborted
        ? cutShort(cancel.signal, logger)
        : { state: 'failed', error: toJobFault(error, logger) }
    }
    const ended: Discovery = { ...discovery, ...end, finishedAt: Date.now() }
    searching.delete(discovery)
    // It is over for whoever asks once the log says so.
    await tell(ended)
    Object.assign(discovery, ended)
    running.delete(radioId)
  }

  /** A search that was cut short: what it found is in the log. */
  async function endOf(discovery: Discovery, after: number): Promise<void> {
    const { id, radioId, nodes } = discovery
    for (let from = after; from < store.head(); ) {
      const asked = { after: from, limit: 1000, types: ['discovery.found' as const], radioId }
      const { events, scannedTo } = await store.readEvents(asked)
      for (const event of events)
        if (event.type === 'discovery.found' && event.discoveryId === id) {
          const { nodeId, address, name, role, signal, by, at } = event
          const node = {
            address,
            ...(name !== undefined && { name }),
            ...(role && { role }),
            ...(signal && { signal }),
          }
          nodes.push({ nodeId, ...node, by, at })
        }
      from = scannedTo
    }
    Object.assign(discovery, { state: 'failed', error: toJobFault(interrupted(), logger), finishedAt: Date.now() })
    await tell(discovery)
  }

  async function mustExist(radioId: string): Promise<void> {
    if (!(await store.getRadio(radioId)))
      throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
  }

  async function find(radioId: string, id: string): Promise<Discovery> {
    const discovery = kept.get(radioId)?.find((each) => each.id === id)
    if (discovery) return discovery
    await mustExist(radioId)
    throw new DomainError('discovery-not-found', `The radio "${radioId}" has no discovery "${id}".`, {
      hint: `Only the last ${KEPT} discoveries of each radio are kept. Older results are in the log.`,
    })
  }

  function modeOf(radioId: string, asked: DiscoveryRequest['mode']): DiscoveryMode {
    if (asked !== 'auto') return asked
    // Of a radio that is away nothing will be heard either, and an active search says so.
    return dialogue.canDiscover(radioId) || !dialogue.isOnline(radioId) ? 'active' : 'passive'
  }

  function keep(discovery: Discovery): void {
    const all = [...(kept.get(discovery.radioId) ?? []), discovery]
    kept.set(discovery.radioId, all.slice(-KEPT))
    keptJobs.forget(all.slice(0, -KEPT).map(({ id }) => id))
  }

  for (const { job, after } of await keptJobs.list()) {
    if (!(await store.getRadio(job.radioId))) {
      keptJobs.forget([job.id])
      continue
    }
    keep(job)
    if (job.state === 'running') await endOf(job, after)
  }

  async function begin(
    radioId: string,
    { mode, durationMs }: DiscoveryRequest,
    record?: (discovery: Discovery) => FirstStart,
  ): Promise<Discovery> {
    await mustExist(radioId)
    if (running.has(radioId))
      throw new DomainError('discovery-running', `The radio "${radioId}" already runs a discovery.`, {
        hint: 'Wait until the discovery ends, or cancel it.',
      })
    const startedAt = Date.now()
    const discovery: Discovery = {
      id: randomUUID(),
      radioId,
      mode: modeOf(radioId, mode),
      state: 'running',
      startedAt,
      endsAt: startedAt + durationMs,
      nodes: [],
    }
    keep(discovery)
    const cancel = new AbortController()
    const first = structuredClone(discovery)
    const entry: Running = { discovery, cancel, ended: Promise.resolve() }
    running.set(radioId, entry)
    const told = record ? log(discovery, record(first)) : tell(discovery)
    entry.ended = run(discovery, durationMs, cancel, told)
    if (record) await told
    return first
  }

  return {
    /**
     * @throws DomainError radio-not-found, discovery-running, idempotency-key-reused, idempotency-key-in-flight, and with a key store-busy,
     *   store-unwritable
     */
    start: (radioId: string, request: DiscoveryRequest, key?: string): Promise<Discovery> =>
      starts.run(key, { radioId, request }, (record) => begin(radioId, request, record)),

    /** Newest first. @throws DomainError radio-not-found */
    async list(radioId: string): Promise<Discovery[]> {
      await mustExist(radioId)
      return [...(kept.get(radioId) ?? [])].reverse()
    },

    /** @throws DomainError radio-not-found, discovery-not-found */
    get: find,

    /** Ends it, if it runs. @throws DomainError radio-not-found, discovery-not-found */
    async cancel(radioId: string, id: string): Promise<Discovery> {
      const discovery = await find(radioId, id)
      const entry = running.get(radioId)
      if (entry?.discovery.id === id) {
        entry.cancel.abort()
        await entry.ended
      }
      return discovery
    },

    /** Ends all that run. */
    async close(): Promise<void> {
      for (const { cancel } of running.values()) cancel.abort(interrupted())
      await Promise.all([...running.values()].map(({ ended }) => ended))
      unsubscribe()
    },
  }
}

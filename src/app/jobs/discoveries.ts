import { randomUUID } from 'node:crypto'
import { DomainError } from '../../domain/errors.ts'
import type { Event } from '../../domain/event.ts'
import { ID_PREFIX } from '../../domain/ids.ts'
import type { DiscoveredNode, Discovery, DiscoveryMode } from '../../domain/jobs/discovery.ts'
import { type FoundNode, nodeId, parseNodeId } from '../../domain/node.ts'
import { findRadio } from '../find-radio.ts'
import { pause } from '../pause.ts'
import type { ActivityLog, EventLog, JobStore, Logger, NodeStore, RadioDialogue, RadioStore } from '../ports.ts'
import { unlessAbsent } from '../unless-absent.ts'
import { createJobRunner, type Launch } from './job-runner.ts'
import { createKeptJobs } from './kept-jobs.ts'

/** Maximum number of discoveries to keep for each radio. */
const KEPT = 20
/** More nodes than any network of these families has. The limit keeps forged addresses from filling the memory. */
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

export type Discoveries = Awaited<ReturnType<typeof openDiscoveries>>

/** Jobs that search for the nodes that a radio can reach. */
export async function openDiscoveries({ store, dialogue, logger }: DiscoveriesDeps) {
  const kept = createKeptJobs<Discovery>({ kind: 'discovery', limit: KEPT, store, logger })

  const runner = createJobRunner({
    operation: 'startDiscovery',
    logsStart: true,
    log(discovery, first) {
      const { id, radioId, mode, state, nodes, error } = discovery
      const change = { id, radioId, mode, state, nodeCount: nodes.length, ...(error && { error }) }
      const body = { type: 'discovery.state-changed', discovery: change } as const
      const job = { kind: 'discovery', job: structuredClone(discovery), after: store.head() } as const
      // The store keeps no job of a radio that was deleted meanwhile.
      return store.logActivity(body, kept.get(id) && job, first)
    },
    find: kept.get,
    discard: (discovery) => kept.remove([discovery]),
    store,
    logger,
  })

  const runningOf = (radioId: string) => kept.list(radioId).find(({ id }) => runner.isRunning(id))

  const unsubscribe = store.onCommit((events) => {
    if (runner.count() > 0) for (const event of events) notice(event)
  })

  function notice(event: Event): void {
    if (event.type === 'radio.deleted') {
      const discovery = runningOf(event.radio.id)
      kept.remove(kept.list(event.radio.id))
      if (discovery) void runner.cancel(discovery.id)
    } else if (event.type === 'message.received') {
      const { radioId, source, signal } = event.message
      if (source !== undefined) addFound(radioId, { address: source, ...(signal && { signal }) }, 'traffic')
    } else if (event.type === 'node.heard') {
      const { radioId, address, name, signal } = event.node
      addFound(radioId, { address, ...(name !== undefined && { name }), ...(signal && { signal }) }, 'traffic')
    }
  }

  function tryWrite(work: Promise<void>): void {
    work.catch((error) => logger.warn({ err: error }, 'A node that a discovery found was not logged'))
  }

  function addFound(radioId: string, node: FoundNode, by: DiscoveredNode['by']): void {
    const discovery = runningOf(radioId)
    if (!discovery || !runner.isActive(discovery.id)) return
    const id = nodeId(radioId, node.address)
    const known = discovery.nodes.find((each) => each.nodeId === id)
    if (known) {
      // An answer has more details than a packet, so it completes the entry.
      Object.assign(known, node, by === 'answer' && { by })
      return
    }
    if (discovery.nodes.length >= MAX_NODES) return
    const found = { nodeId: id, ...node, by, at: Date.now() }
    discovery.nodes.push(found)
    const change = { id: discovery.id, radioId, nodes: [{ ...found }] as [DiscoveredNode] }
    tryWrite(store.logActivity({ type: 'discovery.node-found', discovery: change }))
  }

  function addAnswer(radioId: string, node: FoundNode): void {
    if (!parseNodeId(nodeId(radioId, node.address))) return
    const { address, name, signal } = node
    tryWrite(store.updateNode(radioId, address, { ...(name !== undefined && { name }), ...(signal && { signal }) }))
    addFound(radioId, node, 'answer')
  }

  async function find(radioId: string, id: string): Promise<Discovery> {
    const discovery = kept.get(id)
    if (discovery?.radioId === radioId) return discovery
    await findRadio(store, radioId)
    throw new DomainError('discovery-not-found', `The radio "${radioId}" has no discovery "${id}".`, {
      hint: `Only the last ${KEPT} discoveries of each radio are kept. GET /v1/events?type=discovery.node-found shows older results.`,
    })
  }

  function modeOf(radioId: string, asked: DiscoveryRequest['mode']): DiscoveryMode {
    if (asked !== 'auto') return asked
    // An offline radio hears nothing either, and an active search reports why.
    return dialogue.canDiscover(radioId) || !dialogue.isOnline(radioId) ? 'active' : 'passive'
  }

  async function begin(
    radioId: string,
    { mode: asked, durationMs }: DiscoveryRequest,
    launch: Launch<Discovery>,
  ): Promise<Discovery> {
    await findRadio(store, radioId)
    if (runningOf(radioId))
      throw new DomainError('discovery-running', `The radio "${radioId}" already runs a discovery.`, {
        hint: `Wait until the discovery ends, or cancel it: POST /v1/radios/${radioId}/discoveries/{discoveryId}/cancel.`,
      })
    const mode = modeOf(radioId, asked)
    const startedAt = Date.now()
    const discovery: Discovery = {
      id: ID_PREFIX.discovery + randomUUID(),
      radioId,
      mode,
      state: 'running',
      startedAt,
      endsAt: startedAt + durationMs,
      nodes: [],
    }
    kept.add(discovery)
    return launch(discovery, async (signal) => {
      if (mode === 'passive') await pause(durationMs, signal)
      else {
        const either = AbortSignal.any([signal, AbortSignal.timeout(durationMs)])
        await dialogue.discover(radioId, { signal: either, found: (node) => addAnswer(radioId, node) })
      }
      return undefined
    })
  }

  /** Adds the nodes that a discovery of an earlier process found after it was stored. They are in the log. */
  async function restoreNodes({ id, radioId, nodes }: Discovery, after = 0): Promise<void> {
    for (let from = after; from < store.head(); ) {
      const query = { after: from, limit: 1000, type: ['discovery.node-found' as const], radioId }
      const { events, scannedTo } = await store.readEvents(query)
      for (const event of events) {
        if (event.type === 'discovery.node-found' && event.discovery.id === id) nodes.push(...event.discovery.nodes)
      }
      from = scannedTo
    }
  }

  for (const { job, after } of await kept.stored()) {
    kept.add(job)
    if (!(await store.getRadio(job.radioId))) kept.remove([job])
    else if (job.state === 'running') {
      await restoreNodes(job, after)
      await runner.interrupt(job)
    }
  }

  return {
    /**
     * @throws DomainError radio-not-found, discovery-running, idempotency-key-reused, idempotency-key-in-flight, and with a key store-busy,
     *   store-unwritable
     */
    start: (radioId: string, request: DiscoveryRequest, key?: string): Promise<Discovery> =>
      runner.start(key, { radioId, request }, (launch) => begin(radioId, request, launch)),

    /** Newest first. @throws DomainError radio-not-found */
    async list(radioId: string): Promise<Discovery[]> {
      await findRadio(store, radioId)
      return kept.list(radioId).reverse()
    },

    /** @throws DomainError radio-not-found, discovery-not-found */
    get: find,

    /** Ends a discovery, if it runs. @throws DomainError radio-not-found, discovery-not-found */
    async cancel(radioId: string, id: string): Promise<Discovery> {
      const discovery = await find(radioId, id)
      await runner.cancel(id)
      return discovery
    },

    /** Removes a discovery, if it exists, and cancels it first, if it runs. @throws DomainError radio-not-found, store-busy, store-unwritable */
    remove: (radioId: string, id: string): Promise<void> =>
      unlessAbsent('discovery-not-found', async () => {
        await find(radioId, id)
        await runner.cancel(id)
        await kept.forget(id, { type: 'discovery.deleted', discovery: { id, radioId } })
      }),

    /** Ends all running discoveries. */
    async close(): Promise<void> {
      await runner.close()
      unsubscribe()
    },
  }
}

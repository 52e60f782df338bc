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
/**
 * Maximum size of the nodes in the discoveries of one radio, in bytes of JSON: about 5,000 nodes, more than any network of these families has.
 * The limit keeps made-up addresses from filling the memory, and bounds the list of discoveries.
 */
const MAX_BYTES = 1024 * 1024

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

  /** Size of the nodes of each discovery, in bytes. */
  const sizes = new WeakMap<Discovery, number>()

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

  /** Removes the oldest discoveries of the radio until there is room for more nodes of this one. Returns false if there is none. */
  function makeRoom(discovery: Discovery, more: number): boolean {
    const own = sizeOf(discovery) + more
    if (own > MAX_BYTES) return false
    sizes.set(discovery, own)
    const all = kept.list(discovery.radioId)
    let total = all.reduce((sum, each) => sum + sizeOf(each), 0)
    for (const each of all) {
      if (total <= MAX_BYTES) break
      if (each === discovery) continue
      total -= sizeOf(each)
      kept.remove([each])
    }
    return true
  }

  function sizeOf(discovery: Discovery): number {
    const size = sizes.get(discovery) ?? bytesOf(discovery.nodes)
    sizes.set(discovery, size)
    return size
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
    const found = { nodeId: id, ...node, by, at: Date.now() }
    if (!makeRoom(discovery, bytesOf([found]))) {
      if (discovery.omittedCount === undefined)
        logger.warn(
          {
            radio: radioId,
            discovery: discovery.id,
            hint: 'Somebody may use made-up addresses. Delete the discovery.',
          },
          'A discovery has as many nodes as it may have',
        )
      discovery.omittedCount = (discovery.omittedCount ?? 0) + 1
      return
    }
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

function bytesOf(nodes: readonly DiscoveredNode[]): number {
  return nodes.reduce((sum, node) => sum + JSON.stringify(node).length, 0)
}

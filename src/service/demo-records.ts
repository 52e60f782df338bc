import { randomBytes } from 'node:crypto'
import type { CaptureArchive, CaptureHeader, CaptureTrailer, Store } from '../app/ports.ts'
import { ID_PREFIX } from '../domain/ids.ts'
import type { Discovery } from '../domain/jobs/discovery.ts'
import type { Probe } from '../domain/jobs/probe.ts'

/** The first id of each kind is what the contract's examples read, the second what they delete. */
const JOBS = ['2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10', '7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63'] as const
const KEY = '7k2m9x4qra'
/** Of the events that the demo's queue has among its dead letters, the contract's examples read, delete and requeue one each. */
const DEAD_LETTERS = 3

/**
 * Adds an expired access key, which nobody can use: the examples that read, change and revoke a key have one.
 * It is added before the keys are read.
 */
export async function addKey(store: Store): Promise<void> {
  if ((await store.listKeys()).length > 0) return
  const config = { name: 'Dashboard', scopes: ['messages:read' as const], expiresAt: Date.now() }
  await store.createKey(ID_PREFIX.key + KEY, config, randomBytes(32).toString('hex'))
}

/** Adds jobs that have ended, so that the contract's examples can read them, and others that they can delete. */
export async function addJobs(store: Store, archive: CaptureArchive): Promise<void> {
  const startedAt = Date.now()
  const finishedAt = startedAt + 1_000
  for (const id of JOBS) {
    const probe: Probe = {
      id: ID_PREFIX.probe + id,
      target: { type: 'serial', path: '/dev/ttyUSB0' },
      state: 'failed',
      startedAt,
      finishedAt,
      progress: { done: 0, total: 1 },
      findings: [],
      error: { code: 'port-missing', message: 'The port /dev/ttyUSB0 does not exist.', hint: 'Connect the module.' },
    }
    await store.logActivity({ type: 'probe.state-changed', probe }, { kind: 'probe', job: probe })
    const discovery: Discovery = {
      id: ID_PREFIX.discovery + id,
      radioId: 'kiss-demo',
      mode: 'passive',
      state: 'done',
      startedAt,
      endsAt: finishedAt,
      finishedAt,
      nodes: [],
    }
    const { radioId, mode, state } = discovery
    await store.logActivity(
      { type: 'discovery.state-changed', discovery: { id: discovery.id, radioId, mode, state, nodeCount: 0 } },
      { kind: 'discovery', job: discovery, after: store.head() },
    )
    await addCapture(archive, ID_PREFIX.capture + id, startedAt)
  }
}

async function addCapture(archive: CaptureArchive, id: string, startedAt: number): Promise<void> {
  const header: CaptureHeader = {
    type: 'capture',
    version: 1,
    id,
    radioId: 'kiss-demo',
    driver: 'kiss',
    options: {},
    startedAt: new Date(startedAt).toISOString(),
    maxBytes: 4_096,
    maxDurationMs: 1_000,
  }
  const trailer: CaptureTrailer = { type: 'end', atMs: 1_000, by: 'time' }
  const file = await archive.create(id, JSON.stringify(header))
  file.append(JSON.stringify(trailer))
  await file.close()
}

/** Makes the oldest events of the log dead letters of a queue, and then gives the queue its own configuration. */
export async function addDeadLetters(store: Store, config: Parameters<Store['createQueue']>[0]): Promise<void> {
  const { name } = config
  await store.createQueue({ ...config, filter: {}, maxDeliveries: 1 }, 'oldest')
  const { leases } = await store.leaseEvents(name, DEAD_LETTERS)
  await store.releaseLeases(
    name,
    leases.map(({ leaseId }) => leaseId),
  )
  await store.replaceQueue(config)
}

import type { LeaseBatch, QueueStore, ServiceClock } from '../../../app/ports.ts'
import { type Lease, leaseId } from '../../../domain/queue.ts'
import type { SeqRange } from '../../../domain/seq-range.ts'
import type { EventReads } from '../read/events.ts'
import type { Commands } from '../threads/batch.ts'
import type { CommitQueue } from '../threads/commit-queue.ts'
import type { Granted } from './leasing.ts'
import type { QueueReads } from './reads.ts'

/** The queues of an open store: writes go to the writer, reads to the reading connection. */
export function createQueueStore(deps: {
  submit: CommitQueue['submit']
  read<T>(work: () => T | Promise<T>): Promise<T>
  queues: QueueReads
  events: EventReads
  head(): number
  clock: ServiceClock
}): QueueStore {
  const { submit, read, queues, events, head, clock } = deps

  /** Moves events whose last delivery has timed out to the dead letters before queues are shown. A queue without takers needs this. */
  async function settle(names: readonly string[]): Promise<void> {
    for (const name of names) if (queues.hasOverdue(name, clock.now())) await submit('buryExpired', { name })
  }

  function toBatch({ grant, leases, gap, ...rest }: Granted): LeaseBatch {
    const found: Lease[] = []
    let missing: SeqRange | undefined = gap
    for (const { seq, expiresAt, ...lease } of leases) {
      const event = events.at(seq)
      if (event) found.push({ leaseId: leaseId(seq, grant), event, ...lease, expiresAt: clock.toWall(expiresAt) })
      else missing = { from: Math.min(seq, missing?.from ?? seq), to: Math.max(seq, missing?.to ?? seq) }
    }
    return { leases: found, ...rest, ...(missing ? { gap: missing } : {}) }
  }

  return {
    createQueue: (config, start) => submit('createQueue', { config, start }),
    replaceQueue: (config, ifRevision) =>
      submit('replaceQueue', { config, ...(ifRevision === undefined ? {} : { ifRevision }) }),
    getQueue: (name) =>
      read(async () => {
        await settle([name])
        return queues.view(name, head(), clock.now())
      }),
    listQueues: () =>
      read(async () => {
        await settle(queues.names())
        return queues.views(head(), clock.now())
      }),
    async deleteQueue(name, ifRevision) {
      const args: Commands['deleteQueue']['args'] = { name, ...(ifRevision === undefined ? {} : { ifRevision }) }
      while (await submit('deleteQueue', args));
    },
    leaseEvents: async (name, max) => {
      const granted = await submit('leaseEvents', { name, max })
      return read(() => toBatch(granted))
    },
    ackLeases: (name, leaseIds) => submit('ackLeases', { name, leaseIds }),
    extendLeases: (name, leaseIds, timeoutMs) =>
      submit('extendLeases', { name, leaseIds, ...(timeoutMs === undefined ? {} : { timeoutMs }) }),
    releaseLeases: (name, leaseIds, options = {}) => submit('releaseLeases', { name, leaseIds, ...options }),
    listDeadLetters: (name, query) =>
      read(async () => {
        await settle([name])
        return queues.dead(name, query)
      }),
    getDeadLetter: (name, seq) =>
      read(async () => {
        await settle([name])
        return queues.deadAt(name, seq)
      }),
    requeueDeadLetter: (name, seq) => submit('requeueDeadLetter', { name, seq }),
    deleteDeadLetter: (name, seq) => submit('deleteDeadLetter', { name, seq }),
  }
}

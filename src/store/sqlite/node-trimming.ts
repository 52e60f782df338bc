import type { ServiceClock, Trimmed } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { readFault } from './file/faults.ts'
import { type createNodeRetentionReads, NODE_ROWS } from './read/node-retention.ts'
import type { CommitQueue } from './threads/commit-queue.ts'

/** Maximum number of nodes that one transaction removes, so that it is short: each is an event as well. */
const REMOVED_NODES = 250

/** Goes through the nodes in the order of their keys, again and again, and removes what is to be removed. */
export function createNodeTrimming(deps: {
  submit: CommitQueue['submit']
  nodes: ReturnType<typeof createNodeRetentionReads>
  clock: ServiceClock
  file: string
}) {
  const { submit, nodes, clock, file } = deps
  /** The key up to which this round has examined the nodes. */
  let looked = 0

  async function trimPart(before: number): Promise<Trimmed> {
    const { idle, gone, last } = nodes.find(looked, before)
    const some = { idle: idle.slice(0, REMOVED_NODES), gone: gone.slice(0, REMOVED_NODES), before }
    const isDue = idle.length > 0 || gone.length > 0
    const { removed, rows } = isDue ? await submit('trimNodes', some) : { removed: 0, rows: 0 }
    const more = removed + rows > 0
    if (!more) looked = last ?? 0
    return { removed, more }
  }

  return {
    async trim(idleMs: number | undefined): Promise<Trimmed> {
      const before = idleMs === undefined ? Number.NEGATIVE_INFINITY : clock.now() - idleMs
      try {
        return await trimPart(before)
      } catch (thrown) {
        const error = readFault(thrown, file)
        if (!(error instanceof DomainError) || error.code !== 'store-damaged') throw error
        // The next call continues after the damage.
        looked += NODE_ROWS
        return { removed: 0, more: false, damaged: true }
      }
    },
  }
}

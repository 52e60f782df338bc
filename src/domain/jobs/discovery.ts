import type { ErrorCode } from '../errors.ts'
import type { FoundNode } from '../node.ts'

/** `active`: the module searches its network. `passive`: musen lists the nodes that it hears. */
export type DiscoveryMode = 'active' | 'passive'

export type JobState = 'running' | 'done' | 'cancelled' | 'failed'

/** Why a job failed. */
export interface JobFault {
  code: ErrorCode
  message: string
  hint?: string
}

/** The fault of a job that was running when musen stopped. */
export const INTERRUPTED = {
  code: 'interrupted',
  message: 'musen stopped while this was running.',
  hint: 'Start it again.',
} as const satisfies JobFault

/** A search for the nodes that a radio can reach. */
export interface Discovery {
  id: string
  radioId: string
  mode: DiscoveryMode
  state: JobState
  startedAt: number
  /** The latest end. */
  endsAt: number
  finishedAt?: number
  /** In the order of discovery. */
  nodes: DiscoveredNode[]
  /** Number of packets and answers of further nodes, which were not added because the discovery was full. Absent if there were none. */
  omittedCount?: number
  /** Present if `state` is `failed`. */
  error?: JobFault
}

export interface DiscoveredNode extends FoundNode {
  nodeId: string
  /** `answer`: the node answered the search. `traffic`: it was heard while the search ran. */
  by: 'answer' | 'traffic'
  at: number
}

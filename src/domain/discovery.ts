import type { ErrorCode } from './errors.ts'
import type { FoundNode } from './node.ts'

/** `active`: the module asks its network. `passive`: musen listens to who talks. */
export type DiscoveryMode = 'active' | 'passive'

export type JobState = 'running' | 'done' | 'cancelled' | 'failed'

/** Why a job failed. */
export interface JobFault {
  code: ErrorCode
  message: string
  hint?: string
}

/** A search for the nodes that a radio can reach. */
export interface Discovery {
  id: string
  radioId: string
  mode: DiscoveryMode
  state: JobState
  startedAt: number
  /** When it ends at the latest. */
  endsAt: number
  finishedAt?: number
  /** In the order in which they were found. */
  nodes: DiscoveredNode[]
  /** With `failed`. */
  error?: JobFault
}

export interface DiscoveredNode extends FoundNode {
  nodeId: string
  /** It answered the search, or was heard while the search ran. */
  by: 'answer' | 'traffic'
  at: number
}

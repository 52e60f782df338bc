import type { components } from '../../../generated/types.ts'
import type { DiscoveredNode, Discovery } from '../../domain/jobs/discovery.ts'
import { timestamp } from './timestamp.ts'

export function toApiDiscovery({
  startedAt,
  endsAt,
  finishedAt,
  nodes,
  ...rest
}: Discovery): components['schemas']['Discovery'] {
  return {
    ...rest,
    startedAt: timestamp(startedAt),
    endsAt: timestamp(endsAt),
    ...(finishedAt !== undefined && { finishedAt: timestamp(finishedAt) }),
    nodes: nodes.map(toApiDiscoveredNode),
    nodeCount: nodes.length,
  }
}

export function toApiDiscoveredNode({ at, ...node }: DiscoveredNode): components['schemas']['DiscoveredNode'] {
  return { ...node, at: timestamp(at) }
}

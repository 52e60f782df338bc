import type { components } from '../../../generated/types.ts'
import type { Discovery } from '../../domain/discovery.ts'
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
    nodes: nodes.map(({ at, ...node }) => ({ ...node, at: timestamp(at) })),
  }
}

import type { components } from '../../../generated/types.ts'

type Node = components['schemas']['Node']

const DAY_MS = 86_400_000
const LOW_PERCENT = 20

/** Nodes that have a low battery, or that were often heard and then not for a day. */
export function nodesToAttend(nodes: readonly Node[], now: number): { node: Node; why: 'battery' | 'quiet' }[] {
  return nodes.flatMap((node): { node: Node; why: 'battery' | 'quiet' }[] => {
    const { battery, lastHeardAt, receivedCount } = node
    if (battery?.percent !== undefined && battery.percent <= LOW_PERCENT && battery.externalPower !== true)
      return [{ node, why: 'battery' }]
    if (receivedCount > 3 && now - Date.parse(lastHeardAt) > DAY_MS) return [{ node, why: 'quiet' }]
    return []
  })
}

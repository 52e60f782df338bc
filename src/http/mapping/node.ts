import type { components } from '../../../generated/types.ts'
import type { Node } from '../../domain/node.ts'
import { timestamp } from './timestamp.ts'

type ApiNode = components['schemas']['Node']

/** Converts a node to its form in the API. */
export function toApiNode(node: Node): ApiNode {
  const shown: ApiNode = {
    id: node.id,
    radioId: node.radioId,
    address: node.address,
    firstHeardAt: timestamp(node.firstHeardAt),
    lastHeardAt: timestamp(node.lastHeardAt),
    receivedCount: node.receivedCount,
  }
  if (node.label !== undefined) shown.label = node.label
  if (node.name !== undefined) shown.name = node.name
  if (node.version !== undefined) shown.version = node.version
  if (node.children !== undefined) shown.children = node.children
  if (node.signal !== undefined) shown.signal = node.signal
  if (node.battery !== undefined) shown.battery = node.battery
  return shown
}

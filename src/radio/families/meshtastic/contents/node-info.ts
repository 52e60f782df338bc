import type { MeshtasticNodeInfo } from '../../../../domain/decoded/meshtastic.ts'
import type { User } from '../wire/messages.ts'

/** Returns undefined if the node has no name. */
export function toNodeInfo({ longName, shortName, hardwareModel, role }: User): MeshtasticNodeInfo | undefined {
  if (!longName) return undefined
  return {
    type: 'meshtastic-node-info',
    longName,
    ...(shortName && { shortName }),
    ...(hardwareModel !== undefined && { hardwareModel }),
    ...(role !== undefined && { role }),
  }
}

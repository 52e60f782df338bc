import { DomainError } from '../../../domain/errors.ts'
import { type Node, parseNodeId } from '../../../domain/node.ts'
import { nodeFromRow } from '../rows.ts'
import type { WriterContext } from './writer.ts'

/** What is said about nodes, by API users and by the devices themselves. */
export function createNodeWriter({ radios, nodes, log }: WriterContext) {
  return {
    label(id: string, label: string | null, at: number): Node {
      const parts = parseNodeId(id)
      const radio = parts && radios.find(parts.radioId)
      const entry = parts && radio && nodes.find(radio, parts.address)
      if (!entry) throw new DomainError('node-not-found', `There is no node "${id}".`)
      const changed = entry.label !== label
      if (changed) nodes.set(entry, { label })
      const node = nodeFromRow(entry, radio.slug)
      if (changed) log.append(at, { type: 'node.changed', node }, { radio: radio.key, node: entry.key })
      return node
    },
    /** A device that tells its name was heard, but a name is not a packet: `receivedCount` stays. */
    name(radioId: string, address: string, name: string, at: number): undefined {
      const radio = radios.find(radioId)
      if (!radio) return
      const entry = nodes.find(radio, address)
      if (!entry) {
        nodes.logHeard(radio, nodes.add(radio, address, at, name), at)
        return
      }
      const changed = entry.name !== name
      nodes.set(entry, { name, last_heard_at: at })
      if (changed)
        log.append(
          at,
          { type: 'node.changed', node: nodeFromRow(entry, radio.slug) },
          { radio: radio.key, node: entry.key },
        )
    },
  }
}

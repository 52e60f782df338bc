import { DomainError } from '../../../domain/errors.ts'
import { isWorthAnEvent, type Node, type NodeUpdate, parseNodeId } from '../../../domain/node.ts'
import { nodeFromRow } from '../rows.ts'
import type { WriterContext } from './context.ts'

/** Changes nodes: labels and deletions from API users, updates from the devices themselves. */
export function createNodeWriter({ radios, nodes, log }: WriterContext) {
  function existing(id: string) {
    const parts = parseNodeId(id)
    const radio = parts && radios.find(parts.radioId)
    const entry = parts && radio && nodes.find(radio, parts.address)
    if (!entry) throw new DomainError('node-not-found', `The node "${id}" does not exist.`)
    return { radio, entry }
  }

  return {
    label(id: string, label: string | null, at: number): Node {
      const { radio, entry } = existing(id)
      const changed = entry.label !== label
      if (changed) nodes.set(entry, { label })
      const node = nodeFromRow(entry, radio.slug)
      if (changed) log.append(at, { type: 'node.updated', node }, { radio: radio.key, node: entry.key })
      return node
    },
    delete(id: string, at: number): undefined {
      const { radio, entry } = existing(id)
      const node = nodes.remove(radio, entry)
      log.append(at, { type: 'node.deleted', node }, { radio: radio.key, node: entry.key })
    },
    /**
     * Applies a node's report about itself. The report is not a packet, so `receivedCount` does not change. Returns false if the radio cannot have
     * another node.
     */
    update(radioId: string, address: string, update: NodeUpdate, at: number): boolean {
      const radio = radios.find(radioId)
      if (!radio) return true
      const heardAt = Math.min(update.heardAt ?? at, at)
      const known = nodes.find(radio, address)
      const entry = known ?? nodes.add(radio, address, heardAt || at, null)
      if (!entry) return false
      const before = nodeFromRow(entry, radio.slug)
      nodes.update(entry, { ...update, heardAt })
      const node = nodeFromRow(entry, radio.slug)
      if (!known) nodes.logHeard(radio, entry, at)
      else if (isWorthAnEvent(before, node))
        log.append(at, { type: 'node.updated', node }, { radio: radio.key, node: entry.key })
      return true
    },
  }
}

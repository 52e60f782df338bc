import { type Access, seesNode, seesRadio } from '../../domain/access.ts'
import type { Nodes } from '../nodes.ts'
import { hidden, onlyRadio } from './reach.ts'

/** Nodes as far as whoever asks may see them. */
export function narrowNodes(nodes: Nodes, access: Access): Nodes {
  if (access.radios === undefined) return nodes

  function check(id: string): void {
    if (!seesNode(access, id)) throw hidden('node-not-found', 'node', id)
  }

  return {
    ...nodes,
    async list(query) {
      const radioId = query.radioId ?? onlyRadio(access)
      if (radioId !== undefined && !seesRadio(access, radioId)) return { items: [] }
      const page = await nodes.list({ ...query, ...(radioId !== undefined && { radioId }) })
      return { ...page, items: page.items.filter((node) => seesRadio(access, node.radioId)) }
    },
    async get(id) {
      check(id)
      return nodes.get(id)
    },
    async label(id, label) {
      check(id)
      return nodes.label(id, label)
    },
  }
}

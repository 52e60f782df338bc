import { type Access, canSeeNode, canSeeRadio } from '../../domain/access.ts'
import type { Nodes } from '../nodes.ts'
import { notVisible, singleRadio } from './visibility.ts'

export type NodeUseCases = Pick<Nodes, 'list' | 'get' | 'label'>

/** The nodes of visible radios. */
export function scopeNodes(nodes: NodeUseCases, access: Access): NodeUseCases {
  if (access.radios === undefined) return nodes

  function check(id: string): void {
    if (!canSeeNode(access, id)) throw notVisible('node-not-found', 'node', id)
  }

  return {
    async list(query) {
      const radioId = query.radioId ?? singleRadio(access)
      if (radioId !== undefined && !canSeeRadio(access, radioId)) return { items: [] }
      const page = await nodes.list({ ...query, ...(radioId !== undefined && { radioId }) })
      return { ...page, items: page.items.filter((node) => canSeeRadio(access, node.radioId)) }
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

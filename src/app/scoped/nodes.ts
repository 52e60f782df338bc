import { type Access, canSeeNode } from '../../domain/access/access.ts'
import type { Nodes } from '../nodes.ts'
import { notVisible, visibleRadios } from './visibility.ts'

export type NodeUseCases = Pick<Nodes, 'list' | 'get' | 'label' | 'remove'>

/** The nodes of visible radios. */
export function scopeNodes(nodes: NodeUseCases, access: Access): NodeUseCases {
  if (access.radios === undefined) return nodes

  function check(id: string): void {
    if (!canSeeNode(access, id)) throw notVisible('node-not-found', 'node', id)
  }

  return {
    list: (query) => nodes.list({ ...query, radioIds: visibleRadios(access, query.radioIds) }),
    async get(id) {
      check(id)
      return nodes.get(id)
    },
    async label(id, label, isExpected) {
      check(id)
      return nodes.label(id, label, isExpected)
    },
    async remove(id, isExpected) {
      check(id)
      return nodes.remove(id, isExpected)
    },
  }
}

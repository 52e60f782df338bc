import { DomainError } from '../domain/errors.ts'
import type { Node } from '../domain/node.ts'
import type { NodeQuery, NodeStore, Page } from './ports.ts'

export type Nodes = ReturnType<typeof createNodes>

/** Lists and labels the remote devices that radios have heard. */
export function createNodes({ store }: { store: NodeStore }) {
  return {
    /** @throws DomainError cursor-invalid */
    list(query: NodeQuery): Promise<Page<Node>> {
      return store.listNodes(query)
    },

    /** @throws DomainError node-not-found */
    async get(id: string): Promise<Node> {
      const node = await store.getNode(id)
      if (!node) throw new DomainError('node-not-found', `The node "${id}" does not exist.`)
      return node
    },

    /** null removes the label. @throws DomainError node-not-found */
    label(id: string, label: string | null): Promise<Node> {
      return store.labelNode(id, label)
    },

    /** @throws DomainError node-not-found */
    remove(id: string): Promise<void> {
      return store.deleteNode(id)
    },
  }
}

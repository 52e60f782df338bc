import { DomainError } from '../domain/errors.ts'
import type { Node } from '../domain/node.ts'
import { createKeyedLock } from './keyed-lock.ts'
import type { NodeQuery, NodeStore, Page } from './ports.ts'
import { unlessAbsent } from './unless-absent.ts'

export type Nodes = ReturnType<typeof createNodes>

/** Lists and labels the remote devices that radios have heard. */
export function createNodes({ store }: { store: NodeStore }) {
  // Only this use case changes labels, so a label cannot change between the check and the write.
  const lock = createKeyedLock()

  async function get(id: string): Promise<Node> {
    const node = await store.getNode(id)
    if (!node) throw new DomainError('node-not-found', `The node "${id}" does not exist.`)
    return node
  }

  async function check(id: string, isExpected: ((node: Node) => boolean) | undefined): Promise<void> {
    if (!isExpected || isExpected(await get(id))) return
    throw new DomainError('node-changed', `The label of the node "${id}" was changed by another request.`, {
      hint: 'Read it again, then repeat the change with its new ETag.',
    })
  }

  return {
    /** @throws DomainError cursor-invalid */
    list(query: NodeQuery): Promise<Page<Node>> {
      return store.listNodes(query)
    },

    /** @throws DomainError node-not-found */
    get,

    /**
     * null removes the label. `isExpected`: whether the node is as the caller knows it; without it, the label is always set.
     * @throws DomainError node-not-found, node-changed
     */
    label(id: string, label: string | null, isExpected?: (node: Node) => boolean): Promise<Node> {
      return lock.run(id, async () => {
        await check(id, isExpected)
        return store.labelNode(id, label)
      })
    },

    /** Does nothing if the node does not exist. `isExpected`: as for `label`. @throws DomainError node-changed */
    remove(id: string, isExpected?: (node: Node) => boolean): Promise<void> {
      return lock.run(id, () =>
        unlessAbsent('node-not-found', async () => {
          await check(id, isExpected)
          await store.deleteNode(id)
        }),
      )
    },
  }
}

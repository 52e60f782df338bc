import type { Store } from '../../app/ports.ts'
import type { Message } from '../../domain/message.ts'
import { nodeId } from '../../domain/node.ts'
import type { KnownNode } from '../driver.ts'

const PAGE = 200
/** Messages of a node that are looked through for its last values. */
const LAST_MESSAGES = 200

/** Resolves with all nodes of a radio. Rejects with the errors of the store. */
export async function knownNodes(store: Pick<Store, 'listNodes'>, radioId: string): Promise<KnownNode[]> {
  const nodes: KnownNode[] = []
  let cursor: string | undefined
  do {
    const page = await store.listNodes({ radioIds: [radioId], limit: PAGE, ...(cursor !== undefined && { cursor }) })
    nodes.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return nodes
}

/** Resolves with the last messages from and to a node, the newest first. Rejects with the errors of the store. */
export async function lastMessages(
  store: Pick<Store, 'listMessages'>,
  radioId: string,
  address: string,
): Promise<readonly Message[]> {
  const query = { radioIds: [radioId], nodeId: nodeId(radioId, address), limit: LAST_MESSAGES, order: 'desc' } as const
  return (await store.listMessages(query)).items
}

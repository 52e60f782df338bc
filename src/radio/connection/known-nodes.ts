import type { Store } from '../../app/ports.ts'

const PAGE = 200

/** Resolves with the addresses of all nodes of a radio. Rejects with the errors of the store. */
export async function knownNodes(store: Pick<Store, 'listNodes'>, radioId: string): Promise<string[]> {
  const addresses: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.listNodes({ radioIds: [radioId], limit: PAGE, ...(cursor !== undefined && { cursor }) })
    for (const { address } of page.items) addresses.push(address)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return addresses
}

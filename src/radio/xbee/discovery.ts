import type { AtClient } from './at-client.ts'
import { readUnsigned } from './at-values.ts'
import { AT_OK } from './module-status.ts'
import { decodeNodeIdentity, type NodeIdentity } from './node-identity.ts'

const QUERY_MS = 1_000
/** NT counts tenths of a second; without an answer, the longest default of any family. */
const TENTH_MS = 100
const DEFAULT_NT = 130
/** Answers come through the module's queue. */
const MARGIN_MS = 2_000

/**
 * Asks all nodes of the network who they are (ND), and collects the answers for as long as the module itself does (NT), or
 * until its closing empty answer, which not every firmware gives. Rejects only when the link does.
 */
export async function discoverNodes(at: AtClient): Promise<NodeIdentity[]> {
  const nt = await at.query('NT', { timeoutMs: QUERY_MS })
  const tenths = (nt?.status === AT_OK && readUnsigned(nt.value)) || DEFAULT_NT
  const nodes: NodeIdentity[] = []
  await at.collect('ND', { timeoutMs: tenths * TENTH_MS + MARGIN_MS }, ({ status, value }) => {
    const node = decodeNodeIdentity(value)
    if (node) nodes.push(node)
    return status !== AT_OK || value.length === 0
  })
  return nodes
}

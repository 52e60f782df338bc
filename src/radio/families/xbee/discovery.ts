import type { AtClient } from './at/at-client.ts'
import { readUnsigned } from './at/at-values.ts'
import { AT_OK } from './module-status.ts'
import { decodeNodeIdentity, type NodeIdentity } from './node-identity.ts'

const QUERY_MS = 1_000
/** NT counts tenths of a second; without an answer, the longest default of any family. */
const TENTH_MS = 100
const DEFAULT_NT = 130
/** Answers come through the module's queue. */
const MARGIN_MS = 2_000

/**
 * Asks all nodes of the network who they are (ND), and tells the answers for as long as the module itself collects them (NT),
 * or until its closing empty answer, which not every firmware gives. Rejects only when the link does.
 */
export async function discoverNodes(
  at: AtClient,
  found: (node: NodeIdentity) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const nt = await at.query('NT', { timeoutMs: QUERY_MS })
  const tenths = (nt?.status === AT_OK && readUnsigned(nt.value)) || DEFAULT_NT
  if (signal?.aborted) return
  await at.collect('ND', { timeoutMs: tenths * TENTH_MS + MARGIN_MS, ...(signal && { signal }) }, (answer) => {
    const node = decodeNodeIdentity(answer.value)
    if (node) found(node)
    return answer.status !== AT_OK || answer.value.length === 0
  })
}

import type { AtClient } from './at/at-client.ts'
import { readUnsigned } from './at/at-values.ts'
import { AT_OK } from './module-status.ts'
import { decodeNodeIdentity, type NodeIdentity } from './node-identity.ts'

const QUERY_MS = 1_000
/** Discovery time in tenths of a second if the module does not report NT: the longest default of any family. */
const TENTH_MS = 100
const DEFAULT_NT = 130
/** Additional time for responses in the module's queue. */
const MARGIN_MS = 2_000

/**
 * Discovers all nodes of the network (ND). Reports the responses until the module's own time limit (NT) or its final empty
 * response, which not every firmware sends. Rejects only with the errors of the link.
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

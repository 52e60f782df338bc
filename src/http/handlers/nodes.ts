import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { isMatch, labelEtag } from '../etag.ts'
import { toApiNode } from '../mapping/node.ts'

export const nodeHandlers = (
  useCases: UseCasesFor<'nodes'>,
): Pick<Handlers, 'listNodes' | 'getNode' | 'updateNode' | 'deleteNode'> => ({
  async listNodes({ query, access }) {
    const { radioId, ...rest } = query
    const page = await useCases(access).nodes.list({ ...rest, ...(radioId && { radioIds: radioId }) })
    return { status: 200, body: { ...page, items: page.items.map(toApiNode) } }
  },

  async getNode({ params, access }) {
    const node = await useCases(access).nodes.get(params.nodeId)
    return { status: 200, headers: { etag: labelEtag(node) }, body: toApiNode(node) }
  },

  async updateNode({ params, headers, body, access }) {
    const node = await useCases(access).nodes.label(params.nodeId, body.label, (current) =>
      isMatch(headers['if-match'], labelEtag(current)),
    )
    return { status: 200, headers: { etag: labelEtag(node) }, body: toApiNode(node) }
  },

  async deleteNode({ params, headers, access }) {
    await useCases(access).nodes.remove(params.nodeId, (current) => isMatch(headers['if-match'], labelEtag(current)))
    return { status: 204 }
  },
})

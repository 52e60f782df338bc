import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiNode } from '../mapping/node.ts'

export const nodeHandlers = (
  useCases: UseCasesFor<'nodes'>,
): Pick<Handlers, 'listNodes' | 'getNode' | 'updateNode' | 'deleteNode'> => ({
  async listNodes({ query, access }) {
    const { radioId, ...rest } = query
    const page = await useCases(access).nodes.list({ ...rest, ...(radioId !== undefined && { radioIds: [radioId] }) })
    return { status: 200, body: { ...page, items: page.items.map(toApiNode) } }
  },

  async getNode({ params, access }) {
    return { status: 200, body: toApiNode(await useCases(access).nodes.get(params.nodeId)) }
  },

  async updateNode({ params, body, access }) {
    return { status: 200, body: toApiNode(await useCases(access).nodes.label(params.nodeId, body.label)) }
  },

  async deleteNode({ params, access }) {
    await useCases(access).nodes.remove(params.nodeId)
    return { status: 204 }
  },
})

import type { Handlers } from '../../../generated/operations.ts'
import type { Nodes } from '../../app/nodes.ts'
import { presentNode } from '../present/node.ts'

export const nodeHandlers = (nodes: Nodes): Pick<Handlers, 'listNodes' | 'getNode' | 'updateNode'> => ({
  async listNodes({ query }) {
    const page = await nodes.list(query)
    return { status: 200, body: { ...page, items: page.items.map(presentNode) } }
  },

  async getNode({ params }) {
    return { status: 200, body: presentNode(await nodes.get(params.nodeId)) }
  },

  async updateNode({ params, body }) {
    return { status: 200, body: presentNode(await nodes.label(params.nodeId, body.label)) }
  },
})

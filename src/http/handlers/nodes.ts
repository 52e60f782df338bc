import type { Handlers } from '../../../generated/operations.ts'
import type { Nodes } from '../../app/nodes.ts'
import { narrowNodes } from '../../app/scoped/nodes.ts'
import { presentNode } from '../mapping/node.ts'

export const nodeHandlers = (nodes: Nodes): Pick<Handlers, 'listNodes' | 'getNode' | 'updateNode'> => ({
  async listNodes({ query, access }) {
    const page = await narrowNodes(nodes, access).list(query)
    return { status: 200, body: { ...page, items: page.items.map(presentNode) } }
  },

  async getNode({ params, access }) {
    return { status: 200, body: presentNode(await narrowNodes(nodes, access).get(params.nodeId)) }
  },

  async updateNode({ params, body, access }) {
    return { status: 200, body: presentNode(await narrowNodes(nodes, access).label(params.nodeId, body.label)) }
  },
})

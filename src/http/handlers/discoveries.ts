import type { Handlers } from '../../../generated/operations.ts'
import type { Discoveries } from '../../app/jobs/discoveries.ts'
import { presentDiscovery } from '../mapping/discovery.ts'

type DiscoveryHandlers = Pick<Handlers, 'listDiscoveries' | 'startDiscovery' | 'getDiscovery' | 'cancelDiscovery'>

export const discoveryHandlers = (discoveries: Discoveries): DiscoveryHandlers => ({
  async listDiscoveries({ params }) {
    return { status: 200, body: { items: (await discoveries.list(params.radioId)).map(presentDiscovery) } }
  },

  async startDiscovery({ params, headers, body }) {
    const { mode = 'auto', durationMs = 60_000 } = body
    const request = { mode, durationMs }
    const discovery = await discoveries.start(params.radioId, request, headers['idempotency-key'], body)
    const location = `/v1/radios/${params.radioId}/discoveries/${discovery.id}`
    return { status: 202, headers: { location }, body: presentDiscovery(discovery) }
  },

  async getDiscovery({ params }) {
    return { status: 200, body: presentDiscovery(await discoveries.get(params.radioId, params.discoveryId)) }
  },

  async cancelDiscovery({ params }) {
    return { status: 200, body: presentDiscovery(await discoveries.cancel(params.radioId, params.discoveryId)) }
  },
})

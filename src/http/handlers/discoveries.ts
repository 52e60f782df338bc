import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiDiscovery } from '../mapping/discovery.ts'

type DiscoveryHandlers = Pick<
  Handlers,
  'listDiscoveries' | 'startDiscovery' | 'getDiscovery' | 'cancelDiscovery' | 'deleteDiscovery'
>

export const discoveryHandlers = (useCases: UseCasesFor<'discoveries'>): DiscoveryHandlers => ({
  async listDiscoveries({ params, access }) {
    return {
      status: 200,
      body: { items: (await useCases(access).discoveries.list(params.radioId)).map(toApiDiscovery) },
    }
  },

  async startDiscovery({ params, headers, body, access }) {
    const discovery = await useCases(access).discoveries.start(params.radioId, body, headers['idempotency-key'])
    const location = `/v1/radios/${params.radioId}/discoveries/${discovery.id}`
    return { status: 202, headers: { location }, body: toApiDiscovery(discovery) }
  },

  async getDiscovery({ params, access }) {
    return {
      status: 200,
      body: toApiDiscovery(await useCases(access).discoveries.get(params.radioId, params.discoveryId)),
    }
  },

  async cancelDiscovery({ params, access }) {
    return {
      status: 200,
      body: toApiDiscovery(await useCases(access).discoveries.cancel(params.radioId, params.discoveryId)),
    }
  },

  async deleteDiscovery({ params, access }) {
    await useCases(access).discoveries.remove(params.radioId, params.discoveryId)
    return { status: 204 }
  },
})

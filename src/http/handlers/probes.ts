import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiProbe } from '../mapping/probe.ts'

type ProbeHandlers = Pick<Handlers, 'listProbes' | 'startProbe' | 'getProbe' | 'cancelProbe' | 'deleteProbe'>

export const probeHandlers = (useCases: UseCasesFor<'probes'>): ProbeHandlers => ({
  async listProbes({ access }) {
    return { status: 200, body: { items: useCases(access).probes.list().map(toApiProbe) } }
  },

  async startProbe({ body, headers, access }) {
    const probe = await useCases(access).probes.start(body, headers['idempotency-key'])
    return { status: 202, headers: { location: `/v1/probes/${probe.id}` }, body: toApiProbe(probe) }
  },

  async getProbe({ params, access }) {
    return { status: 200, body: toApiProbe(useCases(access).probes.get(params.probeId)) }
  },

  async cancelProbe({ params, access }) {
    return { status: 200, body: toApiProbe(await useCases(access).probes.cancel(params.probeId)) }
  },

  async deleteProbe({ params, access }) {
    await useCases(access).probes.remove(params.probeId)
    return { status: 204 }
  },
})

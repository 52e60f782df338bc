import type { Handlers } from '../../../generated/operations.ts'
import type { Probes } from '../../app/jobs/probes.ts'
import { narrowProbes } from '../../app/scoped/probes.ts'
import { checkWhole } from '../../app/scoped/reach.ts'
import { presentProbe } from '../mapping/probe.ts'

type ProbeHandlers = Pick<Handlers, 'listProbes' | 'startProbe' | 'getProbe' | 'cancelProbe'>

export const probeHandlers = (probes: Probes): ProbeHandlers => ({
  async listProbes({ access }) {
    checkWhole(access, 'Probing ports')
    return { status: 200, body: { items: probes.list().map(presentProbe) } }
  },

  async startProbe({ body, headers, access }) {
    checkWhole(access, 'Probing ports')
    const { listenMs = 1000, listenOnly = false } = body
    const request = { ...body, listenMs, listenOnly }
    const probe = await narrowProbes(probes, access).start(request, headers['idempotency-key'], body)
    return { status: 202, headers: { location: `/v1/ports/probe/${probe.id}` }, body: presentProbe(probe) }
  },

  async getProbe({ params, access }) {
    checkWhole(access, 'Probing ports')
    return { status: 200, body: presentProbe(narrowProbes(probes, access).get(params.probeId)) }
  },

  async cancelProbe({ params, access }) {
    checkWhole(access, 'Probing ports')
    return { status: 200, body: presentProbe(await narrowProbes(probes, access).cancel(params.probeId)) }
  },
})

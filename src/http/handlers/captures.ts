import { Readable } from 'node:stream'
import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiCapture } from '../mapping/capture.ts'

type CaptureHandlers = Pick<
  Handlers,
  'listCaptures' | 'startCapture' | 'getCapture' | 'cancelCapture' | 'getCaptureData' | 'deleteCapture'
>

export const captureHandlers = (useCases: UseCasesFor<'captures'>): CaptureHandlers => ({
  async listCaptures({ params, access }) {
    return { status: 200, body: { items: (await useCases(access).captures.list(params.radioId)).map(toApiCapture) } }
  },

  async startCapture({ params, headers, body, access }) {
    const capture = await useCases(access).captures.start(params.radioId, body, headers['idempotency-key'])
    const location = `/v1/radios/${params.radioId}/captures/${capture.id}`
    return { status: 202, headers: { location }, body: toApiCapture(capture) }
  },

  async getCapture({ params, access }) {
    return { status: 200, body: toApiCapture(await useCases(access).captures.get(params.radioId, params.captureId)) }
  },

  async cancelCapture({ params, access }) {
    return { status: 200, body: toApiCapture(await useCases(access).captures.cancel(params.radioId, params.captureId)) }
  },

  async getCaptureData({ params, access }) {
    const lines = await useCases(access).captures.text(params.radioId, params.captureId)
    const body = Readable.from(lines, { objectMode: false })
    const name = `${params.radioId}-${params.captureId}.jsonl`
    return { status: 200, headers: { 'content-disposition': `attachment; filename="${name}"` }, body }
  },

  async deleteCapture({ params, access }) {
    await useCases(access).captures.remove(params.radioId, params.captureId)
    return { status: 204 }
  },
})

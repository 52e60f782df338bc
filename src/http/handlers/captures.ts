import type { Handlers } from '../../../generated/operations.ts'
import type { Captures } from '../../app/jobs/captures.ts'
import { presentCapture } from '../mapping/capture.ts'

type CaptureHandlers = Pick<
  Handlers,
  'listCaptures' | 'startCapture' | 'getCapture' | 'stopCapture' | 'downloadCapture' | 'deleteCapture'
>

export const captureHandlers = (captures: Captures): CaptureHandlers => ({
  async listCaptures({ params }) {
    return { status: 200, body: { items: (await captures.list(params.radioId)).map(presentCapture) } }
  },

  async startCapture({ params, headers, body }) {
    const { maxBytes = 1_048_576, maxDurationMs = 600_000, reconnect = false } = body
    const request = { maxBytes, maxDurationMs, reconnect }
    const capture = await captures.start(params.radioId, request, headers['idempotency-key'], body)
    const location = `/v1/radios/${params.radioId}/captures/${capture.id}`
    return { status: 202, headers: { location }, body: presentCapture(capture) }
  },

  async getCapture({ params }) {
    return { status: 200, body: presentCapture(await captures.get(params.radioId, params.captureId)) }
  },

  async stopCapture({ params }) {
    return { status: 200, body: presentCapture(await captures.stop(params.radioId, params.captureId)) }
  },

  async downloadCapture({ params }) {
    const body = await captures.text(params.radioId, params.captureId)
    const name = `${params.radioId}-${params.captureId}.jsonl`
    return { status: 200, headers: { 'content-disposition': `attachment; filename="${name}"` }, body }
  },

  async deleteCapture({ params }) {
    await captures.remove(params.radioId, params.captureId)
    return { status: 204 }
  },
})

import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import type { Etags } from '../etag.ts'
import { fromApiPreviewRequest, toApiPreview } from '../mapping/decoders.ts'
import { toApiRadio } from '../mapping/radio.ts'

type RadioHandlers = Pick<
  Handlers,
  'listRadios' | 'createRadio' | 'getRadio' | 'updateRadio' | 'deleteRadio' | 'reconnectRadio' | 'previewDecoder'
>

export const radioHandlers = (
  useCases: UseCasesFor<'radios' | 'decoders'>,
  { etag, revisionOf }: Etags,
): RadioHandlers => ({
  async listRadios({ access }) {
    return { status: 200, body: { items: (await useCases(access).radios.list()).map(toApiRadio) } }
  },

  async createRadio({ body, headers, access }) {
    const view = await useCases(access).radios.create(body, headers['idempotency-key'])
    const { id, revision } = view.radio
    return { status: 201, headers: { location: `/v1/radios/${id}`, etag: etag(revision) }, body: toApiRadio(view) }
  },

  async getRadio({ params, access }) {
    const view = await useCases(access).radios.get(params.radioId)
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: toApiRadio(view) }
  },

  async updateRadio({ params, headers, body, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).radios.get(params.radioId)).radio.revision,
    )
    const view = await useCases(access).radios.update(params.radioId, body, ifRevision)
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: toApiRadio(view) }
  },

  async deleteRadio({ params, headers, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).radios.get(params.radioId)).radio.revision,
    )
    await useCases(access).radios.remove(params.radioId, ifRevision)
    return { status: 204 }
  },

  async reconnectRadio({ params, access }) {
    return { status: 202, body: toApiRadio(await useCases(access).radios.reconnect(params.radioId)) }
  },

  async previewDecoder({ params, body, access }) {
    const previews = await useCases(access).decoders.preview(params.radioId, fromApiPreviewRequest(body))
    return { status: 200, body: { items: previews.map(toApiPreview) } }
  },
})

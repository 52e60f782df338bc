import type { Handlers } from '../../../generated/operations.ts'
import type { Radios } from '../../app/radios.ts'
import { narrowRadios } from '../../app/scoped/radios.ts'
import { etag, revisionOf } from '../etag.ts'
import { presentRadio } from '../mapping/radio.ts'

type RadioHandlers = Pick<
  Handlers,
  'listRadios' | 'createRadio' | 'getRadio' | 'replaceRadio' | 'updateRadio' | 'deleteRadio' | 'reconnectRadio'
>

export const radioHandlers = (radios: Radios): RadioHandlers => ({
  async listRadios({ access }) {
    return { status: 200, body: { items: (await narrowRadios(radios, access).list()).map(presentRadio) } }
  },

  async createRadio({ body, headers, access }) {
    const view = await narrowRadios(radios, access).create(body, headers['idempotency-key'])
    const { id, revision } = view.radio
    return { status: 201, headers: { location: `/v1/radios/${id}`, etag: etag(revision) }, body: presentRadio(view) }
  },

  async getRadio({ params, access }) {
    const view = await narrowRadios(radios, access).get(params.radioId)
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async replaceRadio({ params, headers, body, access }) {
    const view = await narrowRadios(radios, access).replace(
      { ...body, id: params.radioId },
      revisionOf(headers['if-match']),
    )
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async updateRadio({ params, headers, body, access }) {
    const view = await narrowRadios(radios, access).update(params.radioId, body, revisionOf(headers['if-match']))
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async deleteRadio({ params, headers, access }) {
    await narrowRadios(radios, access).remove(params.radioId, revisionOf(headers['if-match']))
    return { status: 204 }
  },

  async reconnectRadio({ params, access }) {
    return { status: 202, body: presentRadio(await narrowRadios(radios, access).reconnect(params.radioId)) }
  },
})

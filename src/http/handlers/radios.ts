import type { Handlers } from '../../../generated/operations.ts'
import type { Radios } from '../../app/radios.ts'
import { etag, revisionOf } from '../etag.ts'
import { presentRadio } from '../present/radio.ts'

type RadioHandlers = Pick<
  Handlers,
  'listRadios' | 'createRadio' | 'getRadio' | 'replaceRadio' | 'updateRadio' | 'deleteRadio' | 'reconnectRadio'
>

export const radioHandlers = (radios: Radios): RadioHandlers => ({
  async listRadios() {
    return { status: 200, body: { items: (await radios.list()).map(presentRadio) } }
  },

  async createRadio({ body, headers }) {
    const view = await radios.create(body, headers['idempotency-key'])
    const { id, revision } = view.radio
    return { status: 201, headers: { location: `/v1/radios/${id}`, etag: etag(revision) }, body: presentRadio(view) }
  },

  async getRadio({ params }) {
    const view = await radios.get(params.radioId)
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async replaceRadio({ params, headers, body }) {
    const view = await radios.replace({ ...body, id: params.radioId }, revisionOf(headers['if-match']))
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async updateRadio({ params, headers, body }) {
    const view = await radios.update(params.radioId, body, revisionOf(headers['if-match']))
    return { status: 200, headers: { etag: etag(view.radio.revision) }, body: presentRadio(view) }
  },

  async deleteRadio({ params, headers }) {
    await radios.remove(params.radioId, revisionOf(headers['if-match']))
    return { status: 204 }
  },

  async reconnectRadio({ params }) {
    return { status: 202, body: presentRadio(await radios.reconnect(params.radioId)) }
  },
})

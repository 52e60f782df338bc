import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { checkStillValid } from '../access/challenge.ts'
import type { Etags } from '../etag.ts'
import { readKeyPatch, readKeyRequest, toApiKey } from '../mapping/key.ts'

type KeyHandlers = Pick<Handlers, 'listKeys' | 'createKey' | 'getKey' | 'updateKey' | 'revokeKey'>

export const keyHandlers = (useCases: UseCasesFor<'keys'>, { etag, revisionOf }: Etags): KeyHandlers => ({
  async listKeys({ access }) {
    return { status: 200, body: { items: useCases(access).keys.list().map(toApiKey) } }
  },

  async createKey({ body, headers, access }) {
    const { key, token } = await useCases(access).keys.create(
      readKeyRequest(body),
      () => checkStillValid(access),
      headers['idempotency-key'],
    )
    return {
      status: 201,
      headers: { location: `/v1/keys/${key.id}`, etag: etag(key.revision) },
      body: { key: toApiKey(key), token },
    }
  },

  async getKey({ params, access }) {
    const key = useCases(access).keys.get(params.keyId)
    return { status: 200, headers: { etag: etag(key.revision) }, body: toApiKey(key) }
  },

  async updateKey({ params, headers, body, access }) {
    const ifRevision = await revisionOf(headers['if-match'], () => useCases(access).keys.get(params.keyId).revision)
    const key = await useCases(access).keys.update(params.keyId, readKeyPatch(body), ifRevision)
    return { status: 200, headers: { etag: etag(key.revision) }, body: toApiKey(key) }
  },

  async revokeKey({ params, headers, access }) {
    const ifRevision = await revisionOf(headers['if-match'], () => useCases(access).keys.get(params.keyId).revision)
    const key = await useCases(access).keys.revoke(params.keyId, ifRevision)
    return { status: 200, headers: { etag: etag(key.revision) }, body: toApiKey(key) }
  },
})

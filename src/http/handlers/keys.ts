import type { Handlers } from '../../../generated/operations.ts'
import type { Keys } from '../../app/access/keys.ts'
import { checkCounts } from '../access/challenge.ts'
import { etag, revisionOf } from '../etag.ts'
import { presentKey, readKeyPatch, readKeyRequest } from '../mapping/key.ts'

type KeyHandlers = Pick<Handlers, 'listKeys' | 'createKey' | 'getKey' | 'updateKey' | 'revokeKey'>

export const keyHandlers = (keys: Keys): KeyHandlers => ({
  async listKeys() {
    return { status: 200, body: { items: keys.list().map(presentKey) } }
  },

  async createKey({ body, access }) {
    const { key, token } = await keys.create(readKeyRequest(body), () => checkCounts(access))
    return {
      status: 201,
      headers: { location: `/v1/keys/${key.id}`, etag: etag(key.revision) },
      body: { key: presentKey(key), token },
    }
  },

  async getKey({ params }) {
    const key = keys.get(params.keyId)
    return { status: 200, headers: { etag: etag(key.revision) }, body: presentKey(key) }
  },

  async updateKey({ params, headers, body }) {
    const key = await keys.update(params.keyId, readKeyPatch(body), revisionOf(headers['if-match']))
    return { status: 200, headers: { etag: etag(key.revision) }, body: presentKey(key) }
  },

  async revokeKey({ params, headers }) {
    await keys.revoke(params.keyId, revisionOf(headers['if-match']))
    return { status: 204 }
  },
})

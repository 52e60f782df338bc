import type { Handlers } from '../../../generated/operations.ts'
import { routes } from '../../../generated/routes.ts'
import { specDocument, specVersion } from '../../../generated/spec.ts'

/** The collections that can be listed, by the last part of their path. */
const COLLECTIONS = Object.fromEntries(
  routes.flatMap(({ operationId, url }) => {
    const [, name] = /^\/v1\/([a-z-]+)$/.exec(url) ?? []
    return name !== undefined && operationId.startsWith('list') ? [[name, url]] : []
  }),
)

/** `GET /` for programs: what there is, and where. */
export const indexHandlers: Pick<Handlers, 'getIndex'> = {
  async getIndex() {
    return {
      status: 200,
      body: {
        name: 'musen',
        version: specVersion,
        description: String(specDocument.info.summary),
        docs: '/docs/',
        contract: '/openapi.json',
        health: '/health/ready',
        metrics: '/metrics',
        problems: '/problems',
        collections: COLLECTIONS,
      },
    }
  },
}

import type { GetIndexResult, Handlers } from '../../../generated/operations.ts'
import { routes } from '../../../generated/routes.ts'
import { specDocument, specVersion } from '../../../generated/spec.ts'
import { constant } from '../../openapi/runtime/answer/constant.ts'

/** The collections that can be listed, by the last part of their path. */
const COLLECTIONS = Object.fromEntries(
  routes.flatMap(({ operationId, url }) => {
    const [, name] = /^\/v1\/([a-z-]+)$/.exec(url) ?? []
    return name !== undefined && operationId.startsWith('list') ? [[name, url]] : []
  }),
)

const INDEX = constant<GetIndexResult>({
  status: 200,
  contentType: 'application/json',
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
})

/** `GET /`: for programs what there is, and where; for browsers the page. */
export function indexHandlers(page: { html: string; policy: string }): Pick<Handlers, 'getIndex'> {
  const shown = constant<GetIndexResult>({
    status: 200,
    contentType: 'text/html',
    headers: { 'content-security-policy': page.policy },
    body: page.html,
  })
  return { getIndex: async ({ mediaType }) => (mediaType === 'text/html' ? shown : INDEX) }
}

import { expect, test } from 'vitest'
import { specDocument } from '../../../generated/spec.ts'
import { withScopesShown } from '../../../src/openapi/runtime/documented-scopes.ts'

test('Swagger UI shows the scope of each operation, made from its security', () => {
  const { paths } = withScopesShown(specDocument) as typeof specDocument & {
    paths: Record<string, Record<string, { description: string }>>
  }
  expect(paths['/v1/messages']?.post?.description).toMatch(/\n\nRequired scope: `messages:send`\.$/)
  // All of one requirement.
  expect(paths['/v1/webhooks']?.post?.description).toMatch(/\n\nRequired scopes: `webhooks:write` and `events:read`\.$/)
  // Two schemes with the same scope.
  expect(paths['/v1/events']?.get?.description).toMatch(/\n\nRequired scope: `events:read`\.$/)
  expect(paths['/health/live']?.get?.description).toMatch(/\n\nNo credentials are required\.$/)
  expect(JSON.stringify(specDocument)).not.toContain('Required scope:')
})

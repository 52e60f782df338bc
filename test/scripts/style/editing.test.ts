import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintEditing } from '../../../scripts/style/editing.ts'
import { loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'

const file = new URL('../../../openapi.yaml', import.meta.url)
const spec = loadSpec(file.pathname)
const text = readFileSync(file, 'utf8')

/** The faults of the contract with a change in one operation. */
// biome-ignore lint/suspicious/noExplicitAny: the tests' own document.
function lint(id: string, change: (operation: any) => void): string[] {
  const document = parse(text)
  for (const item of Object.values<Record<string, { operationId?: string }>>(document.paths))
    for (const operation of Object.values(item)) if (operation.operationId === id) change(operation)
  const changed = withDocument(spec, document)
  const found: string[] = []
  lintEditing(changed, (_, reason) => found.push(reason))
  return found
}

// biome-ignore lint/suspicious/noExplicitAny: the tests' own document.
const without = (ref: string) => (operation: any) => {
  operation.parameters = operation.parameters.filter((one: { $ref?: string }) => !one.$ref?.endsWith(`/${ref}`))
}

test('the contract keeps the rules', () => {
  expect(lint('', () => {})).toEqual([])
})

test.each([
  ['createRadio', '201 of createRadio has no Location', (one) => delete one.responses['201'].headers.Location],
  ['startProbe', '202 of startProbe has no Location', (one) => delete one.responses['202'].headers],
  ['getNode', '200 of getNode has no ETag, but updateNode edits', (one) => delete one.responses['200'].headers],
  ['updateQueue', '200 of updateQueue has no ETag', (one) => delete one.responses['200'].headers],
  ['updateKey', 'updateKey does not accept If-Match', without('IfMatch')],
  ['deleteNode', 'deleteNode does not accept If-Match', without('IfMatch')],
  ['deleteWebhook', 'deleteWebhook does not describe 412', (one) => delete one.responses['412']],
  ['sendMessage', 'sendMessage does not accept an Idempotency-Key', without('IdempotencyKey')],
  ['leaseEvents', 'leaseEvents does not accept an Idempotency-Key', without('LeaseIdempotencyKey')],
  ['createTicket', 'createTicket does not accept an Idempotency-Key', without('IdempotencyKeyInMemory')],
  ['getInfo', 'getInfo is deprecated, but has no x-deprecated-at', (one) => (one.deprecated = true)],
  // biome-ignore lint/suspicious/noExplicitAny: the tests' own document.
] as [string, string, (operation: any) => void][])('%s: %s', (id, reason, change) => {
  expect(lint(id, change).join('\n')).toContain(reason)
})

import { expect, test } from 'vitest'
import { lintNames } from '../../../scripts/style/names.ts'
import { loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'

const spec = loadSpec('openapi.yaml')
// biome-ignore lint/suspicious/noExplicitAny: a specification is any JSON.
type Document = any

const member = (schema: string, name: string, value: object) => (document: Document) => {
  document.components.schemas[schema].properties[name] = value
}
const time = { type: 'string', format: 'date-time' }

test.each<[string, (document: Document) => void, string]>([
  [
    'a time as a number',
    member('Node', 'seenAt', { type: 'integer' }),
    'Node.seenAt has the name of a time, so it must be a date-time',
  ],
  ['a time of another name', member('Node', 'seen', time), 'Node.seen is a time, so its name must end in At'],
  [
    'a time of another name that can be removed',
    member('KeyPatch', 'expiry', { anyOf: [time, { type: 'null' }] }),
    'KeyPatch.expiry is a time, so its name must end in At',
  ],
  [
    'a time of a module in a member of ours',
    member('Node', 'time', time),
    'Node.time is a time, so its name must end in At',
  ],
  ['from as a member', member('Node', 'from', time), 'Node.from is a time, so its name must end in At'],
  [
    'a status that is a word',
    member('Node', 'status', { type: 'string', enum: ['heard', 'silent'] }),
    'Node.status is neither an HTTP status nor an object: what a resource is in is its "state"',
  ],
  [
    'a member named position',
    member('Queue', 'position', { type: 'integer' }),
    'a place to continue from is "cursor", not "position"',
  ],
  [
    'a member of a member',
    (document) => {
      document.components.schemas.Node.properties.extra = { type: 'object', properties: { nextAfter: {} } }
    },
    'a place to continue from is "nextCursor", not "nextAfter"',
  ],
  [
    'a parameter named after',
    ({ paths }) => {
      paths['/v1/events'].get.parameters[0].name = 'after'
    },
    'a place to continue from is "cursor", not "after"',
  ],
  [
    'a parameter with the name of a time',
    ({ paths }) => {
      paths['/v1/events'].get.parameters[0].name = 'startedAt'
    },
    'startedAt has the name of a time, so it must be a date-time',
  ],
])('finds %s', (_, change, reason) => {
  const document = structuredClone(spec.document)
  change(document)
  const found: string[] = []
  lintNames(withDocument(spec, document), (_pointer, text) => found.push(text))
  expect(found).toEqual([reason])
})

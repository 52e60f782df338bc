import { expect, test } from 'vitest'
import { lintLists } from '../../../scripts/style/lists.ts'
import { loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'

const spec = loadSpec('openapi.yaml')
// biome-ignore lint/suspicious/noExplicitAny: a specification is any JSON.
type Document = any

const parameter = (document: Document, path: string, name: string) =>
  document.paths[path].get.parameters.find((one: Document) => one.name === name)

test.each<[string, (document: Document) => void, RegExp]>([
  [
    'a list that is an array',
    ({ components }) => {
      components.schemas.DriverPage = { type: 'array', items: {} }
    },
    /^listDrivers must answer an object with "items"/,
  ],
  [
    'a list whose items are optional',
    ({ components }) => {
      components.schemas.DriverPage.required = []
    },
    /^listDrivers must answer an object with "items"/,
  ],
  [
    'a cursor without nextCursor',
    ({ components }) => delete components.schemas.NodePage.properties.nextCursor,
    /^listNodes must have all of "limit", "cursor" and "nextCursor"/,
  ],
  [
    'a page without limit',
    ({ paths }) => {
      const get = paths['/v1/audit'].get
      get.parameters = get.parameters.filter((one: Document) => one.$ref !== '#/components/parameters/Limit')
    },
    /^listAudit must have all of "limit"/,
  ],
  [
    'a plural filter',
    (document) => {
      parameter(document, '/v1/messages', 'state').name = 'states'
    },
    /^listMessages: the filter states is not the name of a member/,
  ],
  [
    'an id of what the items do not have',
    (document) => {
      parameter(document, '/v1/audit', 'actorId').name = 'ownerId'
    },
    /^listAudit: the filter ownerId is not the name of a member/,
  ],
  [
    'a filter that only some events have',
    (document) => {
      parameter(document, '/v1/events', 'type').name = 'message'
    },
    /^listEvents: the filter message is not the name of a member/,
  ],
  [
    'values that are not separated by commas',
    (document) => {
      parameter(document, '/v1/nodes', 'radioId').explode = true
    },
    /^listNodes: several values of radioId are separated by commas/,
  ],
  [
    'another name in a filter in a body',
    ({ components }) => {
      components.schemas.EventFilter.properties.types = {}
    },
    /^listEvents has no filter types/,
  ],
])('finds %s', (_, change, reason) => {
  const document = structuredClone(spec.document)
  change(document)
  const found: string[] = []
  lintLists(withDocument(spec, document), (_pointer, text) => found.push(text))
  expect(found).toContainEqual(expect.stringMatching(reason))
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { generateEndpoints } from '../../../src/openapi/generate/emit/client/endpoints.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = { type: 'string' }
const list = { type: 'array', items: text }
const object = (properties: object) => ({ type: 'object', properties })
const uri = { type: 'string', format: 'uri' }

interface Given {
  query?: string[]
  schema: object
  headers?: object
  method?: string
  more?: object
}

function endpointOf({ query = [], schema, headers = {}, method = 'get', more = {} }: Given): string {
  const answer = { description: 'Fine.', headers, content: { 'application/json': { schema } } }
  const parameters = query.map((name) => ({ name, in: 'query', schema: text }))
  const operation = { operationId: 'list', parameters, responses: { 200: answer }, ...more }
  const document = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: { '/a': { [method]: operation } } }
  const file = join(folder, 'spec.json')
  writeFileSync(file, JSON.stringify(document))
  const spec = loadSpec(file)
  return generateEndpoints(spec, readOperations(spec))
}

const pagedOf = (given: Given) => /paged: \{ (.*?) \}/.exec(endpointOf(given))?.[1]
const cursor = (query: string, next: string, items: string) => `query: '${query}', next: '${next}', items: '${items}'`
const link = (next: string, items: string) => `next: '${next}', items: '${items}'`

describe('a list has pages by the form of its answer', () => {
  test.each<[string, Given, string]>([
    [
      'a cursor',
      { query: ['cursor'], schema: object({ items: list, nextCursor: text }) },
      cursor('cursor', '/nextCursor', '/items'),
    ],
    [
      'a token in another case',
      { query: ['page_token'], schema: object({ files: list, nextPageToken: text }) },
      cursor('page_token', '/nextPageToken', '/files'),
    ],
    [
      'the same name twice',
      { query: ['NextToken'], schema: object({ Jobs: list, NextToken: text }) },
      cursor('NextToken', '/NextToken', '/Jobs'),
    ],
    [
      'a number',
      { query: ['offset'], schema: object({ data: list, next_offset: { type: 'integer' } }) },
      cursor('offset', '/next_offset', '/data'),
    ],
    [
      'a cursor that may be null, in an object',
      {
        query: ['cursor'],
        schema: object({ data: list, meta: object({ next_cursor: { type: ['string', 'null'] } }) }),
      },
      cursor('cursor', '/meta/next_cursor', '/data'),
    ],
    [
      'several lists, one with a usual name',
      { query: ['cursor'], schema: object({ warnings: list, data: list, next_cursor: text }) },
      cursor('cursor', '/next_cursor', '/data'),
    ],
    ['a URL', { schema: object({ results: list, next: uri }) }, link('/next', '/results')],
    [
      'a link by its name',
      { schema: object({ value: list, '@odata.nextLink': text }) },
      link('/@odata.nextLink', '/value'),
    ],
    ['links', { schema: object({ data: list, links: object({ next: text }) }) }, link('/links/next', '/data')],
    [
      'links with href',
      { schema: object({ data: list, _links: object({ next: object({ href: text }) }) }) },
      link('/_links/next/href', '/data'),
    ],
    ['the header Link', { schema: list, headers: { link: { schema: text } } }, link('link', '')],
  ])('%s', (_, given, wanted) => {
    expect(pagedOf(given)).toBe(wanted)
  })

  test.each<[string, Given]>([
    ['it takes no cursor', { schema: object({ items: list, nextCursor: text }) }],
    ['it takes a cursor of another name', { query: ['after'], schema: object({ items: list, nextCursor: text }) }],
    ['it answers no next cursor', { query: ['cursor'], schema: object({ items: list }) }],
    ['it has no list', { query: ['cursor'], schema: object({ nextCursor: text }) }],
    ['it has several lists', { query: ['cursor'], schema: object({ a: list, b: list, nextCursor: text }) }],
    [
      'its next cursor is an object',
      { query: ['cursor'], schema: object({ items: list, nextCursor: object({ a: text }) }) },
    ],
    ['its next is a word', { schema: object({ items: list, next: text }) }],
    ['it is a POST', { method: 'post', query: ['cursor'], schema: object({ items: list, nextCursor: text }) }],
    [
      'its author says so',
      { query: ['cursor'], schema: object({ items: list, nextCursor: text }), more: { 'x-pages': false } },
    ],
  ])('but not where %s', (_, given) => {
    expect(pagedOf(given)).toBeUndefined()
  })
})

describe('x-pages', () => {
  const schema = object({ meta: object({ upTo: text, rows: list }) })
  const said = (pages: unknown, method = 'get') => ({ method, query: ['from'], schema, more: { 'x-pages': pages } })

  test('says where the items and the next page are, also of a POST', () => {
    const pages = { query: 'from', next: '/meta/upTo', items: '/meta/rows' }
    expect(pagedOf(said(pages, 'post'))).toBe(cursor('from', '/meta/upTo', '/meta/rows'))
    expect(pagedOf(said({ next: 'X-Next', items: '/meta/rows' }))).toBe(link('X-Next', '/meta/rows'))
  })

  test.each([
    [3, 'must be a mapping, or false'],
    [{ items: '/meta/rows' }, 'needs next and items'],
    [{ next: '/meta/upTo', items: 'rows' }, 'the answer has no "rows"'],
    [{ next: '/meta/upTo', items: '/meta' }, '"/meta" is not a list'],
    [{ next: '/upTo', items: '/meta/rows' }, 'the answer has no "/upTo"'],
    [{ query: 'after', next: '/meta/upTo', items: '/meta/rows' }, 'the operation has no query parameter "after"'],
    [{ query: 'from', next: 'Link', items: '/meta/rows' }, 'query must be absent'],
    [{ next: '/meta/upTo', items: '/meta/rows', last: true }, '"last" is unknown'],
  ])('%j is refused: %s', (pages, reason) => {
    expect(() => endpointOf(said(pages))).toThrow(reason)
    expect(() => endpointOf(said(pages))).toThrow(/spec\.json:\d+:\d+ /)
  })
})

describe('declared errors', () => {
  const problem = { description: 'No.', content: { 'application/problem+json': { schema: object({}) } } }
  const plain = { description: 'No.', content: { 'text/plain': { schema: text } } }
  const errorsOf = (errors: object) => {
    const responses = { 200: { description: 'Fine.', content: { 'application/json': { schema: list } } }, ...errors }
    return /errors: \{ ?(.*?) ?\}/.exec(endpointOf({ schema: list, more: { responses } }))?.[1]
  }

  test.each([
    ['JSON by default', { 404: problem, default: problem }, undefined],
    ['none', {}, ''],
    ['some statuses', { 404: problem, '5XX': problem }, "404: 'json', '5XX': 'json'"],
    [
      'a text, and nothing',
      { 404: plain, 409: { description: 'No.' }, default: problem },
      "404: 'any', 409: 'any', default: 'json'",
    ],
    ['a text by default', { 404: problem, 410: plain, default: plain }, "404: 'json', default: 'any'"],
  ])('are %s', (_, errors, wanted) => {
    expect(errorsOf(errors)).toBe(wanted)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type LoadOptions, loadSpec, type SpecError } from '../../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../../src/openapi/generate/model/read/operations.ts'
import { OK, pathsOf, ref } from './documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-refused-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, value: object): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value, null, 1))
  return file
}

const load = (document: object, options: LoadOptions = {}) => loadSpec(write('spec.json', document), options)

function faultsOf(document: object, options: LoadOptions = {}): SpecError {
  try {
    readOperations(load(document, options))
  } catch (error) {
    return error as SpecError
  }
  throw new Error('It was taken.')
}

const get = (id: string, more: object = {}) => ({ get: { operationId: id, tags: [id], responses: OK, ...more } })

describe('what cannot be taken is refused', () => {
  test('all at once, with its place', () => {
    const { faults, message } = faultsOf(
      pathsOf(
        {
          '/a': get('a', {
            parameters: [
              { name: 'n', in: 'body', schema: {} },
              { name: 'm', in: 'query' },
            ],
            security: [{ none: [] }],
          }),
          '/b/{x}': get('b'),
          '/c': get('a', { responses: { 200: { $ref: '#/components/responses/none' } } }),
        },
        { A: { minimum: 'x' }, B: { type: 'text' }, C: { properties: { d: ref('None') } }, E: { allOf: [ref('E')] } },
      ),
    )
    for (const wanted of [
      'it must be in path, query, header or cookie',
      'the parameter "m" has neither a schema nor content',
      'the security scheme "none" does not exist',
      'does not describe the path parameter "x"',
      'repeats the operationId "a" of GET /a',
      'refers to "#/components/responses/none", which does not exist',
      '"minimum" must be a number',
      'unknown type "text"',
      'refers to "#/components/schemas/None", which does not exist',
      '"E" refers to itself, without an end',
    ])
      expect(message).toContain(wanted)
    for (const fault of faults) expect(fault).toMatch(/spec\.json:\d+:\d+ /)
    expect(message).toContain(`${faults.length} faults:`)
  })

  test('up to 50, counted by kind', () => {
    const schemas = Array.from({ length: 70 }, (_, index): [string, object] => [`S${index}`, { type: `type${index}` }])
    const { faults, message } = faultsOf(pathsOf({}, Object.fromEntries(schemas)))
    expect(faults).toHaveLength(70)
    const lines = message.split('\n')
    expect(lines.filter((line) => line.startsWith('/') || line.includes('spec.json'))).toHaveLength(50)
    expect(lines.slice(50)).toEqual(['70 faults, of which 50 are shown:', '  70 × unknown type "…"'])
  })
})

const DOCUMENT = pathsOf(
  {
    '/pets': {
      ...get('pets/list', { parameters: [{ $ref: '#/components/parameters/limit' }] }),
      post: { responses: OK },
    },
    '/pets/{id}': get('pets/get'),
    '/users': get('users/list', {
      responses: { 200: { description: 'Fine.', content: { 'application/json': { schema: ref('User') } } } },
    }),
  },
  { User: { properties: { name: ref('Name') } }, Name: { type: 'string' }, Broken: { type: 'text' } },
) as { components: object }
const SELECTED = {
  ...DOCUMENT,
  components: {
    ...DOCUMENT.components,
    parameters: { limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
  },
}

describe('operations are selected', () => {
  test.each<[options: LoadOptions, ids: string[], components: string[]]>([
    [{ only: ['users/list'] }, ['usersList'], ['User', 'Name']],
    [{ only: ['GET /pets', 'GET /users'] }, ['petsList', 'usersList'], ['User', 'Name']],
    [{ only: ['/pets*'], skip: ['pets/get'] }, ['petsList', 'postPets'], []],
    [{ only: ['tag:pets/*'], skip: ['/pets/{id}'] }, ['petsList'], []],
    [{ only: ['postPets'] }, ['postPets'], []],
    [{ skip: ['petsGet', 'users*'] }, ['petsList', 'postPets'], []],
  ])('by %j', (options, ids, components) => {
    const spec = load(SELECTED, options)
    expect(readOperations(spec).map(({ id }) => id)).toEqual(ids)
    expect(Object.keys((spec.at(['components', 'schemas']) ?? {}) as object)).toEqual(components)
    expect(Object.keys(spec.original.paths as object)).toEqual(Object.keys(spec.document.paths as object))
  })

  test('and a name that no operation has is refused', () => {
    expect(() => load(SELECTED, { only: ['cats/*'] })).toThrow('the selection "cats/*" matches no operation')
  })
})

describe('an overlay', () => {
  const overlaid = (...actions: object[]) => {
    const overlay = write('overlay.json', { overlay: '1.0.0', info: { title: 'o', version: '1' }, actions })
    return load(SELECTED, { overlays: [overlay] })
  }

  test('changes the document before it is read', () => {
    const spec = overlaid(
      {
        target: "$.paths['/pets/{id}'].get",
        update: { parameters: [{ name: 'id', in: 'path', required: true, schema: {} }] },
      },
      { target: '$.components.schemas.Broken', remove: true },
      { target: '$.paths.*[?@.operationId == "users/list"]', update: { operationId: 'allUsers', tags: ['more'] } },
      { target: '$.paths["/pets"]["get","post"].responses..description', update: 'All.' },
      { target: '$.paths..parameters[?@.$ref]', remove: true },
    )
    const operations = readOperations(spec)
    expect(operations.map(({ id }) => id)).toEqual(['petsList', 'postPets', 'petsGet', 'allUsers'])
    expect(operations.map(({ parameters }) => parameters.length)).toEqual([0, 0, 1, 0])
    expect(operations[0]?.responses[0]?.description).toBe('All.')
    expect(spec.at(['paths', '/users', 'get', 'tags'])).toEqual(['users/list', 'more'])
    expect(spec.original.paths).toHaveProperty(['/users', 'get', 'operationId'], 'allUsers')
  })

  test.each<[target: string, reason: string]>([
    ['$.paths[1:2]', 'is not supported at character 10'],
    ['paths', 'is not supported at character 1'],
    ['$.a[?length(@.b) > 1]', 'is not supported'],
  ])('whose target is %s is refused', (target, reason) => {
    expect(() => overlaid({ target, remove: true })).toThrow(/overlay\.json:\d+:\d+ /)
    expect(() => overlaid({ target, remove: true })).toThrow(reason)
  })

  test('warns of an action that selects nothing, and refuses one without a purpose', () => {
    expect(overlaid({ target: '$.nothing', remove: true }).warnings()[0]).toMatch(
      /overlay\.json:\d+:\d+ selects nothing: "\$\.nothing"/,
    )
    expect(() => overlaid({ target: '$.paths' })).toThrow('has neither an update nor `remove: true`')
  })
})

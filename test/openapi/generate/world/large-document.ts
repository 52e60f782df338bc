/**
 * A document of the size and habits of GitHub's: 1,200 operations and 900 components, OpenAPI 3.0.3. The same each time. With `odd`, it has
 * what OpenAPI discourages too: operations without an id, defaults that break their format, patterns without `u`, names that are alike.
 */
export function largeDocument({ operations = 1_200, components = 900, odd = true } = {}): object {
  const random = createRandom()
  const names = Array.from({ length: components }, (_, index) => componentName(index))
  const paths: Record<string, Record<string, object>> = {}
  for (let index = 0; index < operations - (odd ? 2 : 0); index++) {
    const { path, method, operation } = makeOperation(index, names, random, odd)
    paths[path] = { ...paths[path], [method]: operation }
  }
  if (odd) addSameAddress(paths)
  return {
    openapi: '3.0.3',
    info: { title: 'Forge', version: '1.1.4', description: 'A forge.', license: { name: 'MIT' } },
    servers: [{ url: 'https://api.forge.example' }],
    tags: TOPICS.map((name) => ({ name })),
    paths,
    components: {
      parameters: PARAMETERS,
      headers: { link: { schema: { type: 'string' }, example: '<https://api.forge.example/?page=2>; rel="next"' } },
      responses: RESPONSES,
      examples: { thing: { value: { id: 1, $ref: 'no reference' } } },
      schemas: {
        'basic-error': {
          type: 'object',
          title: 'Basic Error',
          properties: {
            message: { type: 'string' },
            documentation_url: { type: 'string' },
            status: { type: 'string' },
          },
        },
        ...(odd && { Basic_Error: { type: 'object', properties: { message: { type: 'string' } } } }),
        ...Object.fromEntries(names.map((name, index) => [name, makeComponent(index, names, random, odd)])),
      },
    },
  }
}

/** Two operations whose paths differ in the name of the parameter. */
function addSameAddress(paths: Record<string, Record<string, object>>): void {
  for (const [method, name] of [
    ['get', 'invitation'],
    ['delete', 'invitation_id'],
  ] as const)
    paths[`/same/{${name}}`] = {
      [method]: {
        operationId: `same/${method}`,
        parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '204': { description: 'Done' } },
      },
    }
}

const TOPICS = ['repos', 'actions', 'issues', 'pulls', 'orgs', 'teams', 'users', 'gists', 'apps', 'code-scanning']
const ACTIONS = ['list', 'get', 'create', 'update', 'delete', 'add', 'remove', 'check', 'set', 'replace']
const PARAMETERS = {
  owner: { name: 'owner', in: 'path', required: true, schema: { type: 'string' }, description: 'The account.' },
  repo: { name: 'repo', in: 'path', required: true, schema: { type: 'string' }, description: 'The repository.' },
  'per-page': {
    name: 'per_page',
    in: 'query',
    schema: { type: 'integer', default: 30 },
    description: 'Results a page.',
  },
  page: { name: 'page', in: 'query', schema: { type: 'integer', default: 1 }, description: 'The page.' },
  sort: { name: 'sort', in: 'query', schema: { type: 'string', enum: ['created', 'updated'], default: 'created' } },
}
const error = { schema: { $ref: '#/components/schemas/basic-error' } }
const RESPONSES = {
  not_found: { description: 'Resource not found', content: { 'application/json': error } },
  forbidden: { description: 'Forbidden', content: { 'application/json': error } },
  validation_failed: { description: 'Validation failed', content: { 'application/json': error } },
  not_modified: { description: 'Not modified' },
}

type Random = (below: number) => number

/** A linear congruential generator, so that each run has the same values. */
function createRandom(): Random {
  let state = 20_260_101
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function componentName(index: number): string {
  const words = ['simple', 'full', 'nullable', 'minimal', 'short', 'public', 'private', 'webhook', 'protected']
  return `${words[index % words.length]}-${TOPICS[index % TOPICS.length]}-${index}`
}

/** Refers only to later components, except for some that contain themselves, as a comment has replies. */
function makeComponent(index: number, names: string[], random: Random, odd: boolean): object {
  const count = index % 40 === 0 ? 90 : 8 + random(20)
  const next = index % 13 === 0 ? names[index + 1] : undefined
  const members = Array.from({ length: count }, (_, at) => [
    // A member that both parts of an `allOf` describe in different ways would have no value.
    `${next === undefined ? '' : 'own_'}${MEMBERS[at % MEMBERS.length]}_${at}`,
    member(index, names, random, odd),
  ])
  const properties = Object.fromEntries(members)
  if (index % 50 === 1) properties.replies = { type: 'array', items: { $ref: `#/components/schemas/${names[index]}` } }
  const own = {
    title: `Thing ${index}`,
    description: 'A thing of the forge.',
    type: 'object',
    properties,
    required: Object.keys(properties).filter((_, at) => at % 3 === 0),
    ...(index % 7 === 0 && { nullable: true }),
    ...(index % 9 === 0 && { example: { id: index, $id: '1' } }),
  }
  return next !== undefined ? { allOf: [{ $ref: `#/components/schemas/${next}` }, own] } : own
}

const MEMBERS = [
  'id',
  'node_id',
  'name',
  'url',
  'html_url',
  'state',
  'created_at',
  'owner',
  'permissions',
  '+1',
  'labels',
]

function member(index: number, names: string[], random: Random, odd: boolean): object {
  const ref = { $ref: `#/components/schemas/${names[index + 1 + random(30)] ?? 'basic-error'}` }
  switch (random(14)) {
    case 0:
      return { type: 'integer', format: 'int64', example: 1 }
    case 1:
      return { type: 'string', format: 'uri', example: 'https://api.forge.example/x', ...(odd && { default: '' }) }
    case 2:
      return { type: 'string', format: 'date-time', nullable: true }
    case 3:
      return ref
    case 4:
      return { type: 'array', items: ref, minItems: 0, maxItems: 100 }
    case 5:
      return { nullable: true, allOf: [ref] }
    case 6:
      return { oneOf: [{ type: 'string' }, { type: 'integer' }], description: 'A name or a number.' }
    case 7:
      return { type: 'string', enum: ['open', 'closed', 'all'], default: 'open' }
    case 8:
      return {
        type: 'object',
        properties: { admin: { type: 'boolean' }, push: { type: 'boolean' } },
        required: ['admin'],
      }
    case 9:
      return { type: 'object', additionalProperties: { type: 'string' } }
    case 10:
      return { type: 'string', pattern: odd ? '^[a-z0-9\\-\\_]+$' : '^[a-z0-9_-]+$', maxLength: 100, readOnly: true }
    case 11:
      return { type: 'array', items: { anyOf: [{ type: 'string' }, ref] } }
    default:
      return { type: 'string', description: 'A text of the forge.', example: 'text' }
  }
}

function makeOperation(index: number, names: string[], random: Random, odd: boolean) {
  const topic = TOPICS[index % TOPICS.length] ?? ''
  const action = ACTIONS[random(ACTIONS.length)] ?? ''
  const method = ['get', 'get', 'get', 'post', 'patch', 'put', 'delete'][index % 7] ?? 'get'
  const path = `/${topic}/{owner}/{repo}/${action}-${Math.floor(index / 3)}${index % 3 === 0 ? '' : `/{thing_${odd ? index % 3 : 'id'}}${index % 3 === 2 ? '/more' : ''}`}`
  const thing = /\{(thing_\w+)\}/.exec(path)?.[1]
  const ref = () => ({ $ref: `#/components/schemas/${names[random(names.length)]}` })
  const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })
  const isList = index % 2 === 0 && method === 'get'
  const body = ['post', 'patch', 'put'].includes(method) && {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: Object.fromEntries(
              Array.from({ length: 6 }, (_, at) => [`field_${at}`, member(index, [], random, odd)]),
            ),
            required: ['field_0'],
          },
          examples: { default: { value: { field_0: 'text' } } },
        },
      },
    },
  }
  const operation = {
    ...(odd && index % 25 === 0 ? {} : { operationId: `${topic}/${action}-thing-${index}` }),
    summary: `${action} thing ${index}`,
    description: 'Does it with a thing of the forge.',
    tags: [topic],
    'x-forge': { enabledForApps: true, $ref: 'no reference' },
    parameters: [
      parameter('owner'),
      parameter('repo'),
      ...(thing === undefined ? [] : [{ name: thing, in: 'path', required: true, schema: { type: 'string' } }]),
      ...(isList ? [parameter('per-page'), parameter('page'), parameter('sort')] : []),
    ],
    ...body,
    responses: {
      ...(method === 'delete'
        ? { '204': { description: 'Done' } }
        : {
            '200': {
              description: 'Response',
              content: {
                'application/json': {
                  schema: isList ? { type: 'array', items: ref() } : ref(),
                  examples: { default: { $ref: '#/components/examples/thing' } },
                },
              },
              ...(isList && { headers: { Link: { $ref: '#/components/headers/link' } } }),
            },
          }),
      '304': { $ref: '#/components/responses/not_modified' },
      '403': { $ref: '#/components/responses/forbidden' },
      '404': { $ref: '#/components/responses/not_found' },
      ...(body && { '422': { $ref: '#/components/responses/validation_failed' } }),
    },
  }
  return { path, method, operation }
}

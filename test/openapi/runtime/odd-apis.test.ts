import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SpecName } from './generated-api.ts'
import { serveOdd } from './odd-apis.ts'

type Odd = Awaited<ReturnType<typeof serveOdd>>
const services = new Map<string, Odd>()
const NAMES = ['payments', 'forge', 'cluster', 'drive', 'articles', 'orders']
const created = '2026-11-24T08:00:00Z'

beforeAll(async () => {
  const echo = ({ body }: { body: object }) => ({ status: 200, body })
  const article = ({ body: { data } }: { body: { data: { attributes: object } } }) => ({
    status: 201,
    headers: { location: '/api/articles/1' },
    body: { data: { ...data, id: '1', attributes: { ...data.attributes, created } } },
  })
  const handlers: Record<string, Parameters<typeof serveOdd>[1]> = {
    cluster: { replaceCrd: echo },
    articles: { createArticle: article },
    orders: { placeOrder: ({ body }) => ({ status: 201, body }) },
  }
  for (const name of NAMES) services.set(name, await serveOdd(`odd/${name}` as SpecName, handlers[name]))
})
afterAll(async () => {
  for (const service of services.values()) await service.close()
})

const id = '00000000-0000-4000-8000-000000000000'
const order = { kind: 'pickup', lines: [{ sku: 'AB-1234', count: 1, price: 19.99 }] }
const path = (values: object) => ({ params: { path: values } })
const repo = { owner: 'me', repo: 'it' }
const pod = { namespace: 'default', name: 'web' }
const file = () => new File([Uint8Array.of(1, 2)], 'a.png', { type: 'image/png' })

/** What the client is called with, and what comes of it: a status, or the fields that are at fault. */
const CALLS: [name: string, operation: string, init: object | undefined, outcome: number | string[]][] = [
  [
    'payments',
    'chargesCreate',
    {
      params: { header: { 'Idempotency-Key': 'a' } },
      body: { amount: 100, currency: 'jpy', expand: ['source', 'failure'], description: 'a b&c' },
    },
    201,
  ],
  ['payments', 'chargesCreate', { body: { amount: 0, currency: 'yen!' } }, ['idempotency-key', '/amount', '/currency']],
  ['payments', 'chargesList', undefined, 200],
  [
    'payments',
    'chargesList',
    { params: { query: { created: { gte: 5, lt: 9 }, 'expand[]': ['data.source'], limit: 3 } } },
    200,
  ],
  ['payments', 'chargesList', { params: { query: { created: 7 } } }, 200],
  ['payments', 'chargesList', { params: { query: { limit: 101 } } }, ['limit']],
  ['payments', 'chargesRetrieve', path({ charge: 'ch_1' }), 200],
  ['payments', 'chargesRetrieve', path({ charge: 'x' }), ['charge']],
  ['payments', 'refundsCreate', { ...path({ charge: 'ch_1' }), body: { amount: 5, reason: null } }, 200],
  ['payments', 'refundsCreate', { ...path({ charge: 'ch_1' }), body: { reason: 'because' } }, ['/reason']],
  ['forge', 'metaRoot', undefined, 200],
  ['forge', 'issuesListForRepo', { params: { path: repo, query: { state: 'all', since: created } } }, 200],
  [
    'forge',
    'issuesListForRepo',
    { params: { path: repo, query: { state: 'gone', since: 'now' } } },
    ['state', 'since'],
  ],
  [
    'forge',
    'issuesCreate',
    { ...path(repo), body: { title: 7, milestone: null, labels: ['a', { name: 'b', color: null }] } },
    201,
  ],
  ['forge', 'issuesCreate', { ...path(repo), body: { title: true } }, ['/title']],
  ['forge', 'reposGetContent', path({ ...repo, path: 'src/a b.ts' }), 200],
  ['forge', 'reposDeleteFile', { ...path({ ...repo, path: 'a' }), body: { message: 'Drop', sha: 'x' } }, 200],
  ['forge', 'reposDeleteFile', { ...path({ ...repo, path: 'a' }), body: { message: 'Drop' } }, ['/sha']],
  ['forge', 'usersCheckPersonIsFollowedByAuthenticated', path({ username: 'octo' }), 204],
  ['forge', 'markdownRender', { body: '# häh' }, 200],
  ['cluster', 'listCoreV1NamespacedPod', { params: { path: pod, query: { watch: false, limit: 5 } } }, 200],
  ['cluster', 'listCoreV1NamespacedPod', { params: { path: pod, query: { limit: 1.5 } } }, ['limit']],
  [
    'cluster',
    'createCoreV1NamespacedPod',
    { ...path(pod), body: { kind: 'Pod', spec: { containers: [{ name: 'a', limits: { cpu: 0.5 } }] } } },
    201,
  ],
  ['cluster', 'patchCoreV1NamespacedPod', { ...path(pod), body: { spec: null } }, 200],
  ['cluster', 'deleteCoreV1NamespacedPod', { ...path(pod), body: { gracePeriodSeconds: 0 } }, 200],
  ['cluster', 'deleteCoreV1NamespacedPod', path(pod), 200],
  ['cluster', 'headPod', path(pod), 200],
  [
    'cluster',
    'replaceCrd',
    { body: { $ref: '#/x', type: 'object', properties: { a: { not: { enum: [1, null] } } }, items: [true] } },
    200,
  ],
  ['cluster', 'replaceCrd', { body: { properties: { a: { not: 7 } } } }, ['/properties/a/not']],
  [
    'drive',
    'uploadFile',
    {
      params: { query: { uploadType: 'multipart' } },
      body: {
        metadata: { name: 'a', parents: [] },
        get file() {
          return file()
        },
        labels: ['x', 'y'],
        expiresAt: created,
      },
    },
    201,
  ],
  [
    'drive',
    'uploadFile',
    {
      params: { query: { uploadType: 'multipart' } },
      body: {
        metadata: { name: '' },
        get file() {
          return file()
        },
        expiresAt: 'soon',
      },
    },
    ['/metadata/name', '/expiresAt'],
  ],
  ['drive', 'downloadFile', { ...path({ fileId: id }), parseAs: 'text' }, 200],
  [
    'drive',
    'downloadFile',
    { params: { path: { fileId: 'x' }, header: { Range: 'lines=1' } } },
    ['fileId', 'Range'.toLowerCase()],
  ],
  ['drive', 'statFile', path({ fileId: id }), 200],
  ['drive', 'replaceFile', { ...path({ fileId: id }), body: Uint8Array.of(1) }, 204],
  ['drive', 'patchFile', { ...path({ fileId: id }), body: { name: 'b', properties: { a: null } } }, 200],
  [
    'drive',
    'uploadPart',
    { params: { path: { fileId: 'x', number: 10000 }, header: { 'Content-MD5': 'x' } }, body: Uint8Array.of(1) },
    200,
  ],
  [
    'drive',
    'uploadPart',
    { params: { path: { fileId: 'x', number: 10001 } }, body: Uint8Array.of(1) },
    ['number', 'content-md5'],
  ],
  [
    'articles',
    'listArticles',
    {
      params: {
        query: {
          include: ['author', 'comments'],
          fields: { articles: 'title,body', people: 'name' },
          filter: { year: 2026, published: true },
          page: { number: 2 },
          sort: ['-created'],
        },
      },
    },
    200,
  ],
  [
    'articles',
    'listArticles',
    { params: { query: { filter: { year: 'x', more: 1 }, page: { size: 101 }, sort: ['size'] } } },
    ['filter', 'filter', 'page', 'sort'],
  ],
  ['articles', 'createArticle', { body: { data: { type: 'articles', attributes: { title: 'A' } } } }, 201],
  [
    'articles',
    'createArticle',
    { body: { data: { type: 'people', attributes: { id: '1' } } } },
    ['/data/attributes', '/data/type', '/data/attributes/title'],
  ],
  ['articles', 'removeComments', { ...path({ id: '1' }), body: { data: [{ type: 'comments', id: '5' }] } }, 204],
  [
    'articles',
    'removeComments',
    {
      ...path({ id: '1' }),
      body: {
        data: [
          { type: 'comments', id: '5' },
          { id: '5', type: 'comments' },
        ],
      },
    },
    ['/data'],
  ],
  ['articles', 'bulk', { body: { 'atomic:operations': [{ op: 'add', data: { type: 'articles' } }] } }, 200],
  ['orders', 'placeOrder', { body: order }, 201],
  [
    'orders',
    'placeOrder',
    { body: { ...order, kind: 'delivery', where: [35.7, 139.7], parent: order, notes: { 'x-a': 'b' } } },
    201,
  ],
  ['orders', 'placeOrder', { body: { ...order, kind: 'delivery' } }, ['/where']],
  ['orders', 'placeOrder', { body: { ...order, where: [35.7, 139.7] } }, ['/where']],
  ['orders', 'placeOrder', { body: { ...order, card: 'x' } }, ['/billingAddress']],
  ['orders', 'placeOrder', { body: { ...order, express: true, coupon: 'x' } }, ['/coupon']],
  ['orders', 'placeOrder', { body: { ...order, other: 1 } }, ['/other']],
  ['orders', 'placeOrder', { body: { ...order, lines: [{ count: 1 }] } }, ['/lines']],
  [
    'orders',
    'placeOrder',
    { body: { ...order, version: 2, lines: [{ sku: 'x', count: 0, price: 0.001 }] } },
    ['/version', '/lines/0/sku', '/lines/0/count', '/lines/0/price'],
  ],
  [
    'orders',
    'planRoute',
    {
      body: {
        points: [
          [1, 2],
          [3, 4],
        ],
      },
    },
    200,
  ],
  ['orders', 'planRoute', { body: { points: [[1], [91, 0, 0]] } }, ['/points/0', '/points/1', '/points/1/0']],
  ['orders', 'lookUp', { params: { path: { sku: 'AB-1234' }, query: { flags: [true, false], at: [1, 2] } } }, 200],
  ['orders', 'lookUp', { params: { path: { sku: 'x' }, query: { flags: ['yes'], at: [1] } } }, ['sku', 'flags', 'at']],
]

describe.each(NAMES)('an API in the manner of %s', (name) => {
  const own = CALLS.filter(([api]) => api === name)

  test.each(own)('%s: %s with %j', async (_, operation, init, outcome) => {
    const { client, lines } = services.get(name) as Odd
    const { response, error } = await client[operation](init)
    if (typeof outcome === 'number') {
      const faults = lines.filter(({ message }) => message.startsWith('The answer'))
      expect([response.status, error, faults]).toEqual([outcome, undefined, []])
    } else
      expect([
        response.status,
        error?.errors
          .map(({ pointer, parameter }: { pointer?: string; parameter?: string }) => pointer ?? parameter)
          .toSorted(),
      ]).toEqual([400, outcome.toSorted()])
  })

  test('has a mock that answers every operation with a success', async () => {
    const { mockClient, operations } = services.get(name) as Odd
    for (const [, operation, init, outcome] of own)
      if (typeof outcome === 'number')
        expect([operation, (await mockClient[operation](init)).response.status]).toEqual([operation, outcome])
    const called = new Set(own.map(([, operation]) => operation))
    expect(operations.map(({ id: one }) => one).filter((one) => !called.has(one))).toEqual([])
  })
})

test('what conditions and lists ask for is said in words, by its place', async () => {
  const { client } = services.get('orders') as Odd
  const wrong = { kind: 'delivery', lines: [{ count: 1 }], card: 'x', other: 1, notes: { A: 'x' } }
  const { error } = await client.placeOrder({ body: wrong })
  const said = error.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => `${pointer} ${detail}`)
  expect(said.toSorted()).toEqual([
    '/billingAddress is required where "card" is',
    '/lines must contain at least 1 item of the required kind',
    '/notes must not have a field called "A"',
    '/notes/A is not a field of this request',
    '/other is not a field of this request',
    '/where is required',
  ])
})

test('a parameter that is an object or a plain value is read as what it is', async () => {
  const { client, seen } = services.get('payments') as Odd
  for (const created of [{ gte: 5, lt: 9 }, 7]) {
    await client.chargesList({ params: { query: { created } } })
    expect(seen.chargesList.query.created).toEqual(created)
  }
})

test('a client asks for JSON where an operation would rather answer something else', async () => {
  const { client, seen } = services.get('forge') as Odd
  const where = path({ ...repo, path: 'a' })
  expect((await client.reposGetContent(where)).data).toBeInstanceOf(Object)
  expect(seen.reposGetContent.mediaType).toBe('application/json')
  await client.reposGetContent({ ...where, parseAs: 'text', headers: { accept: 'application/vnd.forge.object' } })
  expect(seen.reposGetContent.mediaType).toBe('application/vnd.forge.object')
})

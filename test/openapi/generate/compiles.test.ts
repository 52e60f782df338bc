import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { generateApi, type SpecName } from '../runtime/generated-api.ts'
import { typeFaults } from '../type-faults.ts'
import { ODD_USES } from './odd-uses.ts'

const SECURITY = `import type { SecurityHandlers } from '../../src/openapi/runtime/access/schemes.ts'
     import { securitySchemes } from './routes.ts'`

/** What a program may write with what is generated, and a line that it must not. */
const USES: Record<SpecName, [right: string, wrong: string]> = {
  accounts: [
    `const pets: Pick<Handlers, 'getPet' | 'putPet' | 'greet' | 'addBlob'> = {
       getPet: () => (Math.random() > 2 ? { status: 200, body: { id: 1 } } : { status: 200, contentType: 'application/xml', body: new Uint8Array() }),
       putPet: ({ body }) => ({ status: 200, contentType: 'application/json', body: [{ id: body.id + 1 }] }),
       greet: () => ({ status: 200, body: 'Hi' }),
       addBlob: ({ body }) => ({ status: 200, body: body.length }),
     }
     const some: Pick<Handlers, 'pay' | 'getBalance' | 'getCookies' | 'putCookies' | keyof typeof pets> = {
       pay: ({ body }) =>
         body.amount > 30 ? { status: 409, body: { title: 'Out of credit', status: 409, balance: 30, accounts: ['/a'] } } : { status: 201 },
       getBalance: () => ({ status: 503, body: { title: 'Closed', status: 503 } }),
       getCookies: () => ({ status: 204, headers: { 'set-cookie': ['a=1', 'b=2'] } }),
       ...pets,
       putCookies: () => ({ status: 204, headers: { 'set-cookie': Math.random() > 2 ? 'a=1' : ['a=1', 'b=2'] } }),
     }`,
    `const some: Pick<Handlers, 'pay'> = { pay: () => ({ status: 409, body: { title: 'Out of credit', status: 409 } }) }`,
  ],
  animals: [
    `const some: Pick<Handlers, 'addPet'> = {
       addPet: ({ body }) => ({ status: 200, body: body.petType === 'Lion' ? { ...body, mane: !body.mane } : { petType: 'dog', bark: body.name ?? '' } }),
     }`,
    `const some: Pick<Handlers, 'addPet'> = { addPet: () => ({ status: 200, body: { petType: 'Lion', mane: true } }) }`,
  ],
  'own-errors': [
    `const some: Pick<Handlers, 'addOrder'> = { addOrder: () => ({ status: 409, headers: { 'x-code': 409 }, body: { code: 409, message: '' } }) }`,
    `const some: Pick<Handlers, 'addOrder'> = { addOrder: () => ({ status: 409, headers: { 'x-code': 409 }, body: { code: 409, text: '' } }) }`,
  ],
  ...(ODD_USES as Record<keyof typeof ODD_USES, [string, string]>),
  hoge: [
    `const handlers: Handlers = { getHoge: ({ params }) => ({ status: 200, body: { resultCode: params.someCode } }) }`,
    `const handlers: Handlers = { getHoge: () => ({ status: 200, body: { resultCode: 1 } }) }`,
  ],
  zoo: [
    `const data = await createApiClient().listAnimals({ params: { query: { limit: 3 }, header: { 'X-Keeper': 'K' } } })`,
    `const data = await createApiClient().listAnimals({ params: { query: { limit: '3' }, header: { 'X-Keeper': 'K' } } })`,
  ],
  'pets/pets': [
    `${SECURITY}
     import { isErrorOf } from './client.ts'
     import { getPet } from './endpoints.ts'
     const some: Pick<Handlers, 'addPet' | 'getPet'> = {
       addPet: ({ body, contentType }) =>
         contentType === 'application/json' ? { status: 201, body: { id: 1, name: body.name } } : { status: 409, body: { code: 1, message: body.name } },
       getPet: ({ params }) => ({ status: 404, body: { code: params['pet-id'], message: 'none' } }),
     }
     const security: SecurityHandlers<typeof securitySchemes, operations.Access> = { shopKey: (key) => (key ? {} : undefined), session: () => undefined, staff: ({ user }) => ({ user }) }
     const data = await createApiClient().getPet({ params: { path: { 'pet-id': 1 } } })
     const name: string = data.name
     const codeOf = (error: unknown): number | undefined => (isErrorOf(getPet, error) ? error.body.code : undefined)`,
    `const some: Pick<Handlers, 'addPet'> = { addPet: () => ({ status: 500, body: { code: 1, message: '' } }) }`,
  ],
  names: [
    `const some: Pick<Handlers, 'constructor' | 'sendTagged' | 'sendToString'> = {
       constructor: ({ params, query, headers }) => ({ status: 200, headers: { constructor: query.constructor }, body: { is: params.toString + query.toString, h: headers.constructor } }),
       sendTagged: ({ body }) => ({ status: 200, body: 'a' in body ? { valueOf: 'constructor', a: body.a } : body }),
       sendToString: () => ({ status: 200, body: [{ x: 'a' }] }),
     }
     const data = await createApiClient().sendArray({ body: [{ z: ['a'] }] })
     const text: string | undefined = data?.[0]?.z?.[0]`,
    `const data = await createApiClient().sendArray({ body: [{ z: [1] }] })`,
  ],
  'corners/corners': [
    `const some: Pick<Handlers, 'readParameters' | 'sendMedia' | 'getProduct' | 'addPet' | 'sendMap'> = {
       readParameters: ({ query, headers }) => ({
         status: 200,
         headers: { 'x-flag': true, 'x-ids': [query.limit], 'x-color': query.pipes, 'x-json': { level: headers['x-level'] } },
         body: { sum: (query.labels?.any ?? 0) + (query.list?.[0] ?? 0) + (query.both?.R ?? 0) + (query.json?.[0] ?? 0) },
       }),
       sendMedia: ({ contentType }) => ({ status: 200, body: { contentType: contentType === 'application/json; version=1' ? 'v1' : contentType } }),
       getProduct: ({ params }) => ({ status: 200, body: { key: params.key, part: params.part } }),
       addPet: ({ body }) => ({ status: 200, body: body.kind === 'cat' ? body : { kind: 'hound', name: 1 } }),
       sendMap: ({ body }) => ({ status: 200, body: { ...body } }),
     }
     const data = await createApiClient().readParameters({ params: { path: { x: 1 }, query: { json: [1], labels: { a: 1 } } } })`,
    `const some: Pick<Handlers, 'readParameters'> = { readParameters: () => ({ status: 200, headers: {}, body: {} }) }`,
  ],
  keywords: [
    `const some: Pick<Handlers, 'sendPair' | 'sendNested' | 'sendJson' | 'sendBooleans' | 'sendRow' | 'sendWords'> = {
       sendPair: ({ body }) => ({ status: 200, body: body.length > 1 ? ['a'] : ['a', 1, true, false] }),
       sendNested: ({ body }) => ({ status: 200, body: [[], [body]] }),
       sendJson: () => ({ status: 200, body: { a: [1, null, { b: 'x' }] } }),
       sendBooleans: () => ({ status: 200, body: { anything: 1, list: [1, 'a'] } }),
       sendRow: () => ({ status: 200, body: ['a'] }),
       sendWords: () => ({ status: 200, body: { sa: 'x', ib: 1 } }),
     }
     const data = await createApiClient().sendClosed({ body: { name: 'x', age: 1 } })
     const age: number | undefined = data?.age`,
    `const some: Pick<Handlers, 'sendBooleans'> = { sendBooleans: () => ({ status: 200, body: { nothing: 1 } }) }`,
  ],
  uploads: [
    `const some: Pick<Handlers, 'addPicture' | 'putAlbum' | 'addNote' | 'addScores' | 'addAvatar'> = {
       addPicture: ({ body: { title, picture, rating, place } }) => {
         const bytes: Uint8Array = picture.bytes
         const fileName: string | undefined = picture.fileName
         return { status: 201, body: { title, fileName, type: picture.contentType, size: bytes.length, stars: (rating ?? 0) + (place?.latitude ?? 0) } }
       },
       putAlbum: ({ body: { pictures, cover, owner, anything } }) => ({ status: 200, body: { first: pictures[0]?.bytes, cover: cover?.bytes, name: owner?.name, last: anything?.fileName } }),
       addNote: ({ body }) => ({ status: 200, body: { words: body?.words?.length } }),
       addAvatar: ({ body: { avatar, more = [] } }) => ({ status: 200, body: { size: typeof avatar === 'string' ? avatar.length : avatar.bytes.length, sum: more.map((one) => (typeof one === 'number' ? one + 1 : one.bytes.length)) } }),
       addScores: ({ body }) => ({ status: 200, body: { ...body } }),
     }
     const client = createApiClient()
     await client.addAvatar({ body: { avatar: 'https://a.example/', more: [1, new Blob(['x'])] } })
     await client.addPicture({ body: { title: 'x', picture: new Blob(['x']), place: { latitude: 1, longitude: 2 } } })
     await client.putAlbum({ params: { path: { album: 1 } }, body: { pictures: [new File(['x'], 'x.png')], guests: [{ name: 'Ann' }] } })`,
    `const data = await createApiClient().addPicture({ body: { title: 'x', picture: 'x' } })`,
  ],
  headers: [
    `const some: Pick<Handlers, 'getReport' | 'addReport'> = {
       getReport: ({ params }) => ({ status: 200, headers: { etag: params.id, 'x-total': 1, 'x-state': 'new', 'x-tags': ['a'], 'x-meta': { page: 1 } }, body: {} }),
       addReport: () => ({ status: 201, headers: { location: '/reports/1' } }),
     }`,
    `const some: Pick<Handlers, 'addReport'> = { addReport: () => ({ status: 201 }) }`,
  ],
  deprecated: [
    `const some: Pick<Handlers, 'getOldLamp'> = { getOldLamp: ({ params }) => ({ status: params.lampId > 0 ? 204 : 204 }) }`,
    `const some: Pick<Handlers, 'getOldLamp'> = { getOldLamp: () => ({ status: 200 }) }`,
  ],
  exact: [
    `const some: Pick<Handlers, 'sendParcel'> = { sendParcel: ({ body }) => ({ status: 200, body }) }
     const data = await createApiClient().sendParcel({ body: { content: { kind: 'letter', pages: 1 } } })
     const street: string | undefined = data?.address?.street`,
    `const some: Pick<Handlers, 'sendParcel'> = { sendParcel: () => ({ status: 200, body: { content: { kind: 'letter' } } }) }`,
  ],
  'one-way': [
    `const some: Pick<Handlers, 'addPerson' | 'addAnimal' | 'addThing' | 'logIn'> = {
       addPerson: ({ body: { id, name, password } }) => ({ status: 201, body: { id: id ?? password.length, name, friends: [] } }),
       addAnimal: ({ body }) => ({ status: 201, body: body.kind === 'Cat' ? { kind: 'Cat', id: 1 } : { kind: 'Dog', bark: body.bark } }),
       addThing: ({ body }) => ({ status: 201, body: { type: body.type, id: 1 } }),
       logIn: ({ body: { user, password, at } }) => ({ status: 200, body: { user: user + password, at: at ?? 'now' } }),
     }
     const client = createApiClient()
     const data = await client.addPerson({ body: { name: 'Ann', password: 'abc', friends: [{ name: 'Bo', password: 'def' }] } })
     const id: number | undefined = data?.id
     await client.addAnimal({ body: { kind: 'Cat' } })
     const lamp: import('./types.ts').components['schemas']['LampRequest'] = { type: 'Lamp', pin: 1 }
     const shown: import('./types.ts').components['schemas']['LampResponse'] = { type: 'Lamp', id: 1 }`,
    `const some: Pick<Handlers, 'logIn'> = { logIn: () => ({ status: 200, body: { user: 'a', at: 'now', password: 'abc' } }) }`,
  ],
  defaults: [
    `const some: Pick<Handlers, 'addOrder' | 'addNote' | 'addPicture' | 'changeOrder'> = {
       addOrder: ({ body: { count, options, lines, payment, delivery } }) => {
         const amounts: number[] | undefined = lines?.map(({ amount }) => amount + count)
         const currency: string | undefined = payment?.by === 'cash' ? payment.currency : payment?.number
         const fast: boolean = options.fast
         const floor: number | undefined = delivery?.floor
         return { status: 200, body: {} }
       },
       addNote: ({ body }) => { const text: string = body.text + body.size; return { status: 204 } },
       addPicture: ({ body }) => { const title: string = body.title; return { status: 204 } },
       changeOrder: ({ body }) => { const count: undefined extends typeof body.count ? true : false = true; return { status: 200, body: {} } },
     }
     await createApiClient().addOrder({ body: { lines: [{ article: 'a' }] } })`,
    `const some: Pick<Handlers, 'changeOrder'> = { changeOrder: ({ body }) => ({ status: 200, body: { count: body.count + 1 } }) }`,
  ],
  based: [
    `const some: Pick<Handlers, 'putItem'> = { putItem: ({ params, body }) => ({ status: 200, body: { id: params.id, body } }) }
     const client = createApiClient({ baseUrl: 'https://eu.example.org' })
     await client.getItem({ params: { path: { id: 1 } } })
     await client.http.GET('/api/v2/items/{id}', { params: { path: { id: 1 } } })`,
    `const data = await createApiClient().http.GET('/v3/items/{id}', { params: { path: { id: 1 } } })`,
  ],
  methods: [
    `const some: Pick<Handlers, 'headFile' | 'optionsFile' | 'removeFile'> = {
       headFile: ({ params }) => (params.name === 'a' ? { status: 200, headers: { 'content-length': 1 } } : { status: 404 }),
       optionsFile: () => ({ status: 200, headers: { allow: ['GET'] }, body: { may: [] } }),
       removeFile: ({ body }) => ({ status: 200, body: { reason: body.reason } }),
     }
     const client = createApiClient()
     const { response } = await client.headFile({ params: { path: { name: 'a' } } }).withResponse()
     const data = await client.optionsFile({ params: { path: { name: 'a' } } })
     const may: string[] | undefined = data?.may
     await client.removeFile({ params: { path: { name: 'a' } }, body: { reason: 'old' } })`,
    `const some: Pick<Handlers, 'headFile'> = { headFile: () => ({ status: 200, headers: {} }) }`,
  ],
  certificates: [
    `${SECURITY}
     const security: SecurityHandlers<typeof securitySchemes, operations.Access> = { client: ({ subject }) => ({ name: subject.CN }), token: () => undefined }
     const some: Pick<Handlers, 'whoAmI'> = { whoAmI: () => ({ status: 200, body: {} }) }
     const data = await createApiClient().whoAmI()`,
    `${SECURITY}
     const security: Pick<SecurityHandlers<typeof securitySchemes>, 'client'> = { client: (certificate: string) => ({ certificate }) }`,
  ],
  seeds: [
    `import { ApiError, isErrorOf } from './client.ts'
     import { addSeed, drawSeeds, listSeeds } from './endpoints.ts'
     const some: Pick<Handlers, 'addSeed'> = { addSeed: ({ body }) => ({ status: 201, body: body ?? { species: '' } }) }
     const client = createApiClient({ retries: 1, timeoutMs: 10, toError: ({ problem, body }) => new Error(problem?.title ?? String(body)) })
     const drawn = await client.drawSeeds({ params: { path: { id: 1 } }, timeoutMs: 1 })
     const species: string | undefined = drawn?.species
     const etag: string | null = (await client.listLots().withResponse()).response.headers.get('etag')
     for await (const seed of client.listSeeds({ params: { query: { species: 'x' } } })) { const text: string = seed.species }
     for await (const lot of client.listLots()) { const text: string = lot.species }
     for await (const name of client.listSpecies()) { const text: string = name }
     for await (const crate of client.listCrates()) { const number: number = crate }
     const told = (error: unknown): string | number => {
       if (isErrorOf(listSeeds, error)) { const status: 503 = error.status; const code: 'closed' | 'torn' = error.body.code }
       if (!isErrorOf(drawSeeds, error)) return error instanceof ApiError ? error.status : 0
       if (error.status === 404) return error.body.length
       if (error.status === 409) return error.body.left
       const code: 'closed' | 'torn' = error.body.code
       return error.status === 429 ? (error.retryAfterMs ?? 0) : code
     }
     // @ts-expect-error Another operation has no 404.
     const never = (error: unknown) => isErrorOf(addSeed, error) && error.status === 404
     // @ts-expect-error It has no pages.
     const none = () => { for (const one of client.addSeed({ body: { species: '' } })) return one }`,
    `for await (const seed of createApiClient().listSeeds()) { const text: number = seed.species }`,
  ],
  library: [
    `import { createSchemesAuthenticate } from '../../src/openapi/runtime/access/schemes.ts'
     import { libraryHandlers } from '../openapi/toy-service/handlers.ts'
     import { createLibrary } from '../openapi/toy-service/library.ts'
     import { securitySchemes } from './routes.ts'
     declare module './operations.ts' { interface Access { reader: string } }
     const handlers: Handlers = libraryHandlers(createLibrary())
     const authenticate = createSchemesAuthenticate({ schemes: securitySchemes, handlers: { card: (number) => ({ reader: number.trim() }) } })
     const data = await createApiClient().borrowBook({ params: { path: { isbn: '9784101010014' } } })
     const reader: string | undefined = data?.reader`,
    `const some: Pick<Handlers, 'borrowBook'> = { borrowBook: ({ access }) => ({ status: 200, body: { isbn: '', reader: access.name, days: 1 } }) }`,
  ],
  everything: [
    `const some: Pick<Handlers, 'getFile' | 'readQuery' | 'sendShape' | 'putFile' | 'sendValues'> = {
       getFile: ({ params }) => params.ext === 'png' ? { status: 200, contentType: 'image/png', body: Uint8Array.of(1) } : { status: 404 },
       readQuery: ({ query, cookies }) => ({ status: 200, body: { sum: query.size + (query.many?.[0] ?? 0), R: query.deep?.R, theme: cookies.theme, deep: query.filter?.deep.length } }),
       sendShape: ({ body }) => ('radius' in body ? { status: 204 } : { status: 418, body: { reason: 'x' } }),
       putFile: ({ body, contentType }) => ({ status: 200, body: { bytes: body.length, contentType } }),
       sendValues: () => ({ status: 200, body: { constructor: 'c', class: null, open: { s_a: 'x', other: 1 }, extra: true, more: 1.5 } }),
     }
     const data = await createApiClient().putTree({ body: { value: 1, children: [{ value: 2 }] } })
     const value: number | undefined = data?.children?.[0]?.value`,
    `const some: Pick<Handlers, 'sendShape'> = { sendShape: () => ({ status: 418, body: { oops: true } }) }`,
  ],
}

const project = fileURLToPath(new URL('../../../', import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('what is generated compiles, and types what programs do with it', async () => {
  const right: string[] = []
  const wrong: string[] = []
  for (const [name, uses] of Object.entries(USES)) {
    const api = await generateApi(name as SpecName)
    const folder = mkdtempSync(`${project}test/.generated-uses-${name.replace('/', '-')}-`)
    folders.push(folder)
    cpSync(api.folder, folder, { recursive: true })
    const client = Object.keys(api.client).find((key) => /^create\w+Client$/.test(key))
    const head = `import { ${client} } from './client.ts'\nimport type * as operations from './operations.ts'
      type Handlers = operations.Handlers\n`
    const [good, bad] = uses.map((use) => `${head}${use}\nexport { ${client} }\n`)
    right.push(join(folder, 'routes.ts'), join(folder, 'spec.ts'), join(folder, 'right.ts'))
    wrong.push(join(folder, 'wrong.ts'))
    writeFileSync(join(folder, 'right.ts'), good ?? '')
    writeFileSync(join(folder, 'wrong.ts'), bad ?? '')
  }
  const faults = typeFaults([...right, ...wrong])
  expect(faults.filter((fault) => !fault.includes('/wrong.ts'))).toEqual([])
  const found = new Set(faults.map((fault) => fault.split(':')[0]))
  expect(wrong.filter((file) => !found.has(file.split('/').slice(-2).join('/')))).toEqual([])
})

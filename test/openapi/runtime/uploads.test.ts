import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import type { FieldError } from '../../../src/openapi/problem.ts'
import type { FilePart } from '../../../src/openapi/runtime/request/multipart/values.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { tries } from '../../chance.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'
import { createOracle, valuesNear } from './verdicts.ts'

/** What a handler was given, with files as their text. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  const { bytes, ...rest } = value as FilePart
  if (bytes instanceof Uint8Array) return { ...rest, text: Buffer.from(bytes).toString('latin1') }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shown(member)]))
}

let given: { body?: unknown; contentType?: string } = {}
const handler = (status: number) => (request: { body?: unknown; contentType?: string }) => {
  given = { body: shown(request.body), ...(request.contentType && { contentType: request.contentType }) }
  return { status, body: {} }
}
const handlers = {
  addPicture: handler(201),
  putAlbum: handler(200),
  addNote: handler(200),
  addScores: handler(200),
  addAvatar: handler(200),
  addRaw: handler(200),
  addWords: handler(200),
}

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
beforeAll(async () => {
  generated = await generateApi('uploads')
  app = await createService({
    api: generated.api,
    handlers,
    logger: createRecorder().logger,
    transport: { bodyLimit: 100_000 },
  })
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  client = generated.createPlainClient({ baseUrl })
})
afterAll(async () => {
  await app?.close()
})

const TYPE = 'multipart/form-data; boundary=b'
/** A part: its headers but for the first one's beginning, and what it holds. */
const part = (disposition: string, content: string, ...headers: string[]) =>
  ['--b', `Content-Disposition: form-data; ${disposition}`, ...headers, '', content, ''].join('\r\n')
const form = (...parts: string[]) => `${parts.join('')}--b--\r\n`

async function post(url: string, payload: string | Buffer, type = TYPE) {
  given = {}
  const method = url.startsWith('/albums') ? 'PUT' : 'POST'
  const answer = await app.inject({ method, url, headers: { 'content-type': type }, payload })
  const { code, detail, errors } = answer.json() as { code?: string; detail?: string; errors?: FieldError[] }
  return {
    status: answer.statusCode,
    code,
    detail,
    errors: errors?.map((error) => `${'pointer' in error ? error.pointer : error.parameter} ${error.detail}`),
  }
}

const png = (text = '\x89PNG') => new File([Buffer.from(text, 'latin1')], 'cat "one".png', { type: 'image/png' })

describe('a form of parts', () => {
  test('comes as the generated client sends it, each part in its type', async () => {
    const body = {
      title: 'Käthe "Kat"',
      picture: png(),
      rating: 5,
      price: 2.5,
      public: true,
      tags: ['a,b', 'c'],
      years: [1999],
      place: { latitude: 60.2, longitude: 24.9, name: 'Helsinki' },
      notes: '# Cat',
    }
    const { response, error } = await client.addPicture({ body })
    expect([response.status, error]).toEqual([201, undefined])
    const picture = { fileName: 'cat "one".png', contentType: 'image/png', text: '\x89PNG' }
    expect(given.body).toEqual({ ...body, picture })
  })

  test('holds lists of files, files of any kind, JSON and base64, and is checked with the parameters', async () => {
    const body = {
      pictures: [new Blob(['one']), png('two')],
      cover: new Blob(['c'], { type: 'text/html' }),
      owner: { name: 'Ann', age: 30 },
      guests: [{ name: 'Bob' }, { name: 'Eve' }],
      thumbnail: 'AAEC',
      anything: new Blob(['{}'], { type: 'application/json' }),
    }
    const { response } = await client.putAlbum({ params: { path: { album: 7 } }, body })
    expect(response.status).toBe(200)
    const blob = { fileName: 'blob', contentType: 'application/octet-stream' }
    expect(given.body).toEqual({
      ...body,
      pictures: [
        { ...blob, text: 'one' },
        { fileName: 'cat "one".png', contentType: 'image/png', text: 'two' },
      ],
      cover: { ...blob, contentType: 'text/html', text: 'c' },
      anything: { ...blob, contentType: 'application/json', text: '{}' },
    })
    const wrong = await client.putAlbum({ params: { path: { album: 'x' } }, body: { pictures: [] } })
    expect(wrong.error.errors).toEqual([
      { in: 'path', parameter: 'album', detail: 'must be an integer' },
      { pointer: '/pictures', detail: 'is required' },
    ])
  })

  test('of a browser may have a file that was not chosen, and texts of no type', async () => {
    const empty = part('name="picture"; filename=""', '', 'Content-Type: application/octet-stream')
    expect((await post('/pictures', form(part('name="title"', 'x'), empty))).errors).toEqual(['/picture is required'])
    const place = part('name="place"', '{"latitude":1,"longitude":2}')
    const picture = part('name="picture"; filename="C:\\\\a\\\\b.png"', '1234', 'Content-Type: IMAGE/PNG; x=y')
    expect((await post('/pictures', form(part('name="title"', 'x'), picture, place))).status).toBe(201)
    expect(given.body).toEqual({
      title: 'x',
      picture: { fileName: 'b.png', contentType: 'image/png', text: '1234' },
      place: { latitude: 1, longitude: 2 },
    })
  })

  test('is refused if it is compressed', async () => {
    const headers = { 'content-type': TYPE, 'content-encoding': 'gzip' }
    const refused = await app.inject({
      method: 'POST',
      url: '/pictures',
      headers,
      payload: form(part('name="a"', 'x')),
    })
    expect([refused.statusCode, refused.headers['accept-encoding']]).toEqual([415, 'identity'])
  })

  test('may be one of several media types, and says which it was', async () => {
    expect((await client.addNote({ body: { text: 'hi', level: 1, words: ['a', 'b'] } })).response.status).toBe(200)
    expect(given).toEqual({
      body: { text: 'hi', level: 1, words: ['a', 'b'] },
      contentType: 'multipart/form-data',
    })
    const json = await post('/notes', JSON.stringify({ text: 'hi', level: 1 }), 'application/json')
    expect([json.status, given.body]).toEqual([200, { text: 'hi', level: 1 }])
    expect((await post('/notes', form(part('name="text"', '1'), part('name="level"', 'x')))).errors).toEqual([
      '/level must be an integer',
    ])
  })

  test('may have parts of any name', async () => {
    expect((await client.addScores({ body: { name: '5', a: 1, __proto: 2 } })).response.status).toBe(200)
    expect(given.body).toEqual({ name: '5', a: 1, __proto: 2 })
    expect((await post('/scores', form(part('name="a/b"', 'x'), part('name="constructor"', '1')))).errors).toEqual([
      '/a~1b must be an integer',
    ])
    const more = [part('name="text"', 'x'), part('name="level"', '1'), part('name="file"; filename="f"', 'x')]
    expect((await post('/notes', form(...more))).errors).toEqual(['/file is not a field of this request'])
  })

  test('may hold a list of JSON in one part', async () => {
    const payload = form(
      part('name="text"', 'x'),
      part('name="level"', '1'),
      part('name="owners"', '[{"name":"a"},{"name":"b"}]', 'Content-Type: application/json'),
    )
    expect((await post('/notes', payload)).status).toBe(200)
    expect(given.body).toMatchObject({ owners: [{ name: 'a' }, { name: 'b' }] })
  })

  test('without a byte or a part is no body, and one that is empty', async () => {
    expect((await post('/notes', '')).status).toBe(200)
    expect(given.body).toBe(undefined)
    expect((await post('/pictures', '')).errors).toEqual([' is required'])
    expect((await post('/scores', form())).status).toBe(200)
    expect(given.body).toEqual({})
  })

  test('is bytes where any are taken, and refused where only others are', async () => {
    const broken = '--b\r\n\r\nx'
    expect((await post('/raw', broken)).status).toBe(200)
    expect((await post('/words', broken)).code).toBe('media-type-unsupported')
    expect((await post('/pictures', '{}', 'multipart/mixed; boundary=b')).code).toBe('media-type-unsupported')
  })
})

describe('a part', () => {
  const good = [part('name="title"', 'x'), part('name="picture"', '1234', 'Content-Type: image/png')]
  test.each([
    [
      'a file of another type',
      part('name="picture"', '1234', 'Content-Type: image/gif'),
      '/picture must be of type image/png or image/jpeg, not image/gif',
    ],
    [
      'a file of no type',
      part('name="picture"', '1234'),
      '/picture must be of type image/png or image/jpeg, not text/plain',
    ],
    [
      'a file that is too small',
      part('name="picture"', '123', 'Content-Type: image/png'),
      '/picture must have at least 4 bytes',
    ],
    [
      'a file that is too large',
      part('name="picture"', 'x'.repeat(101), 'Content-Type: image/png'),
      '/picture must have at most 100 bytes',
    ],
    [
      'a file in base64',
      part('name="picture"', 'AAAA', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64'),
      '/picture must not be sent in the transfer encoding "base64"',
    ],
    ['an empty text', part('name="title"', ''), '/title must not be empty'],
    [
      'a text of another type',
      part('name="title"; filename="t"', 'x', 'Content-Type: application/pdf'),
      '/title must be of type text/plain, not application/pdf',
    ],
    [
      'a text that is not the declared one',
      part('name="notes"', 'x', 'Content-Type: text/html'),
      '/notes must be of type text/markdown, not text/html',
    ],
    ['no number', part('name="rating"', '5x'), '/rating must be an integer'],
    ['too large a number', part('name="rating"', '6'), '/rating must be at most 5'],
    ['neither true nor false', part('name="public"', 'yes'), '/public must be true or false'],
    ['an item that is no number', part('name="years"', '1') + part('name="years"', 'x'), '/years/1 must be an integer'],
    ['too many items', part('name="tags"', 'a').repeat(4), '/tags must have at most 3 items'],
    ['a value twice', part('name="rating"', '1').repeat(2), '/rating must be given only once'],
    ['what is no JSON', part('name="place"', '{'), /^\/place cannot be read: it is not JSON: /],
    [
      'JSON that hides a name',
      part('name="place"', '{"__proto__":1}'),
      '/place cannot be read: A member named "__proto__" is not allowed',
    ],
    [
      'JSON with half a character',
      part('name="place"', '{"latitude":1,"longitude":1,"name":"\\ud800"}'),
      '/place contains half of a surrogate pair, which is not a character',
    ],
    [
      'JSON of another type',
      part('name="place"', '{}', 'Content-Type: application/xml'),
      '/place must be of type application/json, not application/xml',
    ],
    [
      'JSON that does not fit',
      part('name="place"', '{"latitude":91,"longitude":0}'),
      '/place/latitude must be at most 90',
    ],
    ['an unknown name', part('name="more"', 'x'), '/more is not a field of this request'],
  ])('is refused by its field: %s', async (_, wrong, error) => {
    const name = /name="(\w+)"/.exec(wrong)?.[1]
    const others = good.filter((one) => !one.includes(`name="${name}"`))
    const { status, code, errors } = await post('/pictures', form(...others, wrong))
    expect([status, code]).toEqual([400, 'request-invalid'])
    expect(errors).toEqual([typeof error === 'string' ? error : expect.stringMatching(error)])
  })

  test('that is text must be UTF-8', async () => {
    const bytes = Buffer.from(form(part('name="text"', '\xff'), part('name="level"', '1')), 'latin1')
    expect((await post('/notes', bytes)).errors).toEqual(['/text must be a text in UTF-8'])
  })
})

describe('a part that may be a file or a value', () => {
  const file = (text: string) => part('name="avatar"; filename="a.png"', text, 'Content-Type: image/png')

  test('is what its name of a file, or its media type, makes it', async () => {
    await post('/avatars', form(file('png')))
    expect(given.body).toEqual({ avatar: { text: 'png', contentType: 'image/png', fileName: 'a.png' } })
    await post('/avatars', form(part('name="avatar"', 'https://a.example/')))
    expect(given.body).toEqual({ avatar: 'https://a.example/' })
    await post('/avatars', form(part('name="avatar"', 'png', 'Content-Type: image/png')))
    expect(given.body).toEqual({ avatar: { text: 'png', contentType: 'image/png' } })
    await post('/avatars', form(part('name="avatar"; filename="a.txt"', 'x', 'Content-Type: text/plain')))
    expect(given.body).toEqual({ avatar: { text: 'x', contentType: 'text/plain', fileName: 'a.txt' } })
  })

  test('is sent as either by the client, alone and among others', async () => {
    const png = new File(['png'], 'b.png', { type: 'image/png' })
    await client.addAvatar({ body: { avatar: 'https://a.example/', more: [png, 7] } })
    expect(given.body).toEqual({
      avatar: 'https://a.example/',
      more: [{ text: 'png', contentType: 'image/png', fileName: 'b.png' }, 7],
    })
    await client.addAvatar({ body: { avatar: png } })
    expect(given.body).toMatchObject({ avatar: { text: 'png' } })
  })

  test.each([
    ['too large a file', form(file('12345678901')), '/avatar must have at most 10 bytes'],
    ['a value of another form', form(part('name="avatar"', 'x y')), '/avatar must be a uri'],
    [
      'too long a value',
      form(part('name="avatar"', `https://${'a'.repeat(30)}`)),
      '/avatar must have at most 30 characters',
    ],
    ['no number', form(file('x'), part('name="more"', 'x')), '/more/0 must be a file or an integer'],
    ['too small a number', form(file('x'), part('name="more"', '0')), '/more/0 must be at least 1'],
    ['neither', form(), '/avatar is required'],
  ])('is checked as what it is: %s', async (_, payload, error) => {
    const { status, errors } = await post('/avatars', payload)
    expect([status, errors]).toEqual([400, [error]])
  })
})

describe('a form that is broken is refused, and says why:', () => {
  test.each([
    ['no boundary', form(), 'multipart/form-data', 'its Content-Type says no boundary'],
    ['no end', part('name="a"', '1'), TYPE, 'unexpected end of multipart data'],
    ['no beginning', 'x', TYPE, 'unexpected end of multipart data'],
    [
      'an end amid a part',
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
      TYPE,
      'unexpected end of multipart data',
    ],
    ['an end amid headers', '--b\r\nContent-Disposition: form-data', TYPE, 'unexpected end of multipart data'],
    [
      'a part that is something else',
      form('--b\r\nContent-Disposition: attachment; name="a"\r\n\r\n1\r\n'),
      TYPE,
      'a part has no',
    ],
    ['a part without a word', form(part('name="a"', '1'), '--b\r\n\r\n1\r\n'), TYPE, 'a part has no'],
    ['a part without headers', form('--b\r\n1\r\n', part('name="a"', '1')), TYPE, 'a part has no'],
    ['a part without a name', form(part('filename="a"', '1')), TYPE, 'a part has no name'],
    ['a line break in a header', form(part('name="a\nb"', '1')), TYPE, 'a part has a header that cannot be read'],
    ['a line break in a later header', form(part('name="a"', '1', 'X-A: a\nb')), TYPE, 'a part has a header that'],
    ['a header without a colon', form(part('name="a"', '1', 'X-A')), TYPE, 'a part has a header that'],
    ['a header without a name', form(part('name="a"', '1', ': x')), TYPE, 'a part has a header that'],
    [
      'headers without an end',
      form(part('name="a"', '1', `X-A: ${'a'.repeat(17_000)}`)),
      TYPE,
      'a part has more than 16384 bytes',
    ],
    [
      'headers without number',
      form(part('name="a"', '1', 'a:\r\n'.repeat(100).trim())),
      TYPE,
      'a part has more than 100 headers',
    ],
    ['more after its end', form() + form(part('name="a"', '1')), TYPE, 'a part has no'],
  ])('%s', async (_, payload, type, reason) => {
    const { status, code, detail } = await post('/scores', payload, type)
    expect([status, code]).toEqual([400, 'request-malformed'])
    expect(detail).toContain(`The form is malformed: ${reason}`)
  })

  test('but not for a header that goes on in a further line', async () => {
    const folded = form('--b\r\nContent-Disposition: form-data;\r\n name="a"\r\nX-A: 1\r\n\t2\r\n\r\n1\r\n')
    expect(await post('/scores', folded)).toMatchObject({ status: 200 })
  })

  test('more parts, or more bytes, than the service takes', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => part(`name="a${n}"`, '1'))
    expect((await post('/scores', form(...many.slice(1)))).status).toBe(200)
    expect(await post('/scores', form(...many))).toMatchObject({ status: 413, code: 'body-too-large' })
    expect((await post('/scores', form(part('name="a"', '1'.repeat(100_000))))).status).toBe(413)
  })

  test('whatever is wrong with it, there is an answer', async () => {
    const pieces = [
      '--b',
      '\r\n',
      '--',
      'b',
      '\r',
      '\n',
      'Content-Disposition: form-data; name="a"',
      ';',
      '"',
      '\r\n\r\n',
      '1',
      ' ',
      '\0',
      '\\',
      "*=utf-8''%e4",
    ]
    const fragments = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join(''))
    const whole = form(part('name="a"', '1'), part('name="name"', 'x'))
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(9), fragments)
      .map(([at, gone, more]) => whole.slice(0, at) + more + whole.slice(at + gone))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fragments, cut), async (payload) => {
        expect([200, 400]).toContain((await post('/scores', payload)).status)
      }),
      tries(150),
    )
  })
})

/** What a form can say of a value: no `null` but in JSON, no list that is empty, and none beside what it holds. */
function asSent(value: Record<string, unknown>): Record<string, unknown> {
  const sent = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const isJson = name === 'owner' || name === 'owners'
    const items = [member].flat().filter((item) => isJson || item !== null)
    const isText = name === 'text' || name === 'words'
    const read = items.map((item) => (isText && typeof item !== 'object' ? String(item) : item))
    const [first] = read
    if (read.length > 1 || name === 'words') return read.length === 0 ? [] : [[name, read]]
    if (name === 'owners') return read.length === 0 ? [] : [[name, Array.isArray(first) ? first : read]]
    return read.length === 0 ? [] : [[name, first]]
  })
  return Object.fromEntries(sent)
}

test('what is taken is what ajv takes, and comes as it was sent', async () => {
  const spec = loadSpec(specFile('uploads'))
  const fits = createOracle(spec)('Note')
  const isNote = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(valuesNear(spec, 'Note').filter(isNote), async (value) => {
      const sent = asSent(value)
      const { response } = await client.addNote({ body: value })
      const wanted = fits(sent) ? 200 : 400
      expect([response.status, sent]).toEqual([wanted, sent])
      if (wanted === 200) expect(given.body).toEqual(sent)
      seen.add(wanted)
    }),
    tries(200),
  )
  expect(seen).toEqual(new Set([200, 400]))
})

test('the mock takes it', async () => {
  const server = await createMock(loadSpec(specFile('uploads')))
  const headers = { 'content-type': TYPE }
  const send = async (payload: string) =>
    (await server.inject({ method: 'POST', url: '/pictures', headers, payload })).statusCode
  const picture = part('name="picture"; filename="b.png"', '1234', 'Content-Type: image/png')
  expect(
    await send(form(part('name="title"', 'x'), picture, part('name="place"', '{"latitude":1,"longitude":2}'))),
  ).toBe(201)
  expect(await send(form())).toBe(400)
  await server.close()
})

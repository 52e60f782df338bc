import type { Operation } from '../document.ts'
import { type Composed, toWire } from './compose-request.ts'
import type { WireRequest } from './wire.ts'

/** Requests that no contract allows, and the statuses that they may get; none: whatever is declared. */
export interface HostileRequest {
  label: string
  request: WireRequest
  statuses?: number[]
}

const ODD_TEXTS = [
  '\u0000',
  '\u0001\u001b[31m\u007f',
  '\u202e\ufeff\ufffd',
  '\ud83d\ude00'.repeat(100),
  "' OR 1=1 --",
  '../../../etc/passwd',
  '{{7*7}}<script>',
  '%',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
]

const BAD_ENCODINGS = ['%', '%z', '%zz', '%c3%28', '%ed%a0%80', '%ff', '%00', '%u1234']

/** Wrong bytes, wrong forms, wrong sizes, one at a time, made of a request that is right. */
export function hostileRequests(operation: Operation, composed: Composed): HostileRequest[] {
  const right = toWire(operation, composed)
  const path = right.target.split('?', 1)[0] ?? ''
  const found: HostileRequest[] = []
  const add = (label: string, change: Partial<WireRequest>, statuses?: number[]) =>
    found.push({ label, request: { ...right, ...change }, ...(statuses && { statuses }) })

  for (const { name, in: where, schema } of operation.parameters) {
    const texts = [...ODD_TEXTS.map(encodeURIComponent), ...BAD_ENCODINGS]
    if (where === 'path')
      for (const text of texts)
        add(`${name} in the path is ${text.slice(0, 40)}`, {
          target: toWire(operation, { ...composed, path: { ...composed.path, [name]: '\u0001' } }).target.replace(
            '%01',
            text,
          ),
        })
    if (where === 'query') {
      for (const text of texts)
        add(`${name} in the query is ${text.slice(0, 40)}`, { target: `${path}?${name}=${text}` })
      // A list may be repeated.
      if (schema.type !== 'array') add(`${name} twice`, { target: `${path}?${name}=1&${name}=2` }, [400])
    }
  }
  for (const text of BAD_ENCODINGS) add(`the query is ${text}`, { target: `${path}?${text}=${text}` }, [400])
  add('a parameter called __proto__', { target: `${path}?__proto__=1` }, [400])
  add('parameters with brackets', { target: `${path}?a[b]=1&a[]=2` }, [400])
  add('another host', { headers: { ...right.headers, host: 'evil.example' } }, [403])
  add(
    'a page of another site',
    { headers: { ...right.headers, origin: 'https://evil.example' } },
    operation.method === 'GET' && !operation.isWebsocket ? undefined : [403],
  )
  const guesser = newGuesser()
  if (operation.isGuarded)
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      `Bearer musen_0000000000_${'0'.repeat(52)}`,
      'Basic YTpi',
      'Bearer é',
    ])
      add(`Authorization: ${authorization}`, { headers: { ...right.headers, authorization }, from: guesser }, [401])
  add('nothing that it can answer in', { headers: { ...right.headers, accept: 'image/png' } })
  if (operation.isWebsocket) {
    const { upgrade: _, connection: __, ...plain } = right.headers ?? {}
    add('no upgrade', { headers: plain }, [426])
  }
  add('an Accept of nonsense', { headers: { ...right.headers, accept: ';;q=,*/' } })
  if (operation.body) found.push(...hostileBodies(right, [...operation.body.contents.keys()]))
  else if (operation.method !== 'GET') {
    add('a body of no possible type', { headers: { ...right.headers, 'content-type': 'text/plain' }, body: 'x' }, [415])
    add('a body where there is none', { headers: { ...right.headers, 'content-type': 'application/json' }, body: '{}' })
    add(
      'broken JSON where there is no body',
      { headers: { ...right.headers, 'content-type': 'application/json' }, body: '{' },
      [400],
    )
  }
  return found
}

let guessers = 0

/** Who guesses keys is stopped soon, by the address: an address of this machine that nobody has guessed from. */
function newGuesser(): string {
  guessers++
  return `127.1.${Math.floor(guessers / 250) % 250}.${(guessers % 250) + 1}`
}

function hostileBodies(right: WireRequest, mediaTypes: string[]): HostileRequest[] {
  const found: HostileRequest[] = []
  const add = (label: string, body: string | Buffer, statuses: number[], type = mediaTypes[0] ?? '') =>
    found.push({ label, request: { ...right, body, headers: { ...right.headers, 'content-type': type } }, statuses })
  const text = String(right.body ?? '{}')
  for (const type of [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'nonsense',
    '*/*',
    '',
  ])
    add(`a body of type "${type}"`, text, [415], type)
  add('a charset', text, [200, 201, 202, 400, 404, 409, 412, 422, 503], `${mediaTypes[0]}; charset=utf-8`)
  for (const broken of ['{', '[1,', '{"a":}', 'undefined', "{'a':1}", '{"a":1}}', '\ufeff{}', '{"a":"\u0001"}', 'nul'])
    add(`the body ${JSON.stringify(broken)}`, broken, [400])
  for (const other of ['null', '[]', '"x"', '0', 'true', '{"a":1e999}', '{"":{}}', '{"__proto__":{}}', '{"\\u0000":1}'])
    add(`the body ${other}`, other, [400])
  for (const half of ['{"\\ud800":1}', '{"a":{"b":["\\udfff"]}}'])
    add(`half of a pair in ${half.slice(0, 60)}`, half, [400])
  add('a body that is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), [400])
  add('a deep body', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, [400])
  add('deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, [400])
  add('a long body', `{"a":"${'x'.repeat(900_000)}"}`, [400])
  add('too long a body', `{"a":"${'x'.repeat(1_100_000)}"}`, [413])
  add('a name twice', `{"a":1,${text.slice(1)}`, [400])
  return found
}

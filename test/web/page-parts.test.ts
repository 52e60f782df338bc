import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { eventFilter, filterOf, listQuery } from '../../src/web/messages/log-filter.ts'
import { SNIPPET_LANGUAGES, snippet } from '../../src/web/messages/snippet.ts'
import { nodesToAttend } from '../../src/web/overview/nodes-to-attend.ts'
import { optionValues } from '../../src/web/send/option-values.ts'
import { payloadSize, typedPayload } from '../../src/web/send/payload-size.ts'
import { keyIn } from '../../src/web/service/key-in-address.ts'
import { placeOf, urlOf } from '../../src/web/shell/place.ts'
import { message } from './messages.ts'

test.each(['/', '/ui/messages?radioId=tnc&direction=in', '/ui/nodes/kiss-demo%3AOH2XYZ-9'])(
  '%s is a place and back',
  (url) => {
    const { pathname, search } = new URL(url, 'http://musen')
    expect(urlOf(placeOf(pathname, search))).toBe(url)
  },
)

test('an empty filter is not in the address, and a broken path is no error', () => {
  expect(urlOf({ parts: ['messages'], query: { radioId: '', nodeId: 'a:b' } })).toBe('/ui/messages?nodeId=a%3Ab')
  expect(placeOf('/ui/nodes/%', '').parts).toEqual(['nodes', '%'])
})

test('a key is taken from the fragment only', () => {
  expect([keyIn('#key=musen_a_b'), keyIn('#main'), keyIn('')]).toEqual(['musen_a_b', undefined, undefined])
})

test('the filter of the address is that of the stream and of the list', () => {
  const filter = filterOf({ radioId: 'tnc', direction: 'out', other: 'x' })
  expect(eventFilter(filter)).toEqual({ type: ['message.queued', 'message.state-changed'], radioId: 'tnc' })
  expect(listQuery(filter)).toEqual({ radioId: ['tnc'], direction: 'out' })
  expect(listQuery(filterOf({ direction: 'sideways' }))).toEqual({})
})

describe('a program to copy', () => {
  const sent = message(4, {
    direction: 'out',
    destination: 'OH2XYZ-9',
    payload: { encoding: 'text', data: `it's "5" $HOME` },
  })

  test('in curl survives the shell', () => {
    const words = snippet('curl', sent, 'http://musen', true).replace(/^curl/, `printf '%s\\n'`)
    const { stdout } = spawnSync('sh', ['-c', words], { encoding: 'utf8', env: { MUSEN_TOKEN: 'musen_k' } })
    const body = { radioId: 'tnc', destination: 'OH2XYZ-9', payload: sent.payload }
    expect(stdout).toContain(`\n${JSON.stringify(body)}\n`)
    expect(stdout).toContain('authorization: Bearer musen_k')
  })

  test.each(SNIPPET_LANGUAGES)(
    'in %s reads what was received and sends what was sent, with a key only if one is needed',
    (language) => {
      expect(snippet(language, message(7), 'http://musen', false)).toContain('msg_test000000-7')
      expect(snippet(language, sent, 'http://musen', false)).toContain('OH2XYZ-9')
      expect(snippet(language, sent, 'http://musen', false)).not.toContain('MUSEN_TOKEN')
      expect(snippet(language, sent, 'http://musen', true)).toContain('MUSEN_TOKEN')
    },
  )
})

test('a typed payload is measured, and an incomplete one has no size', () => {
  expect(payloadSize(typedPayload('hex', '48 65 6c'))).toBe(3)
  expect(payloadSize(typedPayload('text', '無線'))).toBe(6)
  expect(payloadSize(typedPayload('hex', '48 6'))).toBeUndefined()
  expect(payloadSize(typedPayload('base64', 'a=b'))).toBeUndefined()
})

test('options are of the types that the driver describes, and empty ones are left out', () => {
  const of = (type: 'string' | 'integer' | 'number' | 'boolean' | 'strings') => ({ type, description: '' })
  const specs = {
    a: of('string'),
    b: of('integer'),
    c: of('number'),
    d: of('boolean'),
    e: of('strings'),
    f: of('string'),
  }
  const typed = { a: ' x ', b: '7', c: '1.5', d: 'false', e: 'WIDE1-1, WIDE2-1', f: '' }
  expect(optionValues(specs, typed)).toEqual({ a: 'x', b: 7, c: 1.5, d: false, e: ['WIDE1-1', 'WIDE2-1'] })
})

test('a node with a low battery, or one that fell silent, needs attention', () => {
  const at = (hours: number) => new Date(hours * 3_600_000).toISOString()
  const node = { radioId: 'tnc', address: '1', firstHeardAt: at(0), receivedCount: 9 }
  const nodes = [
    { ...node, id: 'tnc:fine', lastHeardAt: at(99), battery: { percent: 80 } },
    { ...node, id: 'tnc:low', lastHeardAt: at(99), battery: { percent: 12 } },
    { ...node, id: 'tnc:powered', lastHeardAt: at(99), battery: { percent: 12, externalPower: true } },
    { ...node, id: 'tnc:quiet', lastHeardAt: at(50) },
    { ...node, id: 'tnc:passed-by', lastHeardAt: at(50), receivedCount: 1 },
  ]
  const found = nodesToAttend(nodes, 100 * 3_600_000)
  expect(found.map(({ node: { id }, why }) => [id, why])).toEqual([
    ['tnc:low', 'battery'],
    ['tnc:quiet', 'quiet'],
  ])
})

import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, fields, nowhere, useService } from './service.ts'

const { ask, holdStore, restart } = useService()

beforeAll(async () => {
  const tnc = { driver: 'kiss', link: nowhere, options: { callsign: 'N0CALL-1' }, enabled: false }
  await ask('POST', '/v1/radios', { ...tnc, id: 'tnc' })
  await ask('POST', '/v1/radios', {
    id: 'line',
    driver: 'lines',
    link: nowhere,
    options: { maxBytes: 100 },
    enabled: false,
  })
})

const text = (data: string) => ({ encoding: 'text', data })
const toTnc = { radioId: 'tnc', destination: 'N0CALL-9', payload: text('Hello') }

describe('a message that is sent', () => {
  test('is answered 202 once it is on disk, and found where the answer says', async () => {
    const sent = await ask('POST', '/v1/messages', { ...toTnc, priority: 7, expiresInMs: 60_000 })
    expect(sent).toMatchObject({
      status: 202,
      body: {
        direction: 'out',
        radioId: 'tnc',
        state: 'queued',
        final: false,
        priority: 7,
        attempts: 0,
        payload: text('Hello'),
      },
    })
    expect(Date.parse(sent.body.expiresAt) - Date.parse(sent.body.createdAt)).toBeLessThanOrEqual(60_000)
    const found = await ask('GET', sent.headers.get('location') ?? '')
    expect(found).toMatchObject({ status: 200, body: sent.body })
    expect((await ask('GET', '/v1/radios/tnc')).body.status.queueDepth).toBeGreaterThan(0)
  })

  test.each([
    ['to no radio', { ...toTnc, radioId: 'nobody' }, 422, 'radio-unknown', 'body /radioId'],
    [
      'to no address of the family',
      { ...toTnc, destination: 'not a callsign' },
      422,
      'destination-invalid',
      'body /destination',
    ],
    [
      'to nobody where there are addresses',
      { radioId: 'tnc', payload: text('x') },
      422,
      'destination-invalid',
      'body /destination',
    ],
    [
      'to somebody where there are none',
      { ...toTnc, radioId: 'line' },
      422,
      'destination-invalid',
      'body /destination',
    ],
    [
      'one byte too long for the driver',
      { radioId: 'tnc', destination: 'QST', payload: text('x'.repeat(257)) },
      422,
      'payload-too-large',
      'body /payload',
    ],
    [
      'one byte too long for the radio',
      { radioId: 'line', payload: text('x'.repeat(101)) },
      422,
      'payload-too-large',
      'body /payload',
    ],
    ['with the delimiter in it', { radioId: 'line', payload: text('a\nb') }, 422, 'payload-invalid', 'body /payload'],
    [
      'with an option that is not there',
      { ...toTnc, options: { colour: 'red' } },
      422,
      'options-invalid',
      'body /options/colour',
    ],
    [
      'with odd hexadecimal',
      { ...toTnc, payload: { encoding: 'hex', data: 'abc' } },
      400,
      'request-invalid',
      'body /payload/data',
    ],
    [
      'with broken base64',
      { ...toTnc, payload: { encoding: 'base64', data: 'a' } },
      400,
      'request-invalid',
      'body /payload/data',
    ],
    [
      'in a notation that is not known',
      { ...toTnc, payload: { encoding: 'rot13', data: 'a' } },
      400,
      'request-invalid',
      'body /payload/encoding',
    ],
    ['with a priority out of range', { ...toTnc, priority: 10 }, 400, 'request-invalid', 'body /priority'],
    ['with a number as text', { ...toTnc, priority: '5' }, 400, 'request-invalid', 'body /priority'],
  ])('%s is refused, and nothing is kept of it', async (_name, body, status, code, field) => {
    const before = (await ask('GET', '/v1/info')).body.head
    const refused = await ask('POST', '/v1/messages', body)
    expect(refused).toMatchObject({ status, body: { status, code } })
    expect(fields(refused)).toContain(field)
    expect((await ask('GET', '/v1/info')).body.head).toBe(before)
  })

  test.each([
    [{ encoding: 'hex', data: '48656C6c6f' }, text('Hello')],
    [{ encoding: 'base64', data: 'SGVsbG8=' }, text('Hello')],
    [text('Grüße 無線\tx'), text('Grüße 無線\tx')],
    [
      { encoding: 'hex', data: 'fffe00' },
      { encoding: 'base64', data: '//4A' },
    ],
    [
      { encoding: 'hex', data: '41007f' },
      { encoding: 'base64', data: 'QQB/' },
    ],
    [
      { encoding: 'hex', data: 'efbbbf41' },
      { encoding: 'base64', data: '77u/QQ==' },
    ],
  ])('as %j is shown as %j: the same bytes', async (payload, shown) => {
    const { body } = await ask('POST', '/v1/messages', { radioId: 'tnc', destination: 'QST', payload })
    expect(body.payload).toEqual(shown)
  })

  test('is cancelled while it waits, and cancelling it again changes nothing', async () => {
    const { body } = await ask('POST', '/v1/messages', toTnc)
    const cancel = () => ask('POST', `/v1/messages/${body.id}/cancel`)
    const cancelled = await cancel()
    expect(cancelled).toMatchObject({
      status: 200,
      body: { state: 'cancelled', reason: 'by-request', final: true },
    })
    expect((await cancel()).body).toEqual(cancelled.body)
  })

  test('of another store, or of none, is not found', async () => {
    const { storeEpoch } = (await ask('GET', '/v1/info')).body
    for (const id of ['msg_zzzzzzzzzz-1', `msg_${storeEpoch}-999999`]) {
      expect(await ask('GET', `/v1/messages/${id}`)).toMatchObject({ status: 404, body: { code: 'message-not-found' } })
      expect((await ask('POST', `/v1/messages/${id}/cancel`)).status).toBe(404)
    }
  })
})

describe('a repeated send with its Idempotency-Key', () => {
  test('makes one message, also after a restart and when the radio is gone; another body is refused', async () => {
    await ask('POST', '/v1/radios', { id: 'gone', driver: 'lines', link: nowhere, enabled: false })
    const key = { 'idempotency-key': 'send-1' }
    const request = { radioId: 'gone', payload: text('once') }
    const first = await ask('POST', '/v1/messages', request, key)
    expect(first.status).toBe(202)
    await ask('DELETE', '/v1/radios/gone')
    const check = async () => {
      expect(await ask('POST', '/v1/messages', request, key)).toMatchObject({ status: 202, body: first.body })
      const other = await ask('POST', '/v1/messages', { ...request, priority: 1 }, key)
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
    }
    await check()
    await restart()
    await check()
    expect((await ask('GET', first.headers.get('location') ?? '')).body).toMatchObject({
      state: 'cancelled',
      reason: 'radio-deleted',
    })
  })

  test('at the same time is one message; the other is told to wait', async () => {
    const send = () => ask('POST', '/v1/messages', toTnc, { 'idempotency-key': 'send-2' })
    const store = holdStore()
    const both = [send(), send()]
    expect(await Promise.race(both)).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-flight' } })
    store.release()
    const answers = await Promise.all(both)
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
    const first = answers.find(({ status }) => status === 202)
    expect(await send()).toMatchObject({ status: 202, body: { id: first?.body.id } })
  })
})

describe('the list of messages', () => {
  const idsOf = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id)

  test('is paged newest first or oldest first, without a gap and without a repetition', async () => {
    for (let index = 0; index < 7; index++)
      await ask('POST', '/v1/messages', { radioId: 'line', payload: text(`n ${index}`) })
    const all = idsOf(await ask('GET', '/v1/messages?radioId=line&limit=1000'))
    expect(all.length).toBeGreaterThanOrEqual(7)
    for (const [order, expected] of [
      ['desc', all],
      ['asc', [...all].reverse()],
    ] as const) {
      const seen: string[] = []
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const page = await ask(
          'GET',
          `/v1/messages?radioId=line&limit=2&order=${order}${cursor && `&cursor=${cursor}`}`,
        )
        seen.push(...idsOf(page))
        cursor = page.body.nextCursor
      }
      expect(seen).toEqual(expected)
    }
  })

  test('is filtered by direction, state and time', async () => {
    expect((await ask('GET', '/v1/messages?direction=in')).body.items).toEqual([])
    const { body } = await ask('GET', '/v1/messages?state=cancelled,expired&limit=1000')
    expect(new Set(body.items.map(({ state }: { state: string }) => state))).toEqual(new Set(['cancelled']))
    const future = new Date(Date.now() + 3_600_000).toISOString()
    expect((await ask('GET', `/v1/messages?from=${future}`)).body.items).toEqual([])
    expect((await ask('GET', `/v1/messages?to=${future}&limit=1`)).body.items).toHaveLength(1)
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=x', 'limit'],
    ['state=lost', 'state'],
    ['from=yesterday', 'from'],
    ['cursor=nonsense', 'cursor'],
    ['colour=red', 'colour'],
  ])('refuses %s by name', async (query, field) => {
    const refused = await ask('GET', `/v1/messages?${query}`)
    expect(refused.status).toBe(400)
    expect(fields(refused).map((name) => name.replace(/[/]\d+$/, ''))).toEqual([`query ${field}`])
  })
})

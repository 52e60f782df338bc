import { once } from 'node:events'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { SCOPES, WHOLE_SCOPES } from '../../src/domain/access.ts'
import { type Answer, fields, nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const ids: Record<string, string> = {}
const hooks: Record<string, string> = {}
let admin: string
/** Narrowed to the radio `mine`, and, `two`, to another one as well. */
let mine: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
let two: typeof mine
let queue: typeof mine
let token: string

beforeAll(async () => {
  const scopes = SCOPES.filter((scope) => !WHOLE_SCOPES.has(scope))
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  for (const id of ['mine', 'also', 'other']) {
    await all('POST', '/v1/radios', { id, driver: 'lines', link: nowhere, enabled: false })
    const sent = await all('POST', '/v1/messages', { radioId: id, payload: { encoding: 'text', data: id } })
    ids[id] = sent.body.id
    await all('PUT', `/v1/queues/${id}`, { filter: { radioId: id }, startAt: 'oldest' })
    const url = 'https://example.com/hook'
    const made = await all('POST', '/v1/webhooks', { url, filter: { radioId: id }, enabled: false })
    hooks[id] = made.body.webhook?.id
  }
  await all('PUT', '/v1/queues/everything', { startAt: 'oldest' })
  const make = async (narrowing: object) => {
    const { status, body } = await all('POST', '/v1/keys', { name: 'Narrow', scopes, ...narrowing })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.token as string
  }
  token = await make({ radios: ['mine'] })
  const [forTwo, forQueue] = [await make({ radios: ['mine', 'also'] }), await make({ queues: ['mine', 'fresh'] })]
  mine = (method, path, body, headers) => ask(method, path, body, { ...bearer(token), ...headers })
  two = (method, path, body) => ask(method, path, body, bearer(forTwo))
  queue = (method, path, body) => ask(method, path, body, bearer(forQueue))
})

const listed = async (answer: Promise<Answer>, member: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: the lists are of several kinds.
  (await answer).body.items.map((item: any) => item[member]).sort()
const problem = async (answer: Promise<Answer>) => {
  const { status, body } = await answer
  return [status, body.code]
}

describe('a key that is narrowed to a radio', () => {
  test('sees this radio, its messages, queues and webhooks in lists, and nothing else', async () => {
    expect(await listed(mine('GET', '/v1/radios'), 'id')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/messages'), 'radioId')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/queues'), 'name')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/webhooks'), 'id')).toEqual([hooks.mine])
    expect(await listed(mine('GET', '/v1/messages?radioId=other'), 'radioId')).toEqual([])
    expect(await listed(mine('GET', '/v1/nodes?radioId=other'), 'id')).toEqual([])
    expect(await listed(mine('GET', '/v1/messages?nodeId=other:x'), 'id')).toEqual([])
  })

  test('or these radios, when there are several', async () => {
    expect(await listed(two('GET', '/v1/radios'), 'id')).toEqual(['also', 'mine'])
    expect(await listed(two('GET', '/v1/messages'), 'radioId')).toEqual(['also', 'mine'])
    expect(await listed(two('GET', '/v1/messages?radioId=also'), 'radioId')).toEqual(['also'])
  })

  test.each([
    ['GET', '/v1/radios/other', 'radio-not-found'],
    ['PATCH', '/v1/radios/other', 'radio-not-found'],
    ['DELETE', '/v1/radios/other', 'radio-not-found'],
    ['POST', '/v1/radios/other/reconnect', 'radio-not-found'],
    ['GET', '/v1/nodes/other:x', 'node-not-found'],
    ['PATCH', '/v1/nodes/other:x', 'node-not-found'],
    ['GET', '/v1/queues/other', 'queue-not-found'],
    ['GET', '/v1/queues/everything', 'queue-not-found'],
    ['DELETE', '/v1/queues/everything', 'queue-not-found'],
  ])('finds no %s %s', async (method, path, code) => {
    const body = method === 'PATCH' ? { label: 'x' } : undefined
    expect(await problem(mine(method, path, body))).toEqual([404, code])
  })

  test('finds no message, and no webhook, of another radio', async () => {
    expect((await mine('GET', `/v1/messages/${ids.mine}`)).status).toBe(200)
    expect(await problem(mine('GET', `/v1/messages/${ids.other}`))).toEqual([404, 'message-not-found'])
    expect(await problem(mine('POST', `/v1/messages/${ids.other}/cancel`))).toEqual([404, 'message-not-found'])
    for (const [method, rest] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/attempts'],
      ['POST', '/tests'],
      ['POST', '/resumptions'],
    ] as const)
      expect(await problem(mine(method, `/v1/webhooks/${hooks.other}${rest}`))).toEqual([404, 'webhook-not-found'])
    const rotation = mine('POST', `/v1/webhooks/${hooks.other}/secret-rotations`, {})
    expect(await problem(rotation)).toEqual([404, 'webhook-not-found'])
    expect((await ask('GET', `/v1/messages/${ids.other}`, undefined, bearer(admin))).body.state).toBe('queued')
  })

  test('sends by this radio alone; of another one it is not told that it is there', async () => {
    const order = (radioId: string) => ({ radioId, payload: { encoding: 'text', data: 'x' } })
    expect((await mine('POST', '/v1/messages', order('mine'))).status).toBe(202)
    const [hidden, absent] = [
      await mine('POST', '/v1/messages', order('other')),
      await mine('POST', '/v1/messages', order('nobody')),
    ]
    expect(hidden.status).toBe(422)
    expect(JSON.stringify(hidden.body).replaceAll('other', 'nobody')).toBe(JSON.stringify(absent.body))
  })

  test('makes nothing that is about other radios', async () => {
    const radio = { id: 'new', driver: 'lines', link: nowhere }
    expect(await problem(mine('POST', '/v1/radios', radio))).toEqual([403, 'out-of-reach'])
    expect(await problem(mine('PUT', '/v1/queues/new', {}))).toEqual([403, 'out-of-reach'])
    expect(await problem(mine('PUT', '/v1/queues/new', { filter: { radioId: 'other' } }))).toEqual([
      403,
      'out-of-reach',
    ])
    expect(await problem(mine('PUT', '/v1/queues/everything', { filter: { radioId: 'mine' } }))).toEqual([
      404,
      'queue-not-found',
    ])
    expect((await mine('PUT', '/v1/queues/new', { filter: { nodeId: 'mine:x' } })).status).toBe(201)
    const url = 'https://example.com/'
    expect(await problem(mine('POST', '/v1/webhooks', { url }))).toEqual([403, 'out-of-reach'])
    const wide = mine('PATCH', `/v1/webhooks/${hooks.mine}`, { filter: {} })
    expect(await problem(wide)).toEqual([403, 'out-of-reach'])
  })

  test('attaches its radio nowhere else: by another port it would hear what is not its own, or reach any service', async () => {
    const attached = { driver: 'lines', link: nowhere, enabled: false }
    for (const link of [
      { type: 'tcp', host: '127.0.0.1', port: 6379 },
      { type: 'tcp', host: 'localhost', port: 1 },
      { type: 'serial', path: '/dev/ttyUSB0' },
    ]) {
      for (const refused of [
        await mine('PATCH', '/v1/radios/mine', { link }),
        await mine('PUT', '/v1/radios/mine', { ...attached, link }),
      ]) {
        expect([refused.status, refused.body.code]).toEqual([403, 'out-of-reach'])
        expect(fields(refused)).toEqual(['body /link'])
      }
    }
    expect((await mine('PATCH', '/v1/radios/mine', { link: nowhere, name: 'Roof' })).status).toBe(200)
    expect((await mine('PUT', '/v1/radios/mine', attached)).status).toBe(200)
    const early = await ask(
      'POST',
      '/v1/keys',
      { name: 'Early', scopes: ['radios:write'], radios: ['soon'] },
      bearer(admin),
    )
    const soon = { id: 'soon', ...attached }
    expect(await problem(ask('POST', '/v1/radios', soon, bearer(early.body.token)))).toEqual([403, 'out-of-reach'])
  })

  test('reads its events alone, page by page and live', async () => {
    const { body } = await mine('GET', '/v1/events?limit=1000')
    expect(body.items.length).toBeGreaterThan(1)
    expect(JSON.stringify(body.items)).not.toMatch(/other|also|webhook/)
    expect((await mine('GET', '/v1/events?radioId=other')).body.items).toEqual([])
    const ofTwo = JSON.stringify((await two('GET', '/v1/events?limit=1000')).body.items)
    expect(ofTwo).toContain('also')
    expect(ofTwo).not.toMatch(/other|webhook/)
  })

  test('follows its events alone over a WebSocket, and sends by its radio alone', async () => {
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', {
      headers: bearer(token),
    })
    const frames: string[] = []
    socket.on('message', (data) => frames.push(String(data)))
    await once(socket, 'open')
    const send = (ref: string, radioId: string) =>
      JSON.stringify({ type: 'send', ref, message: { radioId, payload: { encoding: 'text', data: ref } } })
    socket.send(JSON.stringify({ type: 'subscribe', after: 0 }))
    socket.send(send('refused', 'other'))
    await ask('DELETE', '/v1/radios/other', undefined, bearer(admin))
    socket.send(send('last', 'mine'))
    while (!frames.some((frame) => frame.includes('"events"') && frame.includes('last'))) await once(socket, 'message')
    socket.close()
    const told = frames.filter((frame) => frame.includes('"events"')).join()
    expect(told).toContain('mine')
    expect(told).not.toMatch(/other|also|webhook/)
    expect(frames.find((frame) => frame.includes('"refused"'))).toContain('radio-unknown')
  })

  test('shares no Idempotency-Key with another key', async () => {
    const order = { radioId: 'mine', payload: { encoding: 'text', data: 'x' } }
    const key = { 'idempotency-key': 'same' }
    const [first, again, another] = [
      await mine('POST', '/v1/messages', order, key),
      await mine('POST', '/v1/messages', order, key),
      await ask('POST', '/v1/messages', order, { ...bearer(admin), ...key }),
    ]
    expect(again.body.id).toBe(first.body.id)
    expect(another.body.id).not.toBe(first.body.id)
  })
})

describe('a key that is narrowed to queues', () => {
  test('sees these queues and no other, and all radios', async () => {
    expect(await listed(queue('GET', '/v1/queues'), 'name')).toEqual(['mine'])
    expect((await queue('POST', '/v1/queues/mine/leases', {})).status).toBe(200)
    expect(await problem(queue('POST', '/v1/queues/other/leases', {}))).toEqual([404, 'queue-not-found'])
    expect(await problem(queue('PUT', '/v1/queues/another', {}))).toEqual([404, 'queue-not-found'])
    expect((await queue('PUT', '/v1/queues/fresh', {})).status).toBe(201)
    expect(await listed(queue('GET', '/v1/radios'), 'id')).toContain('also')
  })
})

test('dead letters of events that the filter of their queue let through before are not there', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('PUT', '/v1/queues/ended', { startAt: 'oldest', maxDeliveries: 1 })
  const leased = await all('POST', '/v1/queues/ended/leases', { max: 100 })
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/ended/releases', { leaseIds })
  await all('PUT', '/v1/queues/ended', { filter: { radioId: 'mine' }, maxDeliveries: 1 })
  const letters: { seq: number; event: { message?: { radioId: string }; radio?: { id: string } } }[] = (
    await all('GET', '/v1/queues/ended/dead-letters?limit=100')
  ).body.items
  const radioOf = ({ event }: (typeof letters)[number]) => event.message?.radioId ?? event.radio?.id
  const [own] = letters.filter((letter) => radioOf(letter) === 'mine')
  const [foreign] = letters.filter((letter) => radioOf(letter) === 'other')
  expect(own && foreign, JSON.stringify(letters)).toBeDefined()

  const seen: typeof letters = (await mine('GET', '/v1/queues/ended/dead-letters?limit=100')).body.items
  expect(new Set(seen.map(radioOf))).toEqual(new Set(['mine']))
  expect((await mine('GET', `/v1/queues/ended/dead-letters/${own?.seq}`)).status).toBe(200)
  const path = `/v1/queues/ended/dead-letters/${foreign?.seq}`
  for (const method of ['GET', 'DELETE']) expect((await mine(method, path)).status).toBe(404)
  expect((await all('GET', path)).status).toBe(200)
})

test('events that are due again of a queue whose filter let them through before are kept back', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('PUT', '/v1/queues/narrower', { startAt: 'oldest' })
  const leased = await all('POST', '/v1/queues/narrower/leases', { max: 100 })
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/narrower/releases', { leaseIds })
  await all('PUT', '/v1/queues/narrower', { filter: { radioId: 'mine' } })
  const { status, body } = await mine('POST', '/v1/queues/narrower/leases', { max: 100 })
  expect(status).toBe(200)
  const radios = body.items.map(({ event }: { event: { message?: { radioId: string }; radio?: { id: string } } }) =>
    event.message ? event.message.radioId : event.radio?.id,
  )
  expect(radios.length).toBeLessThan(leaseIds.length)
  expect(new Set(radios)).toEqual(new Set(['mine']))
})

test('events that are kept back are not acked, nor put off, by receipts that are made up after those that were given', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('PUT', '/v1/queues/guessed', { startAt: 'oldest', visibilityTimeoutMs: 1000 })
  const leased = await all('POST', '/v1/queues/guessed/leases', { max: 100 })
  const seqs: number[] = leased.body.items.map(({ event }: { event: { seq: number } }) => event.seq)
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/guessed/releases', { leaseIds })
  await all('PUT', '/v1/queues/guessed', { filter: { radioId: 'mine' }, visibilityTimeoutMs: 1000 })
  const { body } = await mine('POST', '/v1/queues/guessed/leases', { max: 100 })
  const shown: number[] = body.items.map(({ event }: { event: { seq: number } }) => event.seq)
  const [, grant] = body.items[0].leaseId.split('-')
  const madeUp = seqs.filter((seq) => !shown.includes(seq)).map((seq) => `${seq}-${grant}`)
  expect(madeUp.length).toBeGreaterThan(1)
  for (const what of ['acks', 'extensions']) {
    const { body: answer } = await mine('POST', `/v1/queues/guessed/${what}`, { leaseIds: madeUp })
    expect(new Set(answer.items.map(({ status }: { status: string }) => status)), what).toEqual(new Set(['stale']))
  }
  const taken = body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await mine('POST', '/v1/queues/guessed/acks', { leaseIds: taken })
  // They come again when the leases would have run out.
  const again = await all('POST', '/v1/queues/guessed/leases', { max: 100, waitMs: 5000 })
  expect(madeUp).toContain(`${again.body.items[0].event.seq}-${grant}`)
})

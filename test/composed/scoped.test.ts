import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { routes } from '../../generated/routes.ts'
import { SCOPES, WHOLE_SCOPES } from '../../src/domain/access/access.ts'
import { openDatabase } from '../../src/store/sqlite/engine/engine.ts'
import { type Answer, fields, nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const ids: Record<string, string> = {}
const hooks: Record<string, string> = {}
let admin: string
/** Requests with a key restricted to the radio `mine`; `two`: also to the radio `also`; `queue`: to queues. */
let mine: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
let two: typeof mine
let queue: typeof mine
let token: string

const NO_UUID = '00000000-0000-4000-8000-000000000000'
const NO_PROBE = `prb_${NO_UUID}`
const NO_IDS: Record<string, string> = { discoveryId: `dsc_${NO_UUID}`, captureId: `cap_${NO_UUID}`, setting: 'NI' }
/** Ids in paths, of what belongs to the radio `other`. */
const OTHERS: Record<string, [string, string]> = {
  radioId: ['other', 'radio-not-found'],
  nodeId: ['other:x', 'node-not-found'],
  queueName: ['other', 'queue-not-found'],
}
/** Valid bodies of the operations with such an id: an operation that is missing here gets 400 instead of 404. */
const BODIES: Record<string, object> = {
  updateRadio: { name: 'x' },
  startDiscovery: {},
  previewDecoder: {},
  startCapture: {},
  updateSetting: { value: 'x' },
  updateNode: { label: 'x' },
  updateQueue: { filter: { radioId: 'mine' } },
  leaseEvents: {},
  ackLeases: { leaseIds: ['1-1'] },
  extendLeases: { leaseIds: ['1-1'] },
  releaseLeases: { leaseIds: ['1-1'] },
}
/** All operations of the contract whose path names a radio, a node or a queue, for one that belongs to `other`. */
const ofOthers = routes.flatMap(({ operationId, method, url }) => {
  const [, parameter = ''] = /:(radioId|nodeId|queueName)/.exec(url) ?? []
  const [id, code] = OTHERS[parameter] ?? []
  if (id === undefined) return []
  const path = url
    .replace(':seq', '1')
    .replace(`:${parameter}`, '$')
    .replaceAll(/:(\w+)/g, (_, name: string) => NO_IDS[name] ?? name)
    .replace('$', id)
  return [{ operationId, method, path, code }]
})

beforeAll(async () => {
  const scopes = SCOPES.filter((scope) => !WHOLE_SCOPES.has(scope))
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  for (const id of ['mine', 'also', 'other']) {
    await all('POST', '/v1/radios', { id, driver: 'lines', link: nowhere, enabled: false })
    const sent = await all('POST', '/v1/messages', { radioId: id, payload: { encoding: 'text', data: id } })
    ids[id] = sent.body.id
    await all('POST', '/v1/queues', { name: id, filter: { radioId: id }, cursor: 'oldest' })
    const url = 'https://example.com/hook'
    const made = await all('POST', '/v1/webhooks', { url, filter: { radioId: id }, enabled: false })
    hooks[id] = made.body.webhook?.id
  }
  await all('POST', '/v1/queues', { name: 'everything', cursor: 'oldest' })
  const make = async (restriction: object) => {
    const { status, body } = await all('POST', '/v1/keys', { name: 'Restricted', scopes, ...restriction })
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

describe('a key that is restricted to a radio', () => {
  test('lists this radio, its messages, queues and webhooks only', async () => {
    expect(await listed(mine('GET', '/v1/radios'), 'id')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/messages'), 'radioId')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/queues'), 'name')).toEqual(['mine'])
    expect(await listed(mine('GET', '/v1/webhooks'), 'id')).toEqual([hooks.mine])
    expect(await listed(mine('GET', '/v1/messages?radioId=other'), 'radioId')).toEqual([])
    expect(await listed(mine('GET', '/v1/nodes?radioId=other'), 'id')).toEqual([])
    expect(await listed(mine('GET', '/v1/messages?nodeId=other:x'), 'id')).toEqual([])
  })

  test('may be restricted to several radios', async () => {
    expect(await listed(two('GET', '/v1/radios'), 'id')).toEqual(['also', 'mine'])
    expect(await listed(two('GET', '/v1/messages'), 'radioId')).toEqual(['also', 'mine'])
    expect(await listed(two('GET', '/v1/messages?radioId=also'), 'radioId')).toEqual(['also'])
    expect(await listed(two('GET', '/v1/messages?radioId=other,also'), 'radioId')).toEqual(['also'])
    const unlimited = ask('GET', '/v1/messages?radioId=other,also', undefined, bearer(admin))
    expect(await listed(unlimited, 'radioId')).toEqual(['also', 'other'])
  })

  test.each(ofOthers)(
    'gets 404 from $operationId for $path, which the audit counts as a refusal',
    async (operation) => {
      const { method, path, code, operationId } = operation
      const hidden = await mine(method, path, BODIES[operationId])
      expect([hidden.status, hidden.body.code], `BODIES needs a valid body of ${operationId}`).toEqual([404, code])
      const absent = await mine(method, path.replace('/other', '/nobody'), BODIES[operationId])
      expect(JSON.stringify(hidden.body).replaceAll('other', 'nobody')).toBe(JSON.stringify(absent.body))
      const refusals = `/v1/audit?outcome=refused&actorId=key_${token.split('_')[1]}&operation=${operationId}`
      const { items } = await service.until(refusals, (page) => page.items.length > 0, bearer(admin))
      expect(items[0]).toMatchObject({ status: 404, code })
    },
  )

  test.each(['GET', 'DELETE'])('gets 404 for %s of a queue whose filter includes other radios', async (method) => {
    expect(await problem(mine(method, '/v1/queues/everything'))).toEqual([404, 'queue-not-found'])
  })

  test.each([
    ['GET', '/v1/probes'],
    ['POST', '/v1/probes'],
    ['GET', `/v1/probes/${NO_PROBE}`],
    ['DELETE', `/v1/probes/${NO_PROBE}`],
    ['POST', `/v1/probes/${NO_PROBE}/cancel`],
    ['GET', '/metrics'],
  ])('may not %s %s, which concerns all radios', async (method, path) => {
    const body = method === 'POST' ? { target: nowhere } : undefined
    expect(await problem(mine(method, path, body))).toEqual([403, 'out-of-reach'])
  })

  test('gets 404 for messages and webhooks of another radio', async () => {
    expect((await mine('GET', `/v1/messages/${ids.mine}`)).status).toBe(200)
    expect(await problem(mine('GET', `/v1/messages/${ids.other}`))).toEqual([404, 'message-not-found'])
    expect(await problem(mine('POST', `/v1/messages/${ids.other}/cancel`))).toEqual([404, 'message-not-found'])
    for (const [method, rest] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/attempts'],
      ['POST', '/test'],
      ['POST', '/resume'],
    ] as const)
      expect(await problem(mine(method, `/v1/webhooks/${hooks.other}${rest}`))).toEqual([404, 'webhook-not-found'])
    const rotation = mine('POST', `/v1/webhooks/${hooks.other}/rotate-secret`, {})
    expect(await problem(rotation)).toEqual([404, 'webhook-not-found'])
    expect((await ask('GET', `/v1/messages/${ids.other}`, undefined, bearer(admin))).body.state).toBe('queued')
  })

  test('sends through this radio only, and cannot tell another radio from one that does not exist', async () => {
    const order = (radioId: string) => ({ radioId, payload: { encoding: 'text', data: 'x' } })
    expect((await mine('POST', '/v1/messages', order('mine'))).status).toBe(202)
    const [hidden, absent] = [
      await mine('POST', '/v1/messages', order('other')),
      await mine('POST', '/v1/messages', order('nobody')),
    ]
    expect(hidden.status).toBe(422)
    expect(JSON.stringify(hidden.body).replaceAll('other', 'nobody')).toBe(JSON.stringify(absent.body))
  })

  test('creates nothing that concerns other radios', async () => {
    const radio = { id: 'new', driver: 'lines', link: nowhere }
    expect(await problem(mine('POST', '/v1/radios', radio))).toEqual([403, 'out-of-reach'])
    expect(await problem(mine('POST', '/v1/queues', { name: 'new' }))).toEqual([403, 'out-of-reach'])
    expect(await problem(mine('POST', '/v1/queues', { name: 'new', filter: { radioId: 'other' } }))).toEqual([
      403,
      'out-of-reach',
    ])
    expect(await problem(mine('PATCH', '/v1/queues/everything', { filter: { radioId: 'mine' } }))).toEqual([
      404,
      'queue-not-found',
    ])
    expect(await problem(mine('PATCH', '/v1/queues/mine', { filter: {} }))).toEqual([403, 'out-of-reach'])
    expect((await mine('POST', '/v1/queues', { name: 'new', filter: { nodeId: 'mine:x' } })).status).toBe(201)
    const url = 'https://example.com/'
    expect(await problem(mine('POST', '/v1/webhooks', { url }))).toEqual([403, 'out-of-reach'])
    const wide = mine('PATCH', `/v1/webhooks/${hooks.mine}`, { filter: {} })
    expect(await problem(wide)).toEqual([403, 'out-of-reach'])
  })

  test('cannot move its radio to another port or address, where it would hear other radios or reach any service', async () => {
    for (const link of [
      { type: 'tcp', host: '127.0.0.1', port: 6379 },
      { type: 'tcp', host: 'localhost', port: 1 },
      { type: 'serial', path: '/dev/ttyUSB0' },
    ]) {
      const refused = await mine('PATCH', '/v1/radios/mine', { link })
      expect([refused.status, refused.body.code]).toEqual([403, 'out-of-reach'])
      expect(fields(refused)).toEqual(['body /link'])
    }
    expect((await mine('PATCH', '/v1/radios/mine', { link: nowhere, name: 'Roof' })).status).toBe(200)
    const early = await ask(
      'POST',
      '/v1/keys',
      { name: 'Early', scopes: ['radios:write'], radios: ['soon'] },
      bearer(admin),
    )
    const soon = { id: 'soon', driver: 'lines', link: nowhere }
    expect(await problem(ask('POST', '/v1/radios', soon, bearer(early.body.token)))).toEqual([403, 'out-of-reach'])
  })

  test('reads its own events only', async () => {
    const { body } = await mine('GET', '/v1/events?limit=1000')
    expect(body.items.length).toBeGreaterThan(1)
    expect(JSON.stringify(body.items)).not.toMatch(/other|also|webhook/)
    expect((await mine('GET', '/v1/events?radioId=other')).body.items).toEqual([])
    const ofTwo = JSON.stringify((await two('GET', '/v1/events?limit=1000')).body.items)
    expect(ofTwo).toContain('also')
    expect(ofTwo).not.toMatch(/other|webhook/)
  })

  test('follows its own events over a WebSocket, and sends through its own radio only', async () => {
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', {
      headers: bearer(token),
    })
    const frames: string[] = []
    socket.on('message', (data) => frames.push(String(data)))
    await once(socket, 'open')
    const send = (ref: string, radioId: string) =>
      JSON.stringify({ type: 'send', ref, message: { radioId, payload: { encoding: 'text', data: ref } } })
    socket.send(JSON.stringify({ type: 'subscribe', cursor: 'oldest' }))
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

describe('a key that is restricted to queues', () => {
  test('sees these queues only, and all radios', async () => {
    expect(await listed(queue('GET', '/v1/queues'), 'name')).toEqual(['mine'])
    expect((await queue('POST', '/v1/queues/mine/lease', {})).status).toBe(200)
    expect(await problem(queue('POST', '/v1/queues/other/lease', {}))).toEqual([404, 'queue-not-found'])
    expect(await problem(queue('POST', '/v1/queues', { name: 'another' }))).toEqual([403, 'out-of-reach'])
    expect((await queue('POST', '/v1/queues', { name: 'fresh' })).status).toBe(201)
    expect(await listed(queue('GET', '/v1/radios'), 'id')).toContain('also')
  })
})

test('hides dead letters of other radios that an earlier filter of the queue included', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('POST', '/v1/queues', { name: 'ended', cursor: 'oldest', maxDeliveries: 1 })
  const leased = await all('POST', '/v1/queues/ended/lease', { max: 100 })
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/ended/release', { leaseIds })
  await all('PATCH', '/v1/queues/ended', { filter: { radioId: 'mine' }, maxDeliveries: 1 })
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
  const absent = await all('GET', '/v1/queues/ended/dead-letters/999999')
  const hidden = await mine('GET', path)
  expect(JSON.stringify(hidden.body).replaceAll(` ${foreign?.seq}.`, ' 999999.')).toBe(JSON.stringify(absent.body))
})

test('withholds events of other radios that an earlier filter of the queue included', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('POST', '/v1/queues', { name: 'wider', cursor: 'oldest' })
  const leased = await all('POST', '/v1/queues/wider/lease', { max: 100 })
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/wider/release', { leaseIds })
  await all('PATCH', '/v1/queues/wider', { filter: { radioId: 'mine' } })
  const { status, body } = await mine('POST', '/v1/queues/wider/lease', { max: 100 })
  expect(status).toBe(200)
  const radios = body.items.map(({ event }: { event: { message?: { radioId: string }; radio?: { id: string } } }) =>
    event.message ? event.message.radioId : event.radio?.id,
  )
  expect(radios.length).toBeLessThan(leaseIds.length)
  expect(new Set(radios)).toEqual(new Set(['mine']))
})

test('does not let a client ack, extend or release withheld events with guessed lease ids', async () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  await all('POST', '/v1/queues', { name: 'guessed', cursor: 'oldest', visibilityTimeoutMs: 1000 })
  const leased = await all('POST', '/v1/queues/guessed/lease', { max: 100 })
  const seqs: number[] = leased.body.items.map(({ event }: { event: { seq: number } }) => event.seq)
  const leaseIds = leased.body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await all('POST', '/v1/queues/guessed/release', { leaseIds })
  await all('PATCH', '/v1/queues/guessed', { filter: { radioId: 'mine' }, visibilityTimeoutMs: 1000 })
  const { body } = await mine('POST', '/v1/queues/guessed/lease', { max: 100 })
  const shown: number[] = body.items.map(({ event }: { event: { seq: number } }) => event.seq)
  const [, grant] = body.items[0].leaseId.split('-')
  const madeUp = seqs.filter((seq) => !shown.includes(seq)).map((seq) => `${seq}-${grant}`)
  expect(madeUp.length).toBeGreaterThan(1)
  for (const what of ['ack', 'extend', 'release']) {
    const { body: answer } = await mine('POST', `/v1/queues/guessed/${what}`, { leaseIds: madeUp })
    expect(new Set(answer.items.map(({ outcome }: { outcome: string }) => outcome)), what).toEqual(new Set(['stale']))
  }
  const taken = body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
  await mine('POST', '/v1/queues/guessed/ack', { leaseIds: taken })
  // They come again when the leases would have run out.
  const again = await all('POST', '/v1/queues/guessed/lease', { max: 100, waitMs: 5000 })
  expect(madeUp).toContain(`${again.body.items[0].event.seq}-${grant}`)
})

describe('a cursor for credentials restricted to some radios', () => {
  const all = (method: string, path: string, body?: unknown) => ask(method, path, body, bearer(admin))
  const decode = (cursor: string) => Buffer.from(cursor, 'base64url').toString()

  /** Reads a list in pages of one item, and returns its items and decoded cursors. */
  async function pages(path: string) {
    // biome-ignore lint/suspicious/noExplicitAny: the lists are of several kinds.
    const items: any[] = []
    const cursors: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await two('GET', `${path}${cursor === undefined ? '' : `&cursor=${cursor}`}`)
      items.push(...body.items)
      cursor = body.nextCursor
      if (cursor !== undefined) cursors.push(decode(cursor))
    } while (cursor !== undefined)
    return { items, cursors }
  }

  test('names only messages of these radios', async () => {
    for (const radioId of ['other', 'also', 'other', 'mine', 'other', 'other'])
      await all('POST', '/v1/messages', { radioId, payload: { encoding: 'text', data: 'x' } })
    const foreign: { seq: number }[] = (await all('GET', '/v1/messages?radioId=other&limit=100')).body.items
    for (const order of ['asc', 'desc'])
      for (const more of ['', '&state=queued', '&direction=out']) {
        const { items, cursors } = await pages(`/v1/messages?limit=1&order=${order}${more}`)
        expect(new Set(items.map(({ radioId }) => radioId))).toEqual(new Set(['mine', 'also']))
        expect(cursors.length).toBeGreaterThan(2)
        for (const { seq } of foreign) expect(cursors.map((text) => text.split(':')[2])).not.toContain(String(seq))
      }
  })

  test('names only nodes of these radios', async () => {
    const db = openDatabase(join(service.directory, 'musen.db'))
    const insert = db.prepare(
      `INSERT INTO nodes (radio, address, first_heard_at, last_heard_at, received_count)
       SELECT key, slug || '-' || ?, 1, 1, 1 FROM radios WHERE slug IN ('mine', 'also', 'other')`,
    )
    for (const name of ['a', 'b', 'c']) insert.run(name)
    db.close()
    const { items, cursors } = await pages('/v1/nodes?limit=1')
    expect(new Set(items.map(({ radioId }) => radioId))).toEqual(new Set(['mine', 'also']))
    expect(items).toHaveLength(6)
    expect(cursors).toHaveLength(5)
    expect(cursors.join()).not.toContain('other')
  })

  test('names only dead letters about these radios', async () => {
    await all('POST', '/v1/queues', { name: 'letters', cursor: 'oldest', maxDeliveries: 1 })
    for (;;) {
      const { body } = await all('POST', '/v1/queues/letters/lease', { max: 100 })
      const leaseIds = body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
      if (leaseIds.length === 0) break
      await all('POST', '/v1/queues/letters/release', { leaseIds })
    }
    await all('PATCH', '/v1/queues/letters', { filter: { radioId: 'mine' }, maxDeliveries: 1 })
    const visible = await pages('/v1/queues/letters/dead-letters?limit=1')
    const seqs = visible.items.map(({ seq }: { seq: number }) => String(seq))
    expect(seqs.length).toBeGreaterThan(2)
    expect(visible.cursors.map((text) => text.split(':')[2])).toEqual(seqs.slice(0, -1))
  })
})

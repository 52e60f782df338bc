import { once } from 'node:events'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { SCOPES } from '../../src/domain/access/access.ts'
import { nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
let admin: { id: string; token: string }
beforeAll(async () => {
  const { body } = await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })
  admin = { id: body.key.id, token: body.token }
})

const entries = async (query = '') =>
  (await ask('GET', `/v1/audit?limit=1000${query}`, undefined, bearer(admin.token))).body.items
const latest = async (query = '') => (await entries(query))[0]

describe('the audit tells', () => {
  test('the creation of the first key, by an anonymous request', async () => {
    expect(await entries()).toEqual([
      {
        number: 1,
        at: expect.any(String),
        actor: { kind: 'anonymous' },
        operation: 'createKey',
        method: 'POST',
        path: '/v1/keys',
        from: '127.0.0.1',
        outcome: 'done',
        status: 201,
        count: 1,
      },
    ])
  })

  test('who changed what, as soon as it is answered', async () => {
    const radio = { id: 'r1', driver: 'lines', link: nowhere, enabled: false }
    await ask('POST', '/v1/radios', radio, bearer(admin.token))
    const actor = { kind: 'key', id: admin.id, name: 'Admin' }
    expect(await latest()).toMatchObject({ operation: 'createRadio', outcome: 'done', status: 201, actor })
    await ask('PATCH', '/v1/radios/r1', { name: 'x' }, bearer(admin.token))
    expect(await latest()).toMatchObject({ operation: 'updateRadio', path: '/v1/radios/r1', actor })
  })

  test('who sent a message, by a request or over a stream', async () => {
    const message = { radioId: 'r1', payload: { encoding: 'text', data: 'x' } }
    await ask('POST', '/v1/messages', message, bearer(admin.token))
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', {
      headers: bearer(admin.token),
    })
    await once(socket, 'message')
    socket.send(JSON.stringify({ type: 'send', ref: '1', message }))
    await once(socket, 'message')
    socket.close()
    await service.until('/v1/audit?operation=sendMessage', ({ items }) => items.length === 2, bearer(admin.token))
    expect(await entries('&operation=sendMessage')).toMatchObject([
      { path: '/v1/stream', from: '127.0.0.1', status: 202, actor: { id: admin.id } },
      { path: '/v1/messages', from: '127.0.0.1', status: 202, actor: { id: admin.id } },
    ])
  })

  test('nothing of reading, of taking from queues, and of requests that were wrong', async () => {
    await ask('POST', '/v1/queues', { name: 'q' }, bearer(admin.token))
    const before = await latest()
    await ask('GET', '/v1/radios', undefined, bearer(admin.token))
    await ask('POST', '/v1/queues/q/lease', {}, bearer(admin.token))
    await ask('POST', '/v1/radios', { id: 'R!' }, bearer(admin.token))
    await ask('GET', '/v1/radios/none', undefined, bearer(admin.token))
    expect(await latest()).toEqual(before)
  })

  test('who was refused for want of a scope', async () => {
    const { body } = await ask('POST', '/v1/keys', { name: 'Reader', scopes: ['radios:read'] }, bearer(admin.token))
    await ask('GET', '/v1/nodes', undefined, bearer(body.token))
    await ask('GET', '/v1/nodes', undefined, bearer(body.token))
    const own = `/v1/audit?actorId=${body.key.id}&outcome=refused`
    const { items: refused } = await service.until(own, ({ items }) => items.length === 1, bearer(admin.token))
    expect(refused).toMatchObject([{ operation: 'listNodes', status: 403, code: 'scope-missing', count: 1 }])
    await service.restart()
    const later = await entries(`&actorId=${body.key.id}&outcome=refused`)
    expect(later).toMatchObject([{ count: 1 }, { count: 1 }])
  })

  test('who looked for what a key may not see, and who had none', async () => {
    const narrow = { name: 'Narrow', scopes: ['radios:read', 'messages:send'], radios: ['r2'] }
    const { body } = await ask('POST', '/v1/keys', narrow, bearer(admin.token))
    await ask('GET', '/v1/radios/r1', undefined, bearer(body.token))
    const message = { radioId: 'r1', payload: { encoding: 'text', data: 'x' } }
    await ask('POST', '/v1/messages', message, bearer(body.token))
    // An answer does not wait for the audit to tell of a refusal.
    const own = `/v1/audit?actorId=${body.key.id}`
    const { items } = await service.until(own, (page) => page.items.length === 2, bearer(admin.token))
    expect(items).toMatchObject([
      { outcome: 'refused', operation: 'sendMessage', status: 422, code: 'radio-unknown' },
      { outcome: 'refused', operation: 'getRadio', status: 404, code: 'radio-not-found' },
    ])
    const reader = { ...narrow, scopes: ['events:read', 'messages:send'] }
    const { body: made } = await ask('POST', '/v1/keys', reader, bearer(admin.token))
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, { headers: bearer(made.token) })
    await once(socket, 'message')
    socket.send(JSON.stringify({ type: 'send', ref: '1', message }))
    const streamed = `/v1/audit?actorId=${made.key.id}`
    const over = await service.until(streamed, (page) => page.items.length === 1, bearer(admin.token))
    socket.close()
    expect(over.items).toMatchObject([
      { outcome: 'refused', operation: 'sendMessage', path: '/v1/stream', status: 422, code: 'radio-unknown' },
    ])
    await ask('GET', '/v1/radios')
    const isAnonymous = ({ items: [last] }: { items: { actor: { kind: string } }[] }) =>
      last?.actor.kind === 'anonymous'
    const { items: refused } = await service.until('/v1/audit?outcome=refused', isAnonymous, bearer(admin.token))
    expect(refused[0]).toMatchObject({ operation: 'listRadios', status: 401, code: 'credentials-missing' })
  })

  test('its pages with a cursor', async () => {
    const all = await entries()
    const numbers: number[] = []
    for (let cursor = ''; ; ) {
      const { body } = await ask('GET', `/v1/audit?limit=3${cursor}`, undefined, bearer(admin.token))
      numbers.push(...body.items.map(({ number }: { number: number }) => number))
      if (body.nextCursor === undefined) break
      cursor = `&cursor=${body.nextCursor}`
    }
    expect(numbers).toEqual(all.map(({ number }: { number: number }) => number))
  })
})

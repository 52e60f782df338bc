import { expect, test } from 'vitest'
import { nowhere, useService } from './service.ts'

const { ask, restart, until } = useService()

test('a dead letter whose event retention has removed is shown without it, and cannot be put back', async () => {
  await ask('POST', '/v1/queues', { name: 'q', filter: { type: ['radio.created'] }, maxDeliveries: 1 })
  await ask('POST', '/v1/radios', { id: 'old', driver: 'lines', link: nowhere, enabled: false })
  const [{ leaseId, event }] = (await ask('POST', '/v1/queues/q/lease', {})).body.items
  await ask('POST', '/v1/queues/q/release', { leaseIds: [leaseId] })
  const path = `/v1/queues/q/dead-letters/${event.seq}`
  expect((await ask('GET', path)).body).toMatchObject({ seq: event.seq, event: { type: 'radio.created' } })

  for (const enabled of [true, false]) await ask('PATCH', '/v1/radios/old', { enabled })
  await restart({ keepEvents: 1 })
  expect(await until(path, (letter) => letter.event === undefined)).toMatchObject({ seq: event.seq, deliveries: 1 })
  expect(await ask('POST', `${path}/requeue`)).toMatchObject({ status: 409, body: { code: 'event-gone' } })
  expect((await ask('DELETE', path)).status).toBe(204)
})

test('a dead letter that is put back is given out again', async () => {
  await ask('POST', '/v1/queues', { name: 'again', filter: { type: ['radio.created'] }, maxDeliveries: 1 })
  await ask('POST', '/v1/radios', { id: 'new', driver: 'lines', link: nowhere, enabled: false })
  const take = async () => (await ask('POST', '/v1/queues/again/lease', {})).body.items
  const [{ leaseId, event }] = await take()
  await ask('POST', '/v1/queues/again/release', { leaseIds: [leaseId] })
  expect(await take()).toEqual([])
  expect((await ask('POST', `/v1/queues/again/dead-letters/${event.seq}/requeue`)).status).toBe(204)
  expect(await take()).toMatchObject([{ deliveries: 1, redelivered: true, event }])
})

test('a queue that somebody else has changed is neither changed nor deleted', async () => {
  await ask('POST', '/v1/queues', { name: 'shared' })
  await ask('PATCH', '/v1/queues/shared', { maxDeliveries: 2 })
  const stale = { 'if-match': '"1"' }
  const refused = { status: 412, body: { code: 'queue-changed' } }
  expect(await ask('PATCH', '/v1/queues/shared', { maxDeliveries: 3 }, stale)).toMatchObject(refused)
  expect(await ask('DELETE', '/v1/queues/shared', undefined, stale)).toMatchObject(refused)
  expect((await ask('DELETE', '/v1/queues/shared', undefined, { 'if-match': '"2"' })).status).toBe(204)
})

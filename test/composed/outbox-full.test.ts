import { beforeAll, expect, test } from 'vitest'
import { fields, useService } from './service.ts'

const { ask, restart } = useService({ outboxMessages: 3, outboxMegabytes: 1 })

beforeAll(async () => {
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 }
  for (const id of ['off', 'other', 'large'])
    await ask('POST', '/v1/radios', { id, driver: 'lines', link, enabled: false })
})

const send = (radioId: string, key: string, data = 'PING') =>
  ask('POST', '/v1/messages', { radioId, payload: { encoding: 'text', data } }, { 'idempotency-key': key })

test('accepts as many messages for a radio as may wait, and refuses more by a problem', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => send('off', `k${i}`)))
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(3)
  const refused = answers.filter(({ status }) => status !== 202)
  expect(refused).toHaveLength(7)
  for (const answer of refused) {
    expect(answer).toMatchObject({ status: 429, body: { code: 'outbox-full' } })
    expect(answer.body.hint).toContain('outboxMessages (3)')
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(fields(answer)).toEqual(['body /radioId'])
  }
  expect((await ask('GET', '/metrics')).body).toContain('musen_messages_refused_total 7\n')

  // Others have their own limit.
  expect((await send('other', 'o1')).status).toBe(202)
})

test('answers a repeated request as the first time, though the outbox is full', async () => {
  const [accepted] = (await ask('GET', '/v1/messages?radioId=off')).body.items
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => send('off', `k${i}`)))
  const again = answers.filter(({ status }) => status === 202)
  expect(again).toHaveLength(3)
  expect(again.map(({ body }) => body.id)).toContain(accepted.id)
})

test('has the same limit after a restart, and room for one more when one is cancelled', async () => {
  await restart()
  expect((await send('off', 'n1')).status).toBe(429)
  const [queued] = (await ask('GET', '/v1/messages?radioId=off&state=queued')).body.items
  await ask('POST', `/v1/messages/${queued.id}/cancel`)
  expect((await send('off', 'n1')).status).toBe(202)
  expect((await send('off', 'n2')).status).toBe(429)
})

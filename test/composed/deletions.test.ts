import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { nowhere, useService } from './service.ts'

const { ask } = useService()
const ABSENT: Record<string, string> = {
  ':radioId': 'none',
  ':nodeId': 'r1:none',
  ':queueName': 'none',
  ':webhookId': 'wh_none000000-1',
  ':seq': '9',
}
const PRESENT: Record<string, string> = { ':radioId': 'r1', ':queueName': 'q' }
const EXISTING = { id: 'r1', driver: 'lines', link: nowhere, enabled: false }

/** The path of something absent, in a parent that exists. */
function absentPath(url: string): string {
  const parts = url.split('/')
  return parts
    .map((part, index) => {
      if (!part.startsWith(':')) return part
      const isLast = index === parts.length - 1
      return (isLast ? ABSENT[part] : PRESENT[part]) ?? '00000000-0000-4000-8000-000000000000'
    })
    .join('/')
}

const PREFIX: Record<string, string> = { deleteProbe: 'prb_', deleteDiscovery: 'dsc_', deleteCapture: 'cap_' }
const deletions = routes
  .filter(({ method }) => method === 'DELETE')
  .map(({ operationId, url }) => {
    const id = '00000000-0000-4000-8000-000000000000'
    return [operationId, absentPath(url).replace(id, `${PREFIX[operationId]}${id}`)] as const
  })

beforeAll(async () => {
  await ask('POST', '/v1/radios', EXISTING)
  await ask('POST', '/v1/queues', { name: 'q' })
})

describe.each(deletions)('%s of what does not exist', (operationId, path) => {
  test.each([undefined, '*', '"1"', '"1", "2"', 'W/"1"', 'W/"1", "x"'])(
    'succeeds with the If-Match %s',
    async (ifMatch) => {
      const answer = await ask('DELETE', path, undefined, ifMatch === undefined ? {} : { 'if-match': ifMatch })
      expect([answer.status, answer.body]).toEqual([204, ''])
    },
  )

  test('is 400 with an If-Match that is not a list of tags', async () => {
    const accepted = routes.some((route) => route.operationId === operationId && 'headers' in route)
    const { status } = await ask('DELETE', path, undefined, { 'if-match': '1, 2' })
    expect(status).toBe(accepted ? 400 : 204)
  })
})

test.each([
  ['/v1/radios', EXISTING, 'r1', 'radio-changed'],
  ['/v1/queues', { name: 'q' }, 'q', 'queue-changed'],
  ['/v1/webhooks', { url: 'https://example.com/', enabled: false }, undefined, 'webhook-changed'],
])('what exists in %s at another revision is 412, and remains', async (collection, body, name, code) => {
  const id = name ?? (await ask('POST', collection, body)).body.webhook.id
  for (const ifMatch of ['"7"', '"7", "8"', 'W/"1"', 'W/"1", "7"'])
    expect(await ask('DELETE', `${collection}/${id}`, undefined, { 'if-match': ifMatch })).toMatchObject({
      status: 412,
      body: { code },
    })
  expect((await ask('GET', `${collection}/${id}`)).status).toBe(200)
  expect((await ask('DELETE', `${collection}/${id}`, undefined, { 'if-match': '"7", "1"' })).status).toBe(204)
  const patch = name === undefined ? { enabled: false } : name === 'q' ? { maxDeliveries: 2 } : { name: 'x' }
  for (const ifMatch of ['*', '"1"', '"1", "2"'])
    expect((await ask('PATCH', `${collection}/${id}`, patch, { 'if-match': ifMatch })).status).toBe(404)
})

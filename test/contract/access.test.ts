import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { SCOPES, type Scope, WHOLE_SCOPES } from '../../src/domain/access/access.ts'
import { nowhere, useService } from '../composed/service.ts'

/**
 * Every operation of the contract with all kinds of credentials. The list comes from the contract, so it includes each new operation. Requests
 * have no valid body: with sufficient rights the answer is a 2xx or another status that only the operation itself gives (400, 404, ...),
 * and without them it is a refusal.
 */
const service = useService()
const { ask } = service

const NEEDED = new Map(routes.map(({ operationId, security }) => [operationId as string, scopesOf(security)]))
const NO_UUID = '00000000-0000-4000-8000-000000000000'
const EXAMPLES: Record<string, string> = {
  radioId: 'theirs',
  nodeId: 'theirs:N0CALL-1',
  queueName: 'theirs',
  keyId: 'key_0000000000',
  messageId: 'msg_0000000000-1',
  webhookId: 'wh_0000000000-1',
  probeId: `prb_${NO_UUID}`,
  discoveryId: `dsc_${NO_UUID}`,
  captureId: `cap_${NO_UUID}`,
  seq: '1',
  code: 'radio-not-found',
}

/** All scopes that an operation needs; none if it is public. */
function scopesOf(security: readonly (readonly { scopes: readonly string[] }[])[]): Scope[] {
  return (security[0] ?? []).flatMap(({ scopes }) => scopes as readonly Scope[])
}

let admin: string
const tokens: Record<string, string> = {}
/** The text of a key for each set of scopes that the tests use, by `nameOf`. */
const scoped = new Map<string, string>()
let restricted: string

async function make(request: object): Promise<{ id: string; token: string }> {
  const { status, body } = await ask('POST', '/v1/keys', { name: 'Test', ...request }, bearer(admin))
  expect(status, JSON.stringify(body)).toBe(201)
  return { id: body.key.id, token: body.token }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

beforeAll(async () => {
  const link = nowhere
  const tnc = { driver: 'kiss', link, options: { callsign: 'N0CALL-1' }, enabled: false }
  for (const id of ['mine', 'theirs']) {
    await ask('POST', '/v1/radios', { id, name: `name-of-${id}`, ...tnc })
    const { body } = await ask('POST', '/v1/messages', {
      radioId: id,
      destination: 'QST',
      payload: { encoding: 'text', data: `text-of-${id}` },
    })
    EXAMPLES.messageId = body.id
    await ask('POST', '/v1/queues', { name: id, filter: { radioId: id }, cursor: 'oldest' })
    const hook = { url: `https://example.com/${id}`, filter: { radioId: id }, enabled: false }
    EXAMPLES.webhookId = (await ask('POST', '/v1/webhooks', hook)).body.webhook.id
  }
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
  const sets = [...SCOPES.map((scope) => [scope]), ...[...NEEDED.values()].filter(({ length }) => length > 0)]
  for (const scopes of [
    ...sets,
    ...sets.map((needed) => without(needed[0])),
    ...sets.map((needed) => without(needed[1])),
  ])
    if (!scoped.has(nameOf(scopes))) scoped.set(nameOf(scopes), (await make({ scopes })).token)
  const expired = await make({ scopes: SCOPES })
  const past = { expiresAt: '2020-01-01T00:00:00.000Z' }
  expect((await ask('PATCH', `/v1/keys/${expired.id}`, past, bearer(admin))).status).toBe(200)
  const revoked = await make({ scopes: SCOPES })
  expect((await ask('POST', `/v1/keys/${revoked.id}/revoke`, undefined, bearer(admin))).status).toBe(200)
  Object.assign(tokens, {
    expired: expired.token,
    revoked: revoked.token,
    'with a wrong secret': `${admin.slice(0, -1)}${admin.endsWith('0') ? '1' : '0'}`,
    'of nobody': `musen_0000000000_${'0'.repeat(52)}`,
  })
  const scopes = SCOPES.filter((scope) => !WHOLE_SCOPES.has(scope))
  restricted = (await make({ scopes, radios: ['mine'], queues: ['mine'] })).token
})

const nameOf = (scopes: readonly Scope[]) => [...scopes].sort().join(' ')
const without = (missing: Scope | undefined) => SCOPES.filter((scope) => scope !== missing)

const operations = routes.map(({ operationId, method, url }) => ({
  operationId: operationId as string,
  method: method as string,
  url: url as string,
}))

/** The path of an operation, with ids of what belongs to the radio `theirs`. */
function pathOf(url: string): string {
  return url.replaceAll(/:(\w+)/g, (_, name: string) => EXAMPLES[name] ?? '0')
}

/** Calls an operation, with a body that is never valid, so that nothing changes. */
function request(method: string, url: string, headers: Record<string, string>) {
  return ask(method, pathOf(url), method === 'GET' || method === 'DELETE' ? undefined : [], headers)
}

const protectedOnes = operations.filter(({ operationId }) => NEEDED.get(operationId)?.length)

describe.each(protectedOnes)('$operationId', ({ operationId, method, url }) => {
  const needed = NEEDED.get(operationId) ?? []

  test('is refused without a key, and with an invalid one', async () => {
    const shown = [{}, ...Object.values(tokens).map(bearer), { authorization: 'Bearer a.b.c' }]
    for (const headers of shown) {
      const { status, headers: answered } = await request(method, url, headers)
      expect([status, JSON.stringify(headers)]).toEqual([401, JSON.stringify(headers)])
      expect(answered.get('www-authenticate')).toContain('Bearer')
    }
  })

  test('is refused to a key with any other scope, and to one with all but one of its scopes', async () => {
    const sets = [...SCOPES.map((scope) => [scope]), ...needed.map(without)]
    for (const scopes of sets) {
      const missing = needed.find((scope) => !scopes.includes(scope))
      if (missing === undefined) continue
      const { status, body } = await request(method, url, bearer(scoped.get(nameOf(scopes)) ?? ''))
      expect([scopes, status, body.code, body.scope]).toEqual([scopes, 403, 'scope-missing', missing])
    }
  })

  test('is not refused to a key with its scopes only', async () => {
    const { status } = await request(method, url, bearer(scoped.get(nameOf(needed)) ?? ''))
    expect([401, 403, 500]).not.toContain(status)
    // A GET can only fail for an id in its path.
    if (method === 'GET' && !url.includes(':') && operationId !== 'openStream') expect(status).toBe(200)
  })

  test('shows a key that is restricted to another radio and queue nothing of these', async () => {
    const { status, body } = await request(method, url, bearer(restricted))
    if (needed.some((scope) => WHOLE_SCOPES.has(scope))) expect([status, body.code]).toEqual([403, 'scope-missing'])
    else if (/:(radioId|nodeId|queueName|messageId|webhookId)/.test(url)) {
      // An invalid body is refused before the ids are checked.
      expect([404, 400]).toContain(status)
    }
    const told = JSON.stringify(body).replaceAll(JSON.stringify(pathOf(url)).slice(1, -1), '')
    if (status < 300) expect(told).not.toMatch(/theirs/)
  })
})

test('operations without a scope are open, whatever the credentials', async () => {
  const open = operations.filter(({ operationId }) => !NEEDED.get(operationId)?.length)
  expect(open.map(({ operationId }) => operationId)).toEqual([
    'getIndex',
    'getLiveness',
    'getReadiness',
    'listProblems',
    'getProblem',
    'getOpenapiYaml',
    'getOpenapiJson',
  ])
  for (const { method, url } of open)
    for (const headers of [{}, ...Object.values(tokens).map(bearer)])
      expect((await request(method, url, headers)).status).toBe(200)
})

/** What shows the content of stored messages, or makes musen deliver it later. docs/security.md has the rule. */
const DELIVERING = [
  ...['listEvents', 'openStream'],
  ...['createQueue', 'updateQueue', 'leaseEvents', 'listDeadLetters', 'getDeadLetter'],
  ...['createWebhook', 'updateWebhook', 'resumeWebhook'],
  'createTicket',
]

test('what delivers events needs events:read, and nothing else does', () => {
  const found = [...NEEDED].filter(([, scopes]) => scopes.includes('events:read')).map(([operation]) => operation)
  expect(found).toEqual(DELIVERING)
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { SCOPES } from '../../src/domain/access/access.ts'
import { startMusen } from '../../src/service/compose.ts'
import { createKey, sign } from '../identity/issuer.ts'
import { UNHURRIED } from './unhurried.ts'

test('secrets that are planted everywhere are in no log, event, error, audit, and keys in no file', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'musen-secrets-'))
  const logged: string[] = []
  const config = await loadConfig({ flags: { port: 0, data: directory, rateLimit: 0 }, env: {} })
  const logger = pino({ level: 'trace' }, { write: (line) => void logged.push(line) })
  const musen = await startMusen({ config, logger, ...UNHURRIED })
  const answers: string[] = []
  const ask = async (method: string, path: string, token: string, body?: unknown) => {
    const answer = await fetch(`${musen.url}${path}`, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    answers.push(text)
    return text
  }
  const made = JSON.parse(await ask('POST', '/v1/keys', '', { name: 'Admin', scopes: SCOPES }))
  const other = JSON.parse(await ask('POST', '/v1/keys', made.token, { name: 'Other', scopes: ['radios:read'] }))
  const jwt = await sign({ issuer: 'https://id.test', key: await createKey('k') })
  const hook = { url: 'https://example.com/', enabled: false }
  const { secret } = JSON.parse(await ask('POST', '/v1/webhooks', made.token, hook))
  const { ticket } = JSON.parse(await ask('POST', '/v1/tickets', made.token))
  const bearers: string[] = [made.token, other.token, jwt]
  const planted = bearers.map((text) => text.slice(text.lastIndexOf('_') + 1))
  answers.length = 0

  for (const text of [...bearers, ...bearers.map((one) => one.replaceAll('_', '%5F').replaceAll('.', '%2e'))]) {
    await ask('GET', '/v1/radios', text)
    await ask('GET', `/v1/radios/${text}`, made.token)
    await ask('POST', `/v1/keys/${text}/revoke`, made.token)
    await ask('POST', `/v1/messages/${text}/cancel`, other.token)
    await ask('POST', '/v1/queues', other.token, { name: 'x', filter: { radioId: 'x' } })
    await ask('GET', `/v1/events?ticket=${text}`, '')
    await ask('GET', `/nothing/${text}?key=${text}`, text)
    await ask('POST', '/v1/keys', text, 'no JSON')
  }
  // In paths as well, where a user who mixes them up would write them.
  for (const text of [secret, encodeURIComponent(secret), ticket])
    await ask('DELETE', `/v1/webhooks/${text}`, other.token)
  await ask('POST', `/v1/queues/${ticket}/lease`, other.token, {})
  await ask('GET', `/v1/events?ticket=${ticket}`, '')
  await ask('GET', `/v1/events?limit=1000`, made.token)
  const audit = await ask('GET', '/v1/audit?limit=1000', made.token)
  await ask('GET', '/v1/keys', made.token)
  await ask('GET', '/v1/webhooks', made.token)
  await ask('GET', '/metrics', made.token)
  await musen.close()

  expect(audit).toContain('***')
  // What a client wrote into a path comes back to it alone, in the answer that says that there is no such thing.
  const told = answers.filter((text) => !/"(request-invalid|not-found|key-not-found)"/.test(text)).join('\n')
  for (const one of planted) {
    expect(logged.join('')).not.toContain(one)
    expect(told).not.toContain(one)
    for (const file of readdirSync(directory))
      if (one !== planted[2]) expect(readFileSync(join(directory, file)).includes(one), file).toBe(false)
  }
  for (const one of [secret.slice(6), ticket]) {
    expect(logged.join('')).not.toContain(one)
    expect(told).not.toContain(one)
  }
  rmSync(directory, { recursive: true, force: true })
})

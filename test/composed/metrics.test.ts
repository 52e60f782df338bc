import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { createDurations } from '../../src/http/durations.ts'
import { readMetricsToken } from '../../src/service/metrics-token.ts'
import { useService } from './service.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-metrics-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const metricsTokenFile = join(folder, 'token')
const TOKEN = 'a-token-that-only-scrapes'
writeFileSync(metricsTokenFile, `${TOKEN}\n`)
const { ask } = useService({ metricsTokenFile })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('the metrics count how long requests take, by operation and class of status', async () => {
  await ask('GET', '/v1/info')
  await ask('GET', '/v1/radios/nothing')
  await ask('POST', '/v1/webhooks', { url: 'https://example.com/', enabled: false })
  const { body } = await ask('GET', '/metrics')
  expect(body).toMatch(/^musen_http_request_duration_seconds_count\{operation="getInfo",status="2xx"\} 1$/m)
  expect(body).toMatch(
    /^musen_http_request_duration_seconds_bucket\{operation="getRadio",status="4xx",le="\+Inf"\} 1$/m,
  )
  expect(body).toMatch(/^musen_store_commit_seconds_total [\d.e-]+$/m)
  expect(body).toMatch(/^musen_webhook_lag_events\{webhook="wh_[^"]+",state="disabled"\} \d+$/m)
})

test('the token of a scraper reads the metrics and nothing else', async () => {
  const { token } = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: ['keys:admin', 'system:read'] })).body
  expect((await ask('GET', '/metrics')).status).toBe(401)
  expect((await ask('GET', '/metrics', undefined, bearer(TOKEN))).status).toBe(200)
  expect((await ask('GET', '/metrics', undefined, bearer(`${TOKEN}x`))).status).toBe(401)
  expect((await ask('GET', '/v1/info', undefined, bearer(TOKEN))).status).toBe(401)
  expect((await ask('GET', '/metrics', undefined, bearer(token))).status).toBe(200)
})

test.each(['', 'short', 'musen_0123456789_abcdefghijk', 'two words of a token'])(
  'the file of a token cannot contain "%s"',
  async (text) => {
    const file = join(folder, 'wrong')
    writeFileSync(file, text)
    await loadConfig({ flags: { metricsTokenFile: file }, env: {} })
    expect(() => readMetricsToken(file)).toThrow(/does not contain a token/)
  },
)

test('a duration is in its bucket and in all larger ones', () => {
  const durations = createDurations()
  for (const ms of [0.5, 1, 3, 60_000]) durations.note('getInfo', 200, ms)
  const text = durations.text()
  for (const [bound, count] of Object.entries({ '0.001': 2, '0.0025': 2, '0.005': 3, '30': 3, '+Inf': 4 }))
    expect(text).toContain(`_bucket{operation="getInfo",status="2xx",le="${bound}"} ${count}\n`)
  expect(text).toContain('_count{operation="getInfo",status="2xx"} 4\n')
})

import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import type { Check } from '../../src/diagnosis/check.ts'
import { nowhere, useService } from '../composed/service.ts'
import { run } from './run.ts'

const service = useService()
/** It answers what is not HTTP, and closes. */
const stranger = createServer((socket) => socket.on('error', () => {}).write('220 mail\r\n', () => socket.destroy()))
afterAll(() => {
  stranger.close()
})

async function doctor(url: string, ...words: string[]) {
  const { code, out, err } = await run(['doctor', '--data', service.directory, '--json', '--url', url, ...words])
  const { level, checks } = JSON.parse(out) as { level: string; checks: Check[] }
  return { code, err, level, of: (name: string) => checks.filter((check) => check.name === name) }
}

test('checks the machine, the service and its radios', async () => {
  const { of } = await doctor(service.url())
  expect(of('service')).toMatchObject([{ level: 'ok', detail: expect.stringMatching(/^musen [\d.]+ answers at http/) }])
  expect(of('store')).toMatchObject([{ level: 'ok', detail: expect.stringContaining('musen.db') }])
  expect(of('native-sqlite')).toMatchObject([{ level: 'ok' }])
  expect(of('radios')).toMatchObject([{ level: 'ok' }])
})

test('ends with 1 when a radio does not work, with its last fault and the remedy', async () => {
  await service.ask('POST', '/v1/radios', { id: 'away', driver: 'lines', link: nowhere })
  await service.until('/v1/radios/away', ({ status }) => status.lastError !== undefined)
  const { code, err, level, of } = await doctor(service.url())
  expect({ code, level }).toEqual({ code: 1, level: 'error' })
  expect(JSON.parse(err).error).toMatchObject({ code: 'checks-failed' })
  expect(of('radios')).toMatchObject([
    { level: 'error', detail: expect.stringMatching(/^away is /), hint: expect.any(String) },
  ])
  const { out } = await run(['doctor', '--data', service.directory, '--url', service.url()])
  expect(out).toMatch(/^error {4}away is .*\n {9}\S/m)
})

test('tells a service that does not run from another program at its port', async () => {
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const address = stranger.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const taken = await doctor(`http://127.0.0.1:${port}`)
  expect(taken.of('service')).toMatchObject([{ level: 'error', hint: expect.stringContaining(`sport = :${port}`) }])
  const free = await doctor('http://127.0.0.1:1')
  expect(free.of('service')).toMatchObject([{ level: 'warning', hint: expect.stringContaining('musen serve') }])
})

test('ends with 78 when the configuration is wrong', async () => {
  const { code, err } = await run(['doctor'], { env: { MUSEN_PORT: 'ten' } })
  expect({ code, err }).toMatchObject({ code: 78, err: expect.stringContaining('MUSEN_PORT') })
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useService } from './service.ts'

const { ask, until, url, directory } = useService({ openLoopback: true })

test('a radio at the port of musen itself sends it no request, and neither does a probe', async () => {
  const port = Number(new URL(url()).port)
  for (const [index, host] of ['127.0.0.1', '::ffff:127.0.0.1', '0.0.0.0', 'localhost', '2130706433'].entries()) {
    const link = { type: 'tcp', host, port }
    const created = await ask('POST', '/v1/radios', { id: `r${index}`, driver: 'lines', link })
    expect(created.status, host).toBe(201)
    const { status } = await until(`/v1/radios/r${index}`, ({ status }) => status.lastError !== undefined)
    expect(status, host).toMatchObject({ state: 'offline', lastError: { code: 'link-not-allowed' } })
    await ask('DELETE', `/v1/radios/r${index}`)
    const { headers } = await ask('POST', '/v1/probes', { target: link })
    const probe = await until(headers.get('location') ?? '', ({ state }) => state !== 'running')
    expect(probe, host).toMatchObject({ state: 'failed', error: { code: 'link-not-allowed' } })
  }
})

test('a radio or a probe whose port is a file of the store leaves the store locked', async () => {
  for (const name of ['musen.lock', 'musen.db', 'musen.db-shm']) {
    const path = join(directory, name)
    const { headers } = await ask('POST', '/v1/probes', { target: { type: 'serial', path } })
    const probe = await until(headers.get('location') ?? '', ({ state }) => state !== 'running')
    expect(probe).toMatchObject({ state: 'failed', error: { code: 'port-not-a-tty' } })
    const link = { type: 'serial', path, baudRate: 9600 }
    const id = name.replace('.', '-')
    expect((await ask('POST', '/v1/radios', { id, driver: 'lines', link })).status).toBe(201)
    const { status } = await until(`/v1/radios/${id}`, ({ status }) => status.lastError !== undefined)
    expect(status.lastError).toMatchObject({ code: 'port-not-a-tty' })
    // With a lost lock, nothing more would be accepted.
    const send = { radioId: id, payload: { encoding: 'text', data: 'x' } }
    expect(await ask('POST', '/v1/messages', send)).toMatchObject({ status: 202 })
  }
})

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createServer } from '../../src/http/server.ts'
import { readTls } from '../../src/http/tls.ts'
import { eventually } from '../eventually.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'

const here = fileURLToPath(new URL('../certificates/', import.meta.url))
let folder: string
let files: { cert: string; key: string }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musen-tls-'))
  files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  use('first')
})
let close = async () => {}
afterEach(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

function use(name: 'first' | 'second'): void {
  copyFileSync(`${here}${name}.cert.pem`, files.cert)
  copyFileSync(`${here}${name}.key.pem`, files.key)
}

async function serve() {
  const { logger, lines } = createRecorder()
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
      openStream: () => ({ status: 101, accept: (socket: WebSocket) => socket.send('hello') }),
    },
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    tls: { ...files, lookMs: 20 },
  })
  close = () => server.close()
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return { url, lines }
}

/** The status, and whose certificate it was. */
function ask(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; name: string | undefined; hsts: unknown }> {
  return new Promise((resolve, reject) => {
    request(`${url}/health/live`, { rejectUnauthorized: false, agent: false, headers }, (answer) => {
      const { CN } = (answer.socket as TLSSocket).getPeerCertificate().subject
      answer.resume()
      answer.on('end', () =>
        resolve({ status: answer.statusCode, name: String(CN), hsts: answer.headers['strict-transport-security'] }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('requests, wishes for another protocol and WebSockets are served over TLS', async () => {
  const { url } = await serve()
  expect(url).toMatch(/^https:/)
  expect(await ask(url)).toEqual({ status: 200, name: 'first.test', hsts: undefined })
  expect(await ask(url, { connection: 'upgrade', upgrade: 'h2c' })).toMatchObject({ status: 200 })
  const socket = new WebSocket(`${url.replace('https', 'wss')}/v1/stream`, 'musen.v1', { rejectUnauthorized: false })
  const said = await new Promise((resolve) => socket.on('message', (data) => resolve(String(data))))
  socket.close()
  expect(said).toBe('hello')
})

test('TLS 1.2 is served with forward secrecy only, and nothing older', async () => {
  const { port } = new URL((await serve()).url)
  const handshake = (options: ConnectionOptions) =>
    new Promise<string>((resolve) => {
      const socket = connect({ port: Number(port), host: '127.0.0.1', rejectUnauthorized: false, ...options }, () => {
        resolve(`${socket.getProtocol()} ${socket.getCipher().name}`)
        socket.destroy()
      })
      socket.on('error', () => resolve('refused'))
    })
  expect(await handshake({})).toMatch(/^TLSv1\.3 /)
  expect(await handshake({ maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1\.2 ECDHE-/)
  for (const ciphers of ['AES128-GCM-SHA256', 'AES256-SHA', 'ECDHE-RSA-AES128-SHA:ECDHE-ECDSA-AES128-SHA'])
    expect(await handshake({ maxVersion: 'TLSv1.2', ciphers })).toBe('refused')
  expect(await handshake({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' })).toBe('refused')
})

test('a new certificate is used once its files change; one that cannot be used is not, and does not keep the next from being used', async () => {
  const { url, lines } = await serve()
  use('second')
  await eventually(async () => expect(await ask(url)).toMatchObject({ name: 'second.test' }))
  writeFileSync(files.cert, 'no certificate')
  await eventually(() => expect(lines.some(({ level }) => level === 'warn')).toBe(true))
  expect(await ask(url)).toMatchObject({ status: 200, name: 'second.test' })
  use('first')
  await eventually(async () => expect(await ask(url)).toMatchObject({ name: 'first.test' }))
})

test('a file that is not there ends the start, naming the setting', async () => {
  rmSync(files.key)
  await expect(serve()).rejects.toMatchObject({ code: 'config-invalid', field: 'tlsKey' })
})

test('what is no certificate, or of another key, is named as a wrong setting', () => {
  writeFileSync(files.cert, 'garbage')
  expect(() => readTls(files)).toThrow(expect.objectContaining({ code: 'config-invalid', field: 'tlsCert' }))
  copyFileSync(`${here}second.cert.pem`, files.cert)
  expect(() => readTls(files)).toThrow(expect.objectContaining({ code: 'config-invalid', field: 'tlsCert' }))
})

test('a FIFO, a folder and a file of the store are not read as a certificate', () => {
  const fifo = join(folder, 'fifo')
  execFileSync('mkfifo', [fifo])
  for (const cert of [fifo, folder])
    expect(() => readTls({ ...files, cert })).toThrow(
      expect.objectContaining({ code: 'config-invalid', field: 'tlsCert' }),
    )
  const isTaken = (path: string) => path === files.key
  expect(() => readTls({ ...files, isTaken })).toThrow(expect.objectContaining({ field: 'tlsKey' }))
})

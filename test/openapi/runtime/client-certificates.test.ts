import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import type { PeerCertificate } from 'node:tls'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

const folder = fileURLToPath(new URL('../../certificates/', import.meta.url))
const first = { cert: `${folder}first.cert.pem`, key: `${folder}first.key.pem` }
const second = { cert: `${folder}second.cert.pem`, key: `${folder}second.key.pem` }

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let url: string
let accepted = true
beforeAll(async () => {
  generated = await generateApi('certificates')
  const security = {
    client: ({ subject }: PeerCertificate) => (accepted ? { name: subject.CN } : undefined),
    token: (token: string) => (token === 't' ? {} : undefined),
  }
  const name = ({ access }: { access?: { name?: string } }) => ({ status: 200, body: { name: access?.name } })
  app = await createService({
    api: generated.api,
    handlers: { whoAmI: name, needBoth: name, needEither: name, needNothing: name },
    admit: createGate({
      authenticate: createSchemesAuthenticate({ schemes: generated.securitySchemes, handlers: security }),
    }),
    transport: {
      https: { ...read(first), ca: readFileSync(second.cert), requestCert: true, rejectUnauthorized: false },
    },
    logger: createRecorder().logger,
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app?.close()
})

type Pair = Partial<typeof first>

function read({ cert, key }: Pair) {
  return { ...(cert && { cert: readFileSync(cert) }), ...(key && { key: readFileSync(key) }) }
}

async function ask(path: string, pair: Pair, authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization }
  return new Promise<[number | undefined, string | undefined]>((resolve, reject) => {
    const asking = request(
      `${url}${path}`,
      { ...read(pair), headers, rejectUnauthorized: false, agent: false },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => {
          const { code, name } = JSON.parse(text)
          resolve([answer.statusCode, code ?? name])
        })
      },
    )
    asking.on('error', reject).end()
  })
}

describe('a certificate', () => {
  test('that a trusted root vouches for says who asks', async () => {
    const [status, name] = await ask('/whoami', second)
    expect([status, name]).toEqual([200, expect.stringContaining('second')])
  })

  test('that is missing, or that nobody vouches for, is none', async () => {
    expect(await ask('/whoami', {})).toEqual([401, 'credentials-missing'])
    expect(await ask('/whoami', first)).toEqual([401, 'credentials-missing'])
    expect(await ask('/open', {})).toEqual([200, undefined])
  })

  test('that the handler does not take is refused', async () => {
    accepted = false
    expect(await ask('/whoami', second)).toEqual([401, 'credentials-invalid'])
    accepted = true
  })

  test('is needed with other credentials, or instead of them, as the operation says', async () => {
    expect(await ask('/both', second)).toEqual([401, 'credentials-missing'])
    expect((await ask('/both', second, 'Bearer t'))[0]).toBe(200)
    expect(await ask('/both', {}, 'Bearer t')).toEqual([401, 'credentials-missing'])
    expect((await ask('/either', {}, 'Bearer t'))[0]).toBe(200)
    expect((await ask('/either', second))[0]).toBe(200)
    expect(await ask('/either', {})).toEqual([401, 'credentials-missing'])
  })

  test('is nothing that a connection without TLS has', async () => {
    const answer = await app.inject('/whoami')
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="api"'])
  })

  test('needs a handler where it is asked for', () => {
    const handlers = { token: () => ({}) }
    expect(() => createSchemesAuthenticate({ schemes: generated.securitySchemes, handlers })).toThrow('"client" has no')
  })
})

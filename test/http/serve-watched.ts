import { createRequire } from 'node:module'

/**
 * Serves the contract in a process of its own, and prints how often anything constructed or used ajv while it did so, and
 * whether it would have been noticed; and the same of the parser of forms, which the contract does not need.
 */
const require = createRequire(import.meta.url)
const { default: Ajv } = require('ajv/dist/core.js')
let uses = 0
for (const name of ['addVocabulary', 'addSchema', 'compile', '_compileSchemaEnv']) {
  const original = Ajv.prototype[name]
  Ajv.prototype[name] = function (...given: unknown[]) {
    uses++
    return original.apply(this, given)
  }
}

const { createServer } = await import('../../src/http/server.ts')
const { openToAll } = await import('../../src/http/access/request-access.ts')
const { routes } = await import('../../generated/routes.ts')
const { specDocument } = await import('../../generated/spec.ts')
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
const server = await createServer({
  api: { routes, specDocument },
  handlers: { getLiveness: () => ({ status: 200, body: { status: 'ok' } }) },
  mock: true,
  logger: quiet,
  responseValidation: 'enforce',
  authenticate: openToAll,
})
const statuses: number[] = []
for (const url of ['/health/live', '/v1/nodes/x', '/v1/messages?limit=7', '/nothing', '/docs/', '/docs/json'])
  statuses.push((await server.inject(url)).statusCode)
const body = { radioId: 'kiss-demo', payload: { encoding: 'text', data: 'Hello' } }
statuses.push((await server.inject({ method: 'POST', url: '/v1/messages', payload: body })).statusCode)
await server.close()
const whileServing = uses
const isPartsParser = (path: string) => /@fastify[\\/]busboy[\\/]/.test(path)
const partsParser = Object.keys(require.cache).some(isPartsParser)
await import('../../src/openapi/runtime/request/multipart/take.ts')
const partsParserNoticed = Object.keys(require.cache).some(isPartsParser)

const { Ajv2020 } = require('ajv/dist/2020.js')
new Ajv2020().compile({ type: 'string' })
const compilers = Object.keys(require.cache).filter((path) =>
  /fast-json-stringify[\\/]index\.js$|ajv-compiler[\\/]index\.js$/.test(path),
)
process.stdout.write(
  JSON.stringify({
    statuses,
    whileServing,
    noticed: uses > whileServing,
    compilers,
    partsParser: [partsParser, partsParserNoticed],
  }),
)

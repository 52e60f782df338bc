/**
 * The rooms of the house and what each may import. A row that ends in `.ts` is a single file.
 *
 * - A file belongs to the row with the longest matching path. A file without a row may import nothing.
 * - A room may import itself, the rooms below it, and the paths in `from` with everything below them.
 * - `packages` are npm packages and Node's modules; `node:*` stands for all of Node's.
 */
export interface Room {
  from: readonly string[]
  packages: readonly string[]
  /** Names of files that it may not import all the same. */
  not?: readonly string[]
}

const NODE = 'node:*'
const PORTS = ['src/app/ports', 'src/app/ports.ts', 'src/domain']
const DRIVER = ['src/radio/driver.ts', 'src/radio/kit', 'src/domain']
const USE_CASES = ['src/app', 'src/domain']

export const ROOMS: Readonly<Record<string, Room>> = {
  'src/contract.ts': { from: [], packages: ['node:fs', 'node:url'] },
  'src/page-files.ts': { from: [], packages: ['node:fs', 'node:url'] },
  'src/main.ts': { from: ['src/cli'], packages: [] },
  'src/cli': {
    from: [
      'src/client',
      'src/config',
      'src/contract.ts',
      'src/diagnosis',
      'src/domain',
      'src/service',
      'src/sim',
      'src/openapi',
      'generated',
    ],
    packages: [NODE, 'commander', 'close-with-grace', 'string-width'],
  },
  'src/service': {
    from: [
      'src/app',
      'src/config',
      'src/diagnosis',
      'src/domain',
      'src/http',
      'src/identity',
      'src/page-files.ts',
      'src/radio',
      'src/sim',
      'src/store',
      'src/stream',
      'src/webhook',
      'generated',
    ],
    packages: [NODE, 'fastify', 'pino', 'pino-pretty'],
  },
  'src/diagnosis': { from: ['src/store/sqlite/engine'], packages: [NODE, 'serialport'] },
  'src/config': { from: ['src/domain', 'src/identity', 'src/http/access'], packages: [NODE, 'yaml'] },

  'src/domain': { from: [], packages: [] },
  'src/app': { from: ['src/domain'], packages: ['node:crypto', 'node:events'] },
  'src/app/ports': { from: ['src/domain'], packages: [] },
  'src/app/ports.ts': { from: ['src/app/ports', 'src/domain'], packages: [] },
  'src/app/pause.ts': { from: [], packages: [] },
  'src/app/log': { from: USE_CASES, packages: [] },
  'src/app/jobs': { from: USE_CASES, packages: ['node:crypto'] },
  'src/app/queues': { from: USE_CASES, packages: [] },
  'src/app/webhooks': { from: USE_CASES, packages: ['node:crypto'] },
  'src/app/access': { from: USE_CASES, packages: ['node:crypto', 'node:events'] },
  'src/app/scoped': { from: USE_CASES, packages: [] },

  'src/radio': { from: [...PORTS, 'src/app/pause.ts'], packages: [NODE] },
  'src/radio/driver.ts': { from: PORTS, packages: [] },
  'src/radio/kit': { from: ['src/domain'], packages: [] },
  'src/radio/link': { from: PORTS, packages: [NODE, 'serialport'] },
  'src/radio/port': {
    from: [
      ...PORTS,
      'src/app/pause.ts',
      'src/radio/driver.ts',
      'src/radio/link/load-serialport.ts',
      'src/radio/link/own-addresses.ts',
    ],
    packages: [NODE],
  },
  'src/radio/families/kiss': { from: DRIVER, packages: [] },
  'src/radio/families/lines': { from: DRIVER, packages: [] },
  'src/radio/families/meshtastic': { from: DRIVER, packages: ['node:buffer', '@bufbuild/protobuf'] },
  'src/radio/families/meshcore': { from: DRIVER, packages: ['node:buffer'] },
  'src/radio/families/mysensors': { from: DRIVER, packages: [] },
  'src/radio/families/rylr': { from: DRIVER, packages: [] },
  'src/radio/families/twelite': { from: DRIVER, packages: [] },
  'src/radio/families/xbee': { from: DRIVER, packages: [] },
  'src/radio/connection': { from: [...PORTS, 'src/radio'], packages: [] },
  'src/radio/sending': { from: [...PORTS, 'src/radio'], packages: [] },

  'src/store/clock': { from: PORTS, packages: ['node:os'] },
  'src/store/disk-hints.ts': { from: [], packages: [] },
  'src/store/sqlite': {
    from: [...PORTS, 'src/store/clock', 'src/store/disk-hints.ts', 'src/store/sqlite/engine'],
    packages: [NODE],
  },
  // The only place that knows the two engines; everything else uses the types of `database.ts`.
  'src/store/sqlite/engine': { from: ['src/domain'], packages: ['node:fs', 'node:module', 'node:path'] },
  'src/store/files': { from: [...PORTS, 'src/store/disk-hints.ts'], packages: [NODE] },

  'src/http': {
    from: ['src/app', 'src/domain', 'src/openapi', 'generated'],
    packages: [NODE, 'fastify', '@fastify/cors', 'prom-client', 'ws'],
  },
  // Handlers and streams reach no use case but by `createUseCasesFor`, and no access but that of their request.
  'src/http/handlers': {
    from: [
      'src/app/scoped/use-cases.ts',
      'src/http/mapping',
      'src/http/etag.ts',
      'src/http/problem-pages.ts',
      'src/http/access/challenge.ts',
      'src/contract.ts',
      'src/openapi/runtime/answer/constant.ts',
      'generated',
    ],
    packages: ['node:stream', 'ws'],
  },
  'src/stream': {
    from: [...PORTS, 'src/app/scoped/use-cases.ts', 'src/app/log', 'src/app/access/audit.ts'],
    packages: ['node:stream', 'node:timers/promises', 'ws'],
  },
  'src/webhook': { from: PORTS, packages: [NODE, 'standardwebhooks'] },
  'src/identity': { from: PORTS, packages: [NODE, 'jose'] },
  'src/client': { from: ['generated'], packages: [] },
  'src/web': {
    from: ['src/client', 'generated/endpoints.ts', 'generated/http.ts', 'generated/types.ts'],
    packages: ['preact', '@preact/signals'],
  },
  'src/sim': {
    from: [...PORTS, 'src/radio/families', 'src/radio/kit', 'src/radio/link/memory.ts'],
    packages: [NODE],
    not: ['driver.ts'],
  },

  'src/openapi': { from: [], packages: [NODE, 'fastify'] },
  'src/openapi/generate': {
    from: ['src/openapi/media-type.ts', 'src/openapi/operation-id.ts'],
    packages: [NODE, 'ajv', 'ajv-formats', 'openapi-typescript', 'typescript', 'yaml'],
  },
  'src/openapi/generate/templates': {
    from: [],
    packages: ['node:fs', 'node:stream', 'openapi-fetch', 'typescript', 'ws'],
  },
  'src/openapi/runtime': {
    from: ['src/openapi/media-type.ts', 'src/openapi/operation-id.ts', 'src/openapi/problem.ts'],
    packages: [
      NODE,
      'ajv',
      'ajv-formats',
      'fast-json-stringify',
      'fastify',
      '@fastify/busboy',
      '@fastify/helmet',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@fastify/websocket',
      'cookie',
      'openapi-backend',
      'ws',
    ],
  },
  'src/openapi/mock': { from: ['src/openapi'], packages: [NODE, 'ajv', 'ajv-formats', 'fastify', 'openapi-backend'] },
  'src/openapi/contract-test': { from: ['src/openapi'], packages: [NODE] },
  'src/openapi/diff': { from: ['src/openapi/generate/document'], packages: [NODE, 'yaml'] },
  generated: { from: [], packages: [NODE, 'ajv', 'ajv-formats', 'fast-json-stringify', 'openapi-fetch', 'ws'] },
  scripts: {
    from: [
      'src/openapi',
      'src/main.ts',
      'src/cli/reference.ts',
      'src/cli/systemd/unit.ts',
      'src/config/reference.ts',
      'src/domain/readings/reference.ts',
      'src/http/problem-pages.ts',
    ],
    packages: [NODE, 'esbuild', 'yaml', 'typescript'],
  },
}

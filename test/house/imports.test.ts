import { readdirSync, readFileSync } from 'node:fs'
import { posix as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { forbiddenImports, roomOf } from './imports.ts'
import { ROOMS } from './rooms.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const files = ['src', 'generated', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => path.join(folder, name)),
)

/** The import of a file of `to` in a file of `from`, in the given form. */
function plant(from: string, to: string, form: (specifier: string) => string): string[] {
  const file = from.endsWith('.ts') ? from : `${from}/planted.ts`
  const target = to.endsWith('.ts') ? to : `${to}/planted.ts`
  return forbiddenImports(file, form(`./${path.relative(path.dirname(file), target)}`))
}

const asValue = (specifier: string) => `import { x } from '${specifier}'`

describe('every import is allowed by the table of rooms', () => {
  test('in src, generated and scripts', () => {
    expect(files.length).toBeGreaterThan(400)
    expect(files.flatMap((file) => forbiddenImports(file, readFileSync(path.join(project, file), 'utf8')))).toEqual([])
  })

  test('every row has files, and names only paths that exist', () => {
    const named = Object.entries(ROOMS).flatMap(([name, { from }]) => [name, ...from])
    expect(named.filter((name) => !files.some((file) => file === name || file.startsWith(`${name}/`)))).toEqual([])
  })
})

test('every family of radios has a row of its own', () => {
  const families = readdirSync(path.join(project, 'src/radio/families')).map((family) => `src/radio/families/${family}`)
  expect(families.filter((family) => !(family in ROOMS))).toEqual([])
})

test('only the seam of the store loads an SQLite engine', () => {
  const loads = /(\(|from )['"](better-sqlite3|node:sqlite)['"]/
  const loading = files.filter((file) => loads.test(readFileSync(path.join(project, file), 'utf8')))
  expect(loading.filter((file) => file.startsWith('src/'))).toEqual([
    'src/store/sqlite/engine/better-sqlite.ts',
    'src/store/sqlite/engine/node-sqlite.ts',
  ])
  expect(forbiddenImports('src/store/sqlite/planted.ts', "import Database from 'better-sqlite3'")).toHaveLength(1)
})

describe('planted imports', () => {
  const rooms = Object.entries(ROOMS)

  test.each(rooms)('%s may import what its row names, and no other room', (name, { from }) => {
    const mayImport = (other: string) => [name, ...from].some((row) => other === row || other.startsWith(`${row}/`))
    for (const [other] of rooms) {
      const found = plant(name, other, asValue)
      if (mayImport(other)) expect(found).toEqual([])
      else expect(found).toEqual([expect.stringContaining(`the room ${name} may import`)])
    }
  })

  test.each([
    ['a driver and another driver', 'src/radio/families/kiss', 'src/radio/families/xbee/api/codec.ts'],
    ['a driver and the radio service', 'src/radio/families/kiss', 'src/radio/service.ts'],
    ['the radio service and the store', 'src/radio', 'src/store/sqlite/store.ts'],
    ['the store and the radio service', 'src/store/sqlite', 'src/radio/driver.ts'],
    ['the store and a use case', 'src/store/sqlite', 'src/app/messages.ts'],
    ['HTTP and the store', 'src/http', 'src/store/sqlite/store.ts'],
    ['HTTP and the radio service', 'src/http', 'src/radio/service.ts'],
    ['a handler and a use case that is not scoped', 'src/http/handlers', 'src/app/messages.ts'],
    ['a handler and the scoping of one use case', 'src/http/handlers', 'src/app/scoped/messages.ts'],
    ['a handler and a port', 'src/http/handlers', 'src/app/ports.ts'],
    ['a handler and an access that sees everything', 'src/http/handlers', 'src/domain/access/access.ts'],
    ['the streams and a use case that is not scoped', 'src/stream', 'src/app/messages.ts'],
    ['the streams and HTTP', 'src/stream', 'src/http/server.ts'],
    ['a use case and the generated types', 'src/app', 'generated/types.ts'],
    ['a use case and HTTP', 'src/app/jobs', 'src/http/server.ts'],
    ['the domain and a use case', 'src/domain', 'src/app/messages.ts'],
    ['the toolkit and the domain', 'src/openapi/generate', 'src/domain/errors.ts'],
    ['the client and the domain', 'src/client', 'src/domain/ids.ts'],
    ['the command line and a use case', 'src/cli', 'src/app/messages.ts'],
    ['the simulator and a driver', 'src/sim', 'src/radio/families/kiss/driver.ts'],
    ['webhooks and the store', 'src/webhook', 'src/store/sqlite/store.ts'],
  ])('are refused: %s', (_, from, to) => {
    expect(plant(from, to, asValue)).toEqual([expect.stringContaining('test/house/rooms.ts')])
  })

  test.each([
    ['a type', (to: string) => `import type { X } from '${to}'`],
    ['a type in place', (to: string) => `type X = import('${to}').X`],
    ['a module passed on', (to: string) => `export * from '${to}'`],
    ['a module for its effects', (to: string) => `import '${to}'`],
    ['a dynamic import', (to: string) => `const load = () => import('${to}')`],
    ['a require', (to: string) => `const x = require('${to}')`],
    ['an import that equals', (to: string) => `import x = require('${to}')`],
  ])('are found as %s', (_, form) => {
    expect(plant('src/domain', 'src/app/messages.ts', form)).toHaveLength(1)
  })

  test('of packages are refused where the row does not name them', () => {
    expect(forbiddenImports('src/domain/planted.ts', "import { join } from 'node:path'")).toHaveLength(1)
    expect(forbiddenImports('src/client/planted.ts', "import { join } from 'node:path'")).toHaveLength(1)
    expect(forbiddenImports('src/http/planted.ts', "import Database from 'better-sqlite3'")).toHaveLength(1)
    expect(forbiddenImports('src/store/planted.ts', "import { join } from 'node:path'")).toHaveLength(1)
    expect(forbiddenImports('src/store/sqlite/planted.ts', "import { join } from 'node:path'")).toEqual([])
  })

  test('of a room without a row are all refused', () => {
    expect(roomOf('src/novelty/a.ts')).toBeUndefined()
    expect(forbiddenImports('src/novelty/a.ts', "import './b.ts'\nimport 'node:fs'")).toEqual([
      'src/novelty/a.ts imports src/novelty/b.ts: the file is in no room of test/house/rooms.ts, so it may import nothing.',
      'src/novelty/a.ts imports node:fs: the file is in no room of test/house/rooms.ts, so it may import nothing.',
    ])
  })
})

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
/** `npm run build:client -- FOLDER`: relative to the project; without it, `dist-client`. `npm run build` comes first. */
const folder = join(project, process.argv[2] ?? 'dist-client')

/** What the client consists of, of all that `npm run build` writes. */
const PARTS = [/^src\/client\//, /^generated\/(?!openapi\.json|.*validators)/]

type Entry = Record<'import' | 'require', { types: string; default: string }>

/** Writes the package `@musen/client`: the files that `musen/client` has, without the service and its native parts. */
function writeClientPackage(): void {
  const musen = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const { version, license, author, engines, exports: entries, dependencies } = musen
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' }))
    if (PARTS.some((part) => part.test(name)) && /\.[cm]?[jt]s$/.test(name))
      cpSync(join(project, 'dist', name), join(folder, 'dist', name))
  cpSync(join(project, 'LICENSE'), join(folder, 'LICENSE'))
  cpSync(join(project, 'src', 'client', 'README.md'), join(folder, 'README.md'))
  const client: Entry = entries['./client']
  const endpoints: Entry = entries['./client/endpoints']
  const manifest = {
    name: '@musen/client',
    version,
    description: 'The typed client of musen, for Node and browsers: radio modules over REST and WebSocket.',
    keywords: ['musen', 'radio', 'serial', 'rest-api', 'client', 'typescript'],
    license,
    author,
    type: 'module',
    engines,
    exports: { '.': client, './endpoints': endpoints, './package.json': './package.json' },
    // For TypeScript with `moduleResolution: node10`.
    main: client.require.default,
    types: client.require.types,
    typesVersions: { '*': { endpoints: [endpoints.require.types] } },
    files: ['dist'],
    sideEffects: false,
    publishConfig: { access: 'public' },
    // `ws` is for Node before version 22 and for a pause of fast senders; a page does not load it.
    dependencies: { 'openapi-fetch': dependencies['openapi-fetch'], ws: dependencies.ws },
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

writeClientPackage()

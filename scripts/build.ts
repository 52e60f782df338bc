import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { billOfMaterials, componentsOf, licenceTable, unfitLicences } from './bill-of-materials.ts'
import { bundle } from './bundle.ts'
import { licenceTexts } from './licence-texts.ts'
import { buildPage } from './page.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
/** `npm run build -- FOLDER`: relative to the project; without it, `dist`. */
const dist = join(project, process.argv[2] ?? 'dist')

/** Files that the program reads: the contract as JSON, the migrations, and the generator's templates. */
const COPIED: Record<string, RegExp> = {
  generated: /^openapi\.json$/,
  src: /\.sql$|\/templates\/(?!read-)[\w-]+\.ts$/,
}

/** Writes the client as JavaScript, file by file, so that a bundler takes only what is used; and the declarations of all entries. */
function compile(): void {
  const compiler = dirname(createRequire(import.meta.url).resolve('typescript-native/package.json'))
  const { status } = spawnSync(
    process.execPath,
    [join(compiler, 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', dist],
    {
      cwd: project,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
  // The toolkit's JavaScript is in the bundle.
  const toolkit = join(dist, 'src', 'openapi')
  for (const name of readdirSync(toolkit, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js')) rmSync(join(toolkit, name))
}

function copy(): void {
  cpSync(join(project, 'openapi.yaml'), join(dist, 'openapi.yaml'))
  for (const [folder, wanted] of Object.entries(COPIED))
    for (const name of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }))
      if (wanted.test(name)) cpSync(join(project, folder, name), join(dist, folder, name))
  const page = join('@fastify', 'swagger-ui', 'static')
  // The page uses the bundle only.
  for (const name of readdirSync(join(project, 'node_modules', page)))
    if (name !== 'swagger-ui.js') cpSync(join(project, 'node_modules', page, name), join(dist, 'assets', page, name))
}

/** The compiler leaves `.ts` in the imports of declarations; what is there is `.js`, beside its `.d.ts`. */
function pointDeclarationsAtJavaScript(): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(dist, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replaceAll(/(\bfrom '|\bimport\(["'])(\.{1,2}\/[^"'\n]+)\.ts(?=["'])/g, '$1$2.js'))
  }
}

/**
 * Gives each entry of the package that CommonJS may require a file that loads the module: there is one instance of it for both. TypeScript
 * up to `module: node18` does not let CommonJS refer to modules, though each Node that musen runs on can require them.
 */
function addCommonJsEntries(): void {
  const { exports: entries } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  for (const entry of Object.values<{ require?: { default: string } } | string>(entries)) {
    if (typeof entry === 'string' || entry.require === undefined) continue
    const file = join(dist, entry.require.default.replace('./dist/', '').replace(/\.cjs$/, ''))
    const name = basename(file)
    writeFileSync(`${file}.cjs`, `module.exports = require('./${name}.js')\n`)
    writeFileSync(
      `${file}.d.cts`,
      `// @ts-ignore: see addCommonJsEntries in scripts/build.ts\nexport * from './${name}.js'\n`,
    )
  }
}

/** Writes what is shipped and under which licences. A licence that musen may not ship fails the build. */
function listComponents(bundled: ReadonlySet<string>): void {
  const bill = billOfMaterials(project, bundled)
  const components = componentsOf(bill)
  const unfit = unfitLicences(components)
  if (unfit.length > 0) {
    process.stderr.write(
      `These packages have a licence that musen may not ship. Replace them, or judge the licence in\n`,
    )
    process.stderr.write(`scripts/bill-of-materials.ts:\n${unfit.map((line) => `  ${line}\n`).join('')}`)
    process.exit(1)
  }
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`)
  writeFileSync(join(dist, 'licences.md'), licenceTable(components))
  writeFileSync(join(dist, 'licences.txt'), licenceTexts(project, bundled))
}

rmSync(dist, { recursive: true, force: true })
compile()
copy()
pointDeclarationsAtJavaScript()
addCommonJsEntries()
const ofPage = await buildPage(join(dist, 'web'))
listComponents(new Set([...(await bundle({ project, dist })), ...ofPage]))
chmodSync(join(dist, 'src', 'main.js'), 0o755)

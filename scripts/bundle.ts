import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild'

/** Packages that stay outside: they have native parts, or the user decides whether they are there. */
export const EXTERNAL = [
  'better-sqlite3',
  'serialport',
  '@lydell/node-pty',
  'typescript',
  'openapi-typescript',
  '@biomejs/biome',
  // Native accelerators of ws, which works without them.
  'bufferutil',
  'utf-8-validate',
]

/** CommonJS packages in a bundle of modules call `require` for Node's own modules. */
const BANNER = `import { createRequire as createRequireOfBundle } from 'node:module'
const require = createRequireOfBundle(import.meta.url)`

export interface BundleOptions {
  project: string
  /** The folder to write to. */
  dist: string
}

/**
 * CommonJS packages that a start does not need. Fastify requires them at their first use, so each is a file of its own: code that is loaded costs
 * time and memory even if it does not run.
 */
const LATE = ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler', 'light-my-request']

/** Maximum length of a line, which a stack trace names. */
const LINE = 120

/**
 * Bundles the command, the threads of the store, the toolkit and the large validators, with the packages that they need. The names of the
 * entries are those of their sources. Names of functions stay, for stack traces.
 * @returns the folders in `node_modules` of the packages in the bundles, relative to the project
 */
export async function bundle({ project, dist }: BundleOptions): Promise<Set<string>> {
  const threads = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('-thread.ts'))
    .map((name) => join('src', name))
  const common = {
    absWorkingDir: project,
    outdir: dist,
    bundle: true,
    platform: 'node' as const,
    target: 'node20',
    external: EXTERNAL,
    legalComments: 'none' as const,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE,
    metafile: true as const,
    logLevel: 'warning' as const,
  } satisfies BuildOptions
  const modules = await build({
    ...common,
    entryPoints: ['src/main.ts', 'src/openapi/openapi.ts', ...threads],
    outbase: '.',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: BANNER },
    plugins: [placesOfSources(project), latePackages(), importedCommonJs()],
  })
  // Loaded by `require`, and seldom.
  const required = await build({
    ...common,
    entryPoints: {
      [VALIDATORS]: `${VALIDATORS}.cjs`,
      ...Object.fromEntries(LATE.map((name) => [lateFile(name), createRequire(import.meta.url).resolve(name)])),
    },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  })
  for (const file of Object.keys(modules.metafile.outputs)) resolvePlaces(join(project, file), dist)
  return new Set([...packagesOf(modules.metafile), ...packagesOf(required.metafile)])
}

const VALIDATORS = 'generated/response-validators'

const lateFile = (name: string) => `late/${name.replace(/^@/, '').replace('/', '-')}`

/** Stands for the address of a source until it is known which file of the bundle contains it. An identifier, because long texts are split. */
const PLACE = 'placeOfSource_'
const placeOf = (name: string) => `${PLACE}${Buffer.from(name).toString('hex')}`

/**
 * Lets each source still find the files beside it: `import.meta.url` becomes the address that its JavaScript would have without a bundle. What
 * generated JavaScript requires from packages is bundled, too.
 */
function placesOfSources(project: string): Plugin {
  return {
    name: 'places-of-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.(?:ts|js)$/ }, async ({ path }) => {
        const foreign = /node_modules[\\/](@fastify[\\/]swagger-ui[\\/].*)$/.exec(path)?.[1]
        if (foreign !== undefined) return withPlaceOfFolder(path, join('assets', foreign))
        if (path.includes(`${sep}node_modules${sep}`)) return
        const name = relative(project, path).replace(/\.ts$/, '.js')
        const text = readFileSync(path, 'utf8')
        const own = name.startsWith('generated') && name.endsWith('validators.js') ? withoutRequire(text) : text
        const loader = path.endsWith('.ts') ? 'ts' : 'js'
        if (!own.includes('import.meta.url')) return { contents: own, loader }
        // The generator has it in texts, too, which stay.
        const define = { 'import.meta.url': placeOf(name) }
        const { code } = await transform(own, { loader, define, target: 'esnext' })
        return { contents: code, loader: 'js' }
      })
    },
  }
}

/** For CommonJS packages that read files beside them. */
function withPlaceOfFolder(path: string, place: string): { contents: string; loader: 'js' } {
  const folder = `require('node:path').dirname(require('node:url').fileURLToPath(${placeOf(place)}))`
  return { contents: readFileSync(path, 'utf8').replaceAll('__dirname', folder), loader: 'js' }
}

function withoutRequire(text: string): string {
  return text.replace(/^import \{ createRequire \}.*\n/m, '').replace(/^const require = createRequire\(.*\n/m, '')
}

/** Replaces `require` of a late package by that of its file. */
function latePackages(): Plugin {
  const names = new RegExp(`^(?:${LATE.join('|')})$`)
  return {
    name: 'late-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'late' }))
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
        // The call is not seen as one, because the file is not there yet.
        contents: `const { createRequire } = require('node:module')\nmodule.exports = createRequire(${placeOf('late')})('./${lateFile(path)}.cjs')`,
      }))
    },
  }
}

/** Gives `import()` of a CommonJS package the names that Node gives it; esbuild would give it the default only. */
function importedCommonJs(): Plugin {
  const { resolve } = createRequire(import.meta.url)
  return {
    name: 'imported-commonjs',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import' || isBuiltin(path) || EXTERNAL.includes(path)) return
        return isModule(resolve(path)) ? undefined : { path, namespace: 'commonjs' }
      })
      onLoad({ filter: /.*/, namespace: 'commonjs' }, async ({ path }) => {
        const names = Object.keys(await import(path)).filter(
          (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default',
        )
        const named = names.map((name) => `export const ${name} = all.${name}`).join('\n')
        return {
          contents: `const all = require('${path}')\nexport default all\n${named}`,
          resolveDir: dirname(resolve(path)),
        }
      })
    },
  }
}

function isModule(file: string): boolean {
  if (/\.[cm]js$/.test(file)) return file.endsWith('.mjs')
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
  }
}

function resolvePlaces(file: string, dist: string): void {
  const text = readFileSync(file, 'utf8')
  const resolved = text.replaceAll(new RegExp(`${PLACE}([0-9a-f]+)`, 'g'), (_, hex: string) => {
    const path = relative(dirname(file), join(dist, Buffer.from(hex, 'hex').toString())).replaceAll(sep, '/')
    return `new URL(${JSON.stringify(path.startsWith('.') ? path : `./${path}`)}, import.meta.url).href`
  })
  if (resolved !== text) writeFileSync(file, resolved)
}

export function packagesOf({ outputs }: Metafile): string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
}

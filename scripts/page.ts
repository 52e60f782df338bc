import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { packagesOf } from './bundle.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const source = join(project, 'src/web')

/**
 * Builds the web page of `src/web` into a folder: `index.html`, and `assets/` with hashed names, each file also compressed.
 * @returns the folders of the packages in it, as `bundle` does
 */
export async function buildPage(folder: string): Promise<Set<string>> {
  const assets = join(folder, 'assets')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(assets, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: { main: join(source, 'main.tsx'), style: join(source, 'styles/main.css') },
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The client needs `ws` in Node only.
    external: ['ws'],
    metafile: true,
    logLevel: 'warning',
  })
  const icon = readFileSync(join(source, 'icon.svg'))
  const iconName = `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`
  writeFileSync(join(assets, iconName), icon)
  const built = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined)
  const nameOf = (ending: string) => {
    const found = built.find(
      ([path, { entryPoint = '' }]) => path.endsWith(ending) && /main\.(tsx|css)$/.test(entryPoint),
    )
    if (!found) throw new Error(`The build of the page has no ${ending} file.`)
    return basename(found[0])
  }
  const html = readFileSync(join(source, 'index.html'), 'utf8')
    .replace('main.js', nameOf('.js'))
    .replace('main.css', nameOf('.css'))
    .replace('icon.svg', iconName)
  writeFileSync(join(folder, 'index.html'), html)
  for (const name of readdirSync(assets)) compress(join(assets, name))
  return new Set(packagesOf(metafile))
}

/** The strongest levels: the page is compressed once. */
function compress(file: string): void {
  const body = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles a program that imports `musen/client` for browsers, as its author would. */
export async function bundleForBrowser(program: string, format: 'esm' | 'iife' = 'esm') {
  const result = await build({
    stdin: { contents: program, resolveDir: project, loader: 'ts' },
    alias: {
      'musen/client/endpoints': `${project}generated/endpoints.ts`,
      'musen/client': `${project}src/client/client.ts`,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format,
    target: 'es2022',
    logLevel: 'silent',
  })
  const [output] = result.outputFiles
  if (!output) throw new Error('There is no output.')
  return {
    code: output.text,
    bytes: output.contents.length,
    warnings: result.warnings,
    inputs: inputsOf(result.metafile),
  }
}

/** What is in it: the files, and every import that stays. */
function inputsOf({ inputs, outputs }: Metafile): { files: string[]; left: string[] } {
  const left = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { files: Object.keys(inputs), left }
}

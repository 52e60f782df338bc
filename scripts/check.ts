import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const program = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file)
const script = (name: string, ...words: string[]) => ['--import', 'tsx', `scripts/${name}.ts`, ...words]

/** What to run before each commit, the longest step first. The steps run at the same time; none of them writes to the project. */
const STEPS: Record<string, string[]> = {
  types: [
    program('typescript-native', 'bin/tsc'),
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/musen/types.tsbuildinfo',
  ],
  'types of the page': [program('typescript-native', 'bin/tsc'), '--noEmit', '-p', 'src/web'],
  generated: script('generate', '--strict', '--check'),
  specification: script('lint-spec'),
  'format and lint': [program('@biomejs/biome', 'bin/biome'), 'check', '.'],
  docs: script('docs', '--check'),
  contract: script('contract-diff', '--check'),
}

/** Runs a step and prints its output when it ends, so that the outputs do not mix. Resolves to whether it passed. */
function run(name: string, words: string[]): Promise<boolean> {
  const started = performance.now()
  const child = spawn(process.execPath, words, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
      if (code !== 0) process.stdout.write(Buffer.concat(output))
      resolve(code === 0)
    })
  })
}

const results = await Promise.all(Object.entries(STEPS).map(([name, words]) => run(name, words)))
process.exitCode = results.every(Boolean) ? 0 : 1

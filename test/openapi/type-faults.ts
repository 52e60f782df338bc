import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin', 'tsc')

/**
 * What the compiler of `npm run types` finds in files and in what they import, with the project's options: the last folder and the name of
 * the file, then the message.
 */
export function typeFaults(files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'musen-types-'))
  try {
    const config = join(folder, 'tsconfig.json')
    const typeRoots = [join(project, 'node_modules/@types')]
    const compilerOptions = { noEmit: true, typeRoots }
    writeFileSync(
      config,
      JSON.stringify({ extends: join(project, 'tsconfig.json'), compilerOptions, include: [], files }),
    )
    const arguments_ = [compiler, '--project', config, '--pretty', 'false']
    const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const faults = [...stdout.matchAll(/^(?:.*\/)?([^/\n]+\/[^/\n(]+)\(\d+,\d+\): error (TS\d+: .*)$/gm)]
    if (faults.length === 0 && status !== 0) throw new Error(`The compiler failed: ${stdout}${stderr}`)
    return faults.map(([, file, message]) => `${file}: ${message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

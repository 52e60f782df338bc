import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryDirectory } from './temporary.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))

export interface App {
  directory: string
  /** Where the package is. */
  musen: string
  /** The program of the package. */
  program: string
  /** What is in the tarball. */
  files: string[]
}

/**
 * An empty folder in which the packed package is installed: unpacked as npm does, with a link for each of its dependencies and of the given
 * packages, and for nothing else, to what is installed here. No registry is asked.
 */
export function installPacked({ type = 'module', more = [] }: { type?: string; more?: string[] } = {}): App {
  const directory = temporaryDirectory()
  // It was built before the tests.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', directory], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(packed)
  const modules = join(directory, 'node_modules')
  const musen = join(modules, 'musen')
  mkdirSync(musen, { recursive: true })
  execFileSync('tar', ['-xzf', join(directory, filename), '-C', musen, '--strip-components=1'])
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(musen, 'package.json'), 'utf8'))
  for (const name of new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...more])) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(project, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, type }))
  return { directory, musen, program: join(musen, 'dist/src/main.js'), files: files.map(({ path }) => path) }
}

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ARCHITECTURES, type Architecture, control } from './deb/control.ts'
import { writeTree } from './deb/tree.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

const USAGE = `npm run build first, then: npx tsx scripts/deb.ts [--arch amd64] [--out dist-deb] [--node FILE] [--no-node] [--version V] [--fast]

--arch     ${Object.keys(ARCHITECTURES).join(', ')}
--node     a Node.js program for that architecture; default: that of npm, where npm has one
--no-node  bundle no Node.js: the machine needs 22.13 or newer
--fast     compress less, for tests
`

/** Runs npm in a folder. */
function npm(cwd: string, ...words: string[]): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Returns a folder with the package of Node.js for an architecture, as npm has it. */
function nodeOfNpm(name: string, work: string): string {
  const [{ filename }] = JSON.parse(npm(work, 'pack', '--json', '--prefer-offline', name))
  const folder = join(work, 'node')
  mkdirSync(folder)
  execFileSync('tar', ['-xzf', join(work, filename), '-C', folder, '--strip-components=1'])
  return folder
}

/** Installs what musen needs beside its bundle, without optional packages: the bundled Node.js contains SQLite. */
function installDependencies(work: string): string {
  const folder = join(work, 'install')
  mkdirSync(folder)
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(folder, name))
  npm(
    folder,
    'ci',
    '--omit=dev',
    '--omit=optional',
    '--omit=peer',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  )
  return join(folder, 'node_modules')
}

function main(): void {
  const { values } = parseArgs({
    options: {
      arch: { type: 'string', default: 'amd64' },
      out: { type: 'string', default: 'dist-deb' },
      node: { type: 'string' },
      'no-node': { type: 'boolean', default: false },
      version: { type: 'string' },
      fast: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || !(values.arch in ARCHITECTURES)) {
    process.stderr.write(USAGE)
    process.exit(values.help ? 0 : 2)
  }
  const architecture = values.arch as Architecture
  const version = values.version ?? JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version
  const work = mkdtempSync(join(tmpdir(), 'musen-deb-'))
  try {
    const fromNpm = values['no-node'] || values.node !== undefined ? undefined : ARCHITECTURES[architecture].node
    const npmNode = fromNpm === undefined ? undefined : nodeOfNpm(fromNpm, work)
    const node = values.node ?? (npmNode && join(npmNode, 'bin', 'node'))
    const root = join(work, 'root')
    const size = writeTree({
      project,
      root,
      architecture,
      version,
      dependencies: installDependencies(work),
      ...(node !== undefined && { node }),
      ...(npmNode !== undefined && { nodeLicence: join(npmNode, 'LICENSE') }),
    })
    control({ project, root, version, architecture, size, hasNode: node !== undefined })
    const out = resolve(project, values.out)
    mkdirSync(out, { recursive: true })
    const file = join(out, `musen_${version}_${architecture}.deb`)
    const compression = values.fast ? ['-Zgzip', '-z1'] : ['-Zxz']
    execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', root, file], { stdio: 'inherit' })
    for (const name of readdirSync(out))
      if (name.includes(`_${architecture}.`)) process.stdout.write(`${join(out, name)}\n`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

main()

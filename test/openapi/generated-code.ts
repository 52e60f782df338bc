import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { loadSpec } from '../../src/openapi/generate/document/spec.ts'
import { generate } from '../../src/openapi/generate/generate.ts'
import { writeOutput } from '../../src/openapi/generate/output.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
/** A process that is killed leaves its lock behind. After this long, ms, another one takes over. */
const LOCK_EXPIRES_MS = 120_000

/**
 * Returns the folder with the code of a specification. All tests, in all workers and runs, share one generation of the same document by the
 * same generator. Nobody may write into the folder.
 */
export async function generatedCode(file: string): Promise<string> {
  const spec = loadSpec(file)
  const store = `${project}test/.generated-apis-${generatorHash()}`
  const folder = `${store}/${createHash('sha256').update(spec.file).update(spec.hash).digest('hex').slice(0, 16)}`
  const lock = `${folder}.lock`
  while (!existsSync(folder)) {
    if (!lockFor(store, lock)) {
      await sleep(20)
      continue
    }
    try {
      if (existsSync(folder)) break
      const unfinished = `${folder}.unfinished`
      rmSync(unfinished, { recursive: true, force: true })
      writeOutput(unfinished, await generate(spec))
      renameSync(unfinished, folder)
    } finally {
      rmdirSync(lock)
    }
  }
  return folder
}

/** Whether this process has the lock now. */
function lockFor(store: string, lock: string): boolean {
  if (mkdirSync(store, { recursive: true }) !== undefined) removeOthers(store)
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (made !== undefined && Date.now() - made > LOCK_EXPIRES_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Removes the code of earlier generators. */
function removeOthers(store: string): void {
  for (const name of readdirSync(`${project}test`))
    if (name.startsWith('.generated-apis-') && !store.endsWith(name))
      rmSync(`${project}test/${name}`, { recursive: true, force: true })
}

let hash: string | undefined

/** Of everything that decides what is generated from a specification. */
function generatorHash(): string {
  if (hash !== undefined) return hash
  const sum = createHash('sha256')
  const sources = readdirSync(`${project}src/openapi`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(generate\/.*|[^/]*)\.ts$/.test(name))
    .sort()
    .map((name) => `src/openapi/${name}`)
  for (const name of [...sources, 'package.json', 'biome.json']) sum.update(name).update(readFileSync(project + name))
  hash = sum.digest('hex').slice(0, 12)
  return hash
}

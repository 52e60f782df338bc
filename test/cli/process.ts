import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { compiled } from '../compiled/folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** `musen` as a process of its own. */
export function startProcess(...words: string[]): ChildProcessWithoutNullStreams {
  const { MUSEN_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [compiled('src/main.ts'), ...words], { cwd: ROOT, env })
  // A test that fails half way leaves no process behind.
  process.once('exit', () => child.kill('SIGKILL'))
  return child
}

/** Resolves to the first line of its stdout that is not of a log, such as the one with the URLs; rejects with its stderr when it ends before. */
export async function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      const line = out
        .split('\n')
        .slice(0, -1)
        .find((one) => !one.startsWith('{"level":') || one.includes('"api":'))
      if (line !== undefined) resolve(line)
    })
    child.on('close', () => reject(new Error(`It ended: ${err}`)))
  })
}

/** Resolves to the exit code, and everything on stdout and stderr from now on. */
export async function ended(child: ChildProcessWithoutNullStreams) {
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

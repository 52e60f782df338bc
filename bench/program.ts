import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const BARE = fileURLToPath(new URL('./bare-service.mjs', import.meta.url))

/** What the first line of src/main.ts gives to Node, and that of bare-service.mjs: see docs/decisions/0007. */
export const FLAGS = ['--max-semi-space-size=1', '--v8-pool-size=1']

/** A server in a process of its own. */
export interface Program {
  url: string
  pid: number
  /** Resolves with the exit code; null if a signal ended it. */
  stop(): Promise<number | null>
}

export interface Build {
  /** The built command. */
  main: string
  remove(): void
}

/** Builds the service into a folder of its own, so that nothing that runs from `dist` is disturbed. */
export function buildService(): Build {
  const folder = mkdtempSync(join(PROJECT, 'dist-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    execFileSync('npm', ['run', '--silent', 'build', '--', basename(folder)], { cwd: PROJECT, stdio: 'inherit' })
  } catch (error) {
    remove()
    throw error
  }
  return { main: join(folder, 'src', 'main.js'), remove }
}

/** The service, started as its command starts it. */
export async function startMusen(main: string, directory: string): Promise<Program> {
  const { line, ...program } = await startProgram(main, ['serve', '--port', '0', '--json', '--data', directory])
  const { api } = JSON.parse(line) as { api: string }
  return { ...program, url: api.replace(/\/v1$/, '') }
}

export interface BareOptions {
  /** As many messages are there at the start. */
  rows?: number
  /** Node's own young generation and threads, instead of the service's. */
  plainNode?: boolean
}

/** The control: Fastify and better-sqlite3 alone. */
export async function startBare(
  directory: string,
  { rows = 0, plainNode = false }: BareOptions = {},
): Promise<Program> {
  const args = [directory, String(rows)]
  const { line, ...program } = await (plainNode
    ? startProgram(process.execPath, [BARE, ...args])
    : startProgram(BARE, args))
  return { ...program, url: line.trim() }
}

/** Resolves with the first line that the program prints; nobody reads what it prints then. `variables` are added to its environment. */
export async function startProgram(
  command: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Omit<Program, 'url'> & { line: string }> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The bench of the whole service leaves all its messages waiting for one radio.
    env: { ...process.env, MUSEN_LOG_LEVEL: 'warn', MUSEN_OUTBOX_MESSAGES: '1000000', ...variables },
  })
  const { pid, stdout } = child
  if (!stdout || pid === undefined) throw new Error(`${command} did not start.`)
  let line = ''
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    line += chunk
    // musen may log before it serves.
    while (line.startsWith('{"level":') && !line.includes('"api":') && line.includes('\n'))
      line = line.slice(line.indexOf('\n') + 1)
    if (line.includes('\n')) return { line: line.slice(0, line.indexOf('\n')), pid, stop: () => stop(child) }
  }
  throw new Error(`${command} ended before it said anything.`)
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

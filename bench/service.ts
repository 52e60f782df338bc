import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/src/main.js', import.meta.url))

export interface BenchService {
  url: string
  child: ChildProcess
  stop(): Promise<void>
}

/** The built service in a process of its own, started as its command starts it. `npm run bench` builds it first. */
export async function startService(directory: string): Promise<BenchService> {
  const { child, line } = await startProgram(MAIN, ['serve', '--port', '0', '--json', '--data', directory])
  const { api } = JSON.parse(line) as { api: string }
  return { url: api.replace(/\/v1$/, ''), child, stop: () => stopProgram(child) }
}

/** Resolves with the first line that the program prints. */
export async function startProgram(program: string, args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MUSEN_LOG_LEVEL: 'warn' },
  })
  if (!child.stdout) throw new Error('The program has no output.')
  let text = ''
  for await (const chunk of child.stdout) {
    text += chunk
    if (text.includes('\n')) return { child, line: text }
  }
  throw new Error(`${program} ended before it said anything.`)
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Resident memory of a process in MiB; Linux only. */
export function residentMiB({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024
}

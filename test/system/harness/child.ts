import { type ChildProcess, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { onTestFailed, onTestFinished } from 'vitest'

/** How long a child may take to end by itself once it is asked to, before it is killed. */
const GRACE_MS = 3_000
/** How much of what each child said is shown when a test fails. */
const SHOWN_CHARACTERS = 4_000

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

export interface ChildOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** A file descriptor to read from; default is a pipe. */
  stdin?: number
  /** Its output is for its listeners alone: not kept, and not shown when the test fails. */
  silent?: boolean
}

/** A program under test, or a peer. It never outlives its test. */
export interface Child {
  readonly pid: number
  readonly stdin: Writable
  /** All of the standard output so far. */
  readonly output: string
  /** All of the standard error so far. */
  readonly errors: string
  readonly exited: Promise<Exit>
  /** Called with each chunk of the standard output from now on. */
  onOutput(listener: (chunk: Buffer) => void): void
  /** Resolves with the first match in the standard output. Rejects when the program ends or `timeoutMs` is over before. */
  said(pattern: RegExp, timeoutMs?: number): Promise<RegExpExecArray>
  signal(signal: NodeJS.Signals): void
  /** Asks it to end, and kills it if it does not. */
  stop(signal?: NodeJS.Signals): Promise<Exit>
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program that is stopped when the present test is over, and whose last words are shown if the test fails. */
export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const { cwd, env, stdin, silent = false } = options
  const child = spawn(command, args, { cwd, env, stdio: [stdin ?? 'pipe', 'pipe', 'pipe'] })
  running.add(child)
  const stdout: string[] = []
  const stderr: string[] = []
  if (!silent) child.stdout?.on('data', (chunk) => stdout.push(chunk.toString('latin1')))
  child.stderr?.on('data', (chunk) => stderr.push(chunk.toString('utf8')))
  child.stdin?.on('error', () => {}) // The program has ended; `exited` tells.
  const exited = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    })
  })
  exited.catch(() => {})

  const handle: Child = {
    get pid() {
      if (child.pid === undefined) throw new Error(`${command} did not start`)
      return child.pid
    },
    get stdin() {
      if (!child.stdin) throw new Error(`${command} reads from elsewhere`)
      return child.stdin
    },
    get output() {
      return stdout.join('')
    },
    get errors() {
      return stderr.join('')
    },
    exited,
    onOutput: (listener) => void child.stdout?.on('data', listener),
    said: (pattern, timeoutMs = 20_000) =>
      new Promise((resolve, reject) => {
        const settle = () => {
          clearTimeout(timer)
          child.stdout?.off('data', look)
        }
        const fail = (why: string) => {
          settle()
          reject(new Error(`${command} ${why} before it said ${pattern}:\n${lastWords(handle)}`))
        }
        const look = () => {
          const match = pattern.exec(handle.output)
          if (!match) return
          settle()
          resolve(match)
        }
        const timer = setTimeout(() => fail(`took more than ${timeoutMs} ms`), timeoutMs)
        child.stdout?.on('data', look)
        exited.then(
          ({ code, signal }) => fail(`ended with ${signal ?? code}`),
          (error) => fail(`did not start (${error.message})`),
        )
        look()
      }),
    signal: (signal) => void child.kill(signal),
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      return exited.finally(() => clearTimeout(timer))
    },
  }
  let atTheEnd = false
  onTestFinished(async () => {
    atTheEnd = running.has(child)
    if (atTheEnd) await handle.stop().catch(() => {})
  })
  onTestFailed(() => {
    // One that was stopped before and complained of nothing has nothing to do with it.
    if (silent || !(atTheEnd || stderr.length > 0)) return
    process.stderr.write(`--- ${[command, ...args].join(' ')}\n${lastWords(handle)}\n`)
  })
  return handle
}

function lastWords({ output, errors }: Child): string {
  return [output, errors].map((text) => text.slice(-SHOWN_CHARACTERS)).join('\n')
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./client-child.ts', import.meta.url))

/** What a client waited for its answers since the last time that it was asked, ms. */
export interface Waits {
  read: number[]
  send: number[]
  /** Number of requests that were refused with 503 and sent again; the wait goes on meanwhile. */
  refused: number
}

export interface Client {
  /** @throws Error if the client was not served */
  waits(): Promise<Waits>
  stop(): Promise<void>
}

/** A good client: it reads messages and sends one, again and again, over one connection, in a process that nothing else keeps busy. */
export async function startClient(url: string, radioId: string): Promise<Client> {
  const child = fork(CHILD, [url, radioId], { execArgv: ['--import', 'tsx'] })
  await said(child)
  return {
    waits: () => {
      child.send('waits')
      return said(child)
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function said(child: ChildProcess): Promise<Waits> {
  const over = new AbortController()
  const { signal } = over
  try {
    const ended = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`The good client was not served and ended with ${code}.`)
    })
    ended.catch(() => {})
    const [waits] = await Promise.race([once(child, 'message', { signal }), ended])
    return waits
  } finally {
    over.abort()
  }
}

/** The wait that 99 of 100 did not exceed, ms. */
export function p99(waits: readonly number[]): number {
  const sorted = [...waits].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN
}

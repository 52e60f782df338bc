import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** What the system tells of a process: Linux only. */

const LAST = availableParallelism() - 1

/** Whether the server and its load each get a processor of their own. */
export const pinned = LAST > 0 && runs('taskset', ['--version'])

/** Keeps a server, with all its threads, on the last processor. */
export function pinServer(pid: number): void {
  if (pinned) runs('taskset', ['-acp', String(LAST), String(pid)])
}

/** Keeps this process, which makes the load, off the server's processor while `work` runs. */
export async function pinLoad<T>(work: () => Promise<T>): Promise<T> {
  if (!pinned) return work()
  const pid = String(process.pid)
  runs('taskset', ['-acp', LAST === 1 ? '0' : `0-${LAST - 1}`, pid])
  try {
    return await work()
  } finally {
    runs('taskset', ['-acp', `0-${LAST}`, pid])
  }
}

function runs(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** CPU time of all threads of a process so far, user and system, in microseconds. */
export function cpuMicros(pid: number): number {
  let nanos = 0
  for (const thread of readdirSync(`/proc/${pid}/task`))
    nanos += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  return nanos / 1000
}

/** Resident memory of a process in MiB. */
export function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024
}

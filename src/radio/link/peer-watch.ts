import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'

/** Time from a write to the check whether the peer has confirmed it, ms. */
const CHECK_MS = 5_000
/**
 * Number of retransmissions in a row after which the peer counts as gone: about 13 s in a local network, where the first comes after
 * 0.2 s and each delay is twice the one before (RFC 6298, 5.5). The kernel itself gives up after 15 minutes (tcp_retries2).
 */
const MAX_RETRANSMISSIONS = 6
const ESTABLISHED = '01'

export interface PeerWatchDeps {
  socket: Pick<Socket, 'localPort' | 'remotePort'>
  /** Returns the tables of the kernel's TCP sockets; empty if the system has none. */
  readTables?(): Promise<string[]>
  onGone(): void
}

/**
 * Notices that the peer of a connection does not confirm what was written: it has lost its power, or the network. Keep-alive probes are not sent
 * while bytes are unconfirmed, and Node has no TCP_USER_TIMEOUT, so the state comes from Linux's /proc/net/tcp (proc(5)).
 */
export function createPeerWatch({ socket, readTables = readKernelTables, onGone }: PeerWatchDeps) {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  async function check(): Promise<void> {
    const state = unconfirmed(await readTables(), socket)
    timer = undefined
    if (isStopped || !state) return
    if (state.retransmissions >= MAX_RETRANSMISSIONS) onGone()
    else if (state.bytes > 0) schedule()
  }

  function schedule(): void {
    timer ??= setTimeout(() => void check(), CHECK_MS)
  }

  return {
    /** Bytes were written. Sets at most one timer. */
    wrote: schedule,
    stop(): void {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

/** Returns how many bytes the peer has not confirmed, and how often they were repeated; undefined if the connection is not listed. */
export function unconfirmed(tables: readonly string[], { localPort, remotePort }: PeerWatchDeps['socket']) {
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    const [, local = '', remote = '', state, queues = '', , retransmissions = ''] = line.trim().split(/\s+/)
    if (state !== ESTABLISHED || portOf(local) !== localPort || portOf(remote) !== remotePort) continue
    return { bytes: Number.parseInt(queues, 16), retransmissions: Number.parseInt(retransmissions, 16) }
  }
  return undefined
}

/** The port of `0100007F:1F40`. */
function portOf(address: string): number {
  return Number.parseInt(address.split(':')[1] ?? '', 16)
}

function readKernelTables(): Promise<string[]> {
  return Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/self/net/${name}`, 'latin1').catch(() => '')))
}

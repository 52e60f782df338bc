import { setTimeout as delay } from 'node:timers/promises'
import type { LinkConfig } from '../../domain/radio.ts'
import type { HostHappening } from '../ledger.ts'
import { createMeshtasticReplayAdapter } from '../meshtastic/replay.ts'
import type { Transport } from '../transport/transport.ts'
import { createXbeeReplayAdapter } from '../xbee/replay.ts'
import { createPlainAdapter, type ReplayAdapter } from './adapter.ts'
import type { Tape, TapeRecord } from './tape.ts'

/** Default of `requestWaitMs`, in ms. */
const REQUEST_WAIT_MS = 3_000
/** Time to wait for a host on a pty, in ms, unless it writes before: the module cannot see whether a host has opened it. */
const PTY_WAIT_MS = 2_000
/** Pause for a host that does not read, and after a recorded loss of the link, in ms. */
const RETRY_MS = 10
const UNPLUGGED_MS = 200

const ADAPTERS: Record<string, () => ReplayAdapter> = {
  meshtastic: createMeshtasticReplayAdapter,
  xbee: createXbeeReplayAdapter,
}

export interface ReplayOptions {
  tape: Tape
  transport: Transport
  /** `real`: with the recorded timing; `full`: as fast as the host sends requests and reads. */
  speed: 'real' | 'full'
  /** Start again at the end of the recording. */
  loop?: boolean
  /** Maximum time to wait for a recorded request of the host before its answer is sent anyway, in ms; default 3 s. */
  requestWaitMs?: number
}

export interface Replay {
  readonly address: string
  /** The radio to create in musen; `link` is absent for a transport within the process. */
  readonly radio: { driver: string; link?: LinkConfig; options: Tape['options'] }
  /** Resolves when the recording was played once. The module then stays connected and sends nothing. */
  readonly played: Promise<void>
  stop(): Promise<void>
}

/**
 * Plays back a capture as a simulated module: it sends what the recorded module sent, and waits with each answer for the request.
 * Each connection of a host plays the next connection of the recording. A loss of the link is played too.
 * @throws DomainError of the transport port-busy, port-permission, link-failed
 */
export async function startReplay(options: ReplayOptions): Promise<Replay> {
  const { tape, transport, speed, loop = false, requestWaitMs = REQUEST_WAIT_MS } = options
  const stopping = new AbortController()
  const { connections } = tape
  let adapter = newAdapter()
  let next = 0
  let host: 'away' | 'waiting' | 'playing' = 'away'
  let tellPlayed = () => {}
  const played = new Promise<void>((resolve) => {
    tellPlayed = resolve
  })

  function newAdapter(): ReplayAdapter {
    return (ADAPTERS[tape.driver] ?? createPlainAdapter)()
  }

  async function sleep(ms: number): Promise<void> {
    if (ms > 0) await delay(ms, undefined, { signal: stopping.signal }).catch(() => {})
  }

  /** Plays one connection of the recording. It ends with the connection of the host. */
  async function play(records: readonly TapeRecord[], mine: ReplayAdapter): Promise<void> {
    const isOver = () => stopping.signal.aborted || mine !== adapter
    let last = records[0]?.atMs ?? 0
    for (const record of records) {
      if (speed === 'real') await sleep(record.atMs - last)
      last = record.atMs
      if (isOver()) return
      if (record.type === 'out') {
        mine.recorded(record.bytes)
        const until = performance.now() + requestWaitMs
        while (!mine.caughtUp() && performance.now() < until && !isOver()) await sleep(1)
      } else if (record.type === 'in') {
        const bytes = mine.module(record.bytes)
        while (bytes.length > 0 && !isOver() && !transport.write(bytes)) await sleep(RETRY_MS)
        if (speed === 'full' && transport.congested()) await sleep(RETRY_MS)
      }
    }
  }

  async function connected(): Promise<void> {
    const records = connections[next]
    if (!records || host === 'playing') return
    host = 'playing'
    next++
    const mine = adapter
    await play(records, mine)
    if (stopping.signal.aborted) return
    if (next >= connections.length) {
      tellPlayed()
      if (loop) next = 0
    }
    if (mine !== adapter) return
    if (next < connections.length && (loop || records.at(-1)?.type === 'closed')) {
      await transport.unplug()
      lost()
      await sleep(UNPLUGGED_MS)
      if (!stopping.signal.aborted) await plug()
    }
  }

  function lost(): void {
    host = 'away'
    adapter = newAdapter()
  }

  function begin(): void {
    void connected()
  }

  async function plug(): Promise<void> {
    await transport.plug({
      receive(chunk) {
        adapter.host(chunk)
        if (host === 'away' || host === 'waiting') begin()
      },
      happened(what: HostHappening) {
        if (what === 'host-connected') begin()
        if (what === 'host-gone') lost()
      },
    })
    if (transport.config?.type !== 'serial') return
    host = 'waiting'
    void sleep(PTY_WAIT_MS).then(() => {
      if (host === 'waiting') begin()
    })
  }

  await plug()
  if (connections.length === 0) tellPlayed()
  return {
    get address() {
      return transport.address
    },
    get radio() {
      const link = transport.config
      return { driver: tape.driver, options: tape.options, ...(link && { link }) }
    },
    played,
    async stop() {
      stopping.abort()
      await transport.unplug()
    },
  }
}

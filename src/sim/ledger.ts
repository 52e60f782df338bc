/**
 * The fate of a frame on its way to the host. `intact`, `corrupted`: written to the transport, unchanged or changed. `lost`: lost in
 * the air. `silenced`: suppressed by the fault `silence`. `unheard`: no host was connected, or it did not read. `cut`: an unplug
 * removed the rest of it. `pending`: not decided yet.
 */
export type Fate = 'pending' | 'intact' | 'corrupted' | 'lost' | 'silenced' | 'unheard' | 'cut'

/** A frame that the module sent. Its bytes are those before any fault. */
export interface SentFrame {
  readonly record: 'sent'
  /** Starts at 1 and grows by 1. */
  readonly number: number
  readonly at: number
  readonly bytes: Uint8Array
  /** Sender and content, for people. */
  readonly about: string
  fate: Fate
  /** Number of random bytes that a fault put before the frame. */
  noiseBefore: number
}

/** A frame that the module received from the host. */
export interface ReceivedFrame {
  readonly record: 'received'
  readonly number: number
  readonly at: number
  readonly bytes: Uint8Array
  /** `frame`: for the network. `command`: for the module itself. `malformed`: not a frame of the family. */
  readonly kind: 'frame' | 'command' | 'malformed'
  /** False if it was lost in the air: the module accepted it, but no node received it. */
  readonly carried: boolean
  readonly about: string
}

export type HostHappening = 'host-connected' | 'host-gone' | 'host-refused'

export interface Happening {
  readonly record: 'happening'
  readonly at: number
  readonly what: 'plugged' | 'unplugged' | 'plug-failed' | 'reset' | HostHappening
}

export type LedgerRecord = SentFrame | ReceivedFrame | Happening

/** Exact counts since the start, including frames that are no longer kept. */
export interface Totals {
  framesSent: number
  framesReceived: number
  /** Bytes written to the transport, including noise. */
  bytesSent: number
  bytesReceived: number
  noiseBytes: number
  /** Bytes from the host that do not belong to a frame. */
  junkBytes: number
  fates: Record<Fate, number>
}

/** The module's own record, to compare with that of a host. The lists are live: copy them if they must not change. */
export interface Ledger {
  /** The newest frames to the host, oldest first: at least the last `keep` frames. */
  readonly sent: readonly SentFrame[]
  readonly received: readonly ReceivedFrame[]
  readonly happenings: readonly Happening[]
  readonly totals: Readonly<Totals>
  /** Calls the listener with each new record, and with a sent frame again when its fate is decided. Returns a function that stops it. */
  observe(listener: (record: LedgerRecord) => void): () => void
}

export interface LedgerWriter extends Ledger {
  send(bytes: Uint8Array, about: string): SentFrame
  settle(frame: SentFrame, fate: Exclude<Fate, 'pending'>): void
  /** Records bytes that were written to the transport. */
  wrote(bytes: number, noise: boolean): void
  /** Records bytes that were read from the transport. */
  read(bytes: number): void
  /** Records bytes from the host that do not belong to a frame. */
  junk(bytes: number): void
  receive(frame: Pick<ReceivedFrame, 'bytes' | 'kind' | 'carried' | 'about'>): void
  note(what: Happening['what']): void
}

/** `keep`: number of frames in each direction that stay readable, so that a simulation can run for months. */
export function createLedger({ now, keep = 10_000 }: { now: () => number; keep?: number }): LedgerWriter {
  const sent: SentFrame[] = []
  const received: ReceivedFrame[] = []
  const happenings: Happening[] = []
  const listeners = new Set<(record: LedgerRecord) => void>()
  const totals: Totals = {
    framesSent: 0,
    framesReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
    noiseBytes: 0,
    junkBytes: 0,
    fates: { pending: 0, intact: 0, corrupted: 0, lost: 0, silenced: 0, unheard: 0, cut: 0 },
  }

  function add<T extends LedgerRecord>(list: T[], record: T): T {
    // Half of the list is dropped at once: dropping one element per frame would move the list each time.
    if (list.length >= keep * 2) list.splice(0, list.length - keep + 1)
    list.push(record)
    for (const listener of listeners) listener(record)
    return record
  }

  return {
    sent,
    received,
    happenings,
    totals,
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(bytes, about) {
      totals.fates.pending++
      const number = ++totals.framesSent
      return add(sent, { record: 'sent', number, at: now(), bytes, about, fate: 'pending', noiseBefore: 0 })
    },
    settle(frame, fate) {
      totals.fates[frame.fate]--
      totals.fates[fate]++
      frame.fate = fate
      for (const listener of listeners) listener(frame)
    },
    wrote(bytes, noise) {
      totals.bytesSent += bytes
      if (noise) totals.noiseBytes += bytes
    },
    read(bytes) {
      totals.bytesReceived += bytes
    },
    junk(bytes) {
      totals.junkBytes += bytes
    },
    receive(frame) {
      add(received, { record: 'received', number: ++totals.framesReceived, at: now(), ...frame })
    },
    note(what) {
      add(happenings, { record: 'happening', at: now(), what })
    },
  }
}

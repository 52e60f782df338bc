/**
 * What became of a frame on its way to the host. `intact` and `corrupted`: all of it was handed to the transport, so or so.
 * `lost`: it vanished in the air. `silenced`: the module was told to be silent. `unheard`: no host was there, or it did
 * not read. `cut`: an unplug took the rest of it. `pending`: not decided yet.
 */
export type Fate = 'pending' | 'intact' | 'corrupted' | 'lost' | 'silenced' | 'unheard' | 'cut'

/** A frame that the module put out. Its bytes are as they were before any fault. */
export interface SentFrame {
  readonly record: 'sent'
  /** 1 for the first; grows by one. */
  readonly number: number
  readonly at: number
  readonly bytes: Uint8Array
  /** For people: who says what. */
  readonly about: string
  fate: Fate
  /** Random bytes that a fault put before it. */
  noiseBefore: number
}

/** A frame that the module took from the host. */
export interface ReceivedFrame {
  readonly record: 'received'
  readonly number: number
  readonly at: number
  readonly bytes: Uint8Array
  /** `frame`: for the network. `command`: for the module itself. `malformed`: no frame of the family. */
  readonly kind: 'frame' | 'command' | 'malformed'
  /** False when it was lost in the air: the module took it, nobody out there heard it. */
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

/** Exact since the start, whatever is still kept. */
export interface Totals {
  framesSent: number
  framesReceived: number
  /** Handed to the transport, noise included. */
  bytesSent: number
  bytesReceived: number
  noiseBytes: number
  /** From the host, and of no frame. */
  junkBytes: number
  fates: Record<Fate, number>
}

/** The module's own truth, to compare with what a host says. Readers get live views: copy what must not change. */
export interface Ledger {
  /** The newest frames to the host, oldest first; at least `keep` of them once there were so many. */
  readonly sent: readonly SentFrame[]
  readonly received: readonly ReceivedFrame[]
  readonly happenings: readonly Happening[]
  readonly totals: Readonly<Totals>
  /** Called with each record when it is made, and again with a sent frame once its fate is decided. Returns the way to stop. */
  observe(listener: (record: LedgerRecord) => void): () => void
}

export interface LedgerWriter extends Ledger {
  send(bytes: Uint8Array, about: string): SentFrame
  settle(frame: SentFrame, fate: Exclude<Fate, 'pending'>): void
  /** Bytes handed to the transport. */
  wrote(bytes: number, noise: boolean): void
  /** Bytes taken from the transport. */
  read(bytes: number): void
  /** Bytes from the host that belong to no frame. */
  junk(bytes: number): void
  receive(frame: Pick<ReceivedFrame, 'bytes' | 'kind' | 'carried' | 'about'>): void
  note(what: Happening['what']): void
}

/** `keep`: how many frames each way stay readable, so that a simulation can run for months. */
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
    // Dropped in halves, so that a long run does not move the list with each frame.
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

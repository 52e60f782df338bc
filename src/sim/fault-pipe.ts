import type { Agenda } from './agenda.ts'
import type { Faults } from './faults.ts'
import type { LedgerWriter, SentFrame } from './ledger.ts'
import type { Random } from './random.ts'

const MAX_NOISE_BYTES = 32
/** Pieces of a split frame are 1 to 12 ms apart: more than the time of a read, less than most timeouts. */
const MAX_PIECE_GAP_MS = 12

/** One frame on its way to the host. */
interface Crossing {
  frame: SentFrame
  corrupted: boolean
  started: boolean
  failed: boolean
}

/** One write, or a part of it. */
interface Piece {
  crossing: Crossing
  bytes: Uint8Array
  due: number
  kind: 'noise' | 'part' | 'last'
  /** Written together with its neighbours. */
  merged: boolean
}

export interface FaultPipeDeps {
  faults: Faults
  random: Random
  agenda: Agenda
  ledger: LedgerWriter
  /** Writes bytes to the transport. Returns false if no host received them. */
  write(bytes: Uint8Array): boolean
}

/**
 * Connects a module to its transport: applies the faults to each frame, keeps the order, and records the fate of each frame in the
 * ledger. Without faults, each frame is written immediately with one write.
 */
export function createFaultPipe({ faults, random, agenda, ledger, write }: FaultPipeDeps) {
  const queue: Piece[] = []
  let lastDue = 0
  let windowEnd = 0
  let armed = false

  function schedule(frame: SentFrame, offAir: boolean): void {
    const { loss, noise, corruption, split, mergeMs, delayMs } = faults.settings
    if (offAir && random.chance(loss)) {
      ledger.settle(frame, 'lost')
      return
    }
    const corrupted = frame.bytes.length > 0 && random.chance(corruption)
    const crossing: Crossing = { frame, corrupted, started: false, failed: false }
    const arrival = agenda.now() + delayMs
    if (mergeMs > 0 && arrival >= windowEnd) windowEnd = Math.max(lastDue, arrival) + mergeMs
    let due = Math.max(lastDue, mergeMs > 0 ? windowEnd : arrival)
    const add = (bytes: Uint8Array, kind: Piece['kind']) =>
      queue.push({ crossing, bytes, due, kind, merged: mergeMs > 0 })
    if (random.chance(noise)) add(random.bytes(1 + random.integer(MAX_NOISE_BYTES)), 'noise')
    const bytes = corrupted ? withChangedByte(frame.bytes, random) : frame.bytes
    const cuts = random.chance(split) ? cutPoints(bytes.length, random) : []
    let from = 0
    for (const cut of cuts) {
      add(bytes.subarray(from, cut), 'part')
      from = cut
      due += 1 + random.integer(MAX_PIECE_GAP_MS)
    }
    add(bytes.subarray(from), 'last')
    lastDue = due
  }

  function flush(): void {
    const now = agenda.now()
    while (queue[0] && queue[0].due <= now) {
      const count = queue[0].merged ? queue.findIndex((piece) => !piece.merged || piece.due > now) : 1
      put(queue.splice(0, count < 0 ? queue.length : count))
    }
    arm()
  }

  function arm(): void {
    const next = queue[0]
    if (!next || armed) return
    armed = true
    agenda.after(next.due - agenda.now(), () => {
      armed = false
      flush()
    })
  }

  function put(pieces: Piece[]): void {
    const [first] = pieces
    if (!first) return
    const bytes = pieces.length === 1 ? first.bytes : Buffer.concat(pieces.map((piece) => piece.bytes))
    const taken = !faults.settings.silence && write(bytes)
    for (const piece of pieces) settle(piece, taken)
  }

  function settle({ crossing, bytes, kind }: Piece, taken: boolean): void {
    if (taken) ledger.wrote(bytes.length, kind === 'noise')
    if (kind === 'noise') {
      if (taken) crossing.frame.noiseBefore = bytes.length
      return
    }
    if (taken) crossing.started = true
    else crossing.failed = true
    if (kind === 'last') ledger.settle(crossing.frame, fateOf(crossing))
  }

  function fateOf({ failed, started, corrupted }: Crossing) {
    if (failed) return started ? 'cut' : faults.settings.silence ? 'silenced' : 'unheard'
    return corrupted ? 'corrupted' : 'intact'
  }

  return {
    /** `offAir`: false for a frame that was never in the air, so that it cannot be lost there. */
    send(frame: SentFrame, { offAir = true } = {}): void {
      if (faults.settings.silence) {
        ledger.settle(frame, 'silenced')
        return
      }
      schedule(frame, offAir)
      flush()
    },
    /** Drops all frames that have not reached the host, because the link is gone. */
    cut(): void {
      for (const piece of queue.splice(0)) settle(piece, false)
      lastDue = 0
      windowEnd = 0
    },
  }
}

function withChangedByte(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const at = random.integer(bytes.length)
  changed[at] = (bytes[at] ?? 0) ^ (1 + random.integer(255))
  return changed
}

/** Returns one to three positions inside a frame, in order; none for a frame of one byte. */
function cutPoints(length: number, random: Random): number[] {
  if (length < 2) return []
  const points = new Set<number>()
  for (let wanted = 1 + random.integer(3); wanted > 0; wanted--) points.add(1 + random.integer(length - 1))
  return [...points].sort((a, b) => a - b)
}

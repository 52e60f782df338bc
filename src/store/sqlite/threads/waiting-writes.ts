import type { Command, PendingPacket } from './batch.ts'

/** A command that waits for its commit. */
export interface Waiting {
  command: Command
  resolve(value: unknown): void
  reject(error: Error): void
}

export type Entry =
  | { received: PendingPacket; waiting?: never; bytes: number; order: number; radioId: string }
  | { waiting: Waiting; received?: never; bytes: number; order: number; radioId?: string | undefined }

export interface QueueLimits {
  /** Maximum number of waiting writes, including those in flight. */
  entries: number
  /** Maximum number of waiting bytes of payload and text. */
  bytes: number
}

export const BATCH_ENTRIES = 1000
const BATCH_BYTES = 4 * 1024 * 1024
/** Maximum number of commands in a batch while received packets wait. */
const BATCH_COMMANDS = 750
/** The part of the limits that received packets can use. The rest is for commands. */
const ARRIVALS = 0.9
/** The parts of its share at which a radio counts as crowded, and as having room again. */
const CROWDED = 0.5
const ROOMY = 0.25

interface Lane {
  waiting: Entry[]
  /** Number and size of its writes, those in flight included. */
  entries: number
  bytes: number
  /** Called when the lane has room again. */
  onRoom: (() => void)[]
}

/**
 * The writes that wait for the writer, in one lane for each radio and one for commands. Commands go first. The radios take turns, and each
 * has a share of the queue, so that one radio that sends too much loses its own packets only. Within a batch, and within a
 * lane, writes keep the order of their calls.
 */
export function createWaitingWrites({ entries: maxEntries, bytes: maxBytes }: QueueLimits) {
  let commands: Entry[] = []
  let barriers: Entry[] = []
  const lanes = new Map<string, Lane>()
  let order = 0
  let turn = 0
  /** All writes, those in flight included. */
  let total = 0
  let totalBytes = 0

  /** The part of the limits that a radio may use: there is always room for one more radio. */
  function share(radioId: string): number {
    return ARRIVALS / (lanes.size + (lanes.has(radioId) ? 1 : 2))
  }

  function isBeyond(radioId: string, part: number, more = { entries: 0, bytes: 0 }): boolean {
    const lane = lanes.get(radioId) ?? { entries: 0, bytes: 0 }
    const limit = share(radioId) * part
    // One write always fits, whatever its size.
    const isSmall = lane.entries + more.entries <= 1
    return !isSmall && (lane.entries + more.entries > maxEntries * limit || lane.bytes + more.bytes > maxBytes * limit)
  }

  function laneOf(radioId: string): Lane {
    let lane = lanes.get(radioId)
    if (!lane) {
      lane = { waiting: [], entries: 0, bytes: 0, onRoom: [] }
      lanes.set(radioId, lane)
    }
    return lane
  }

  function push(entry: Entry): void {
    total++
    totalBytes += entry.bytes
    if (entry.radioId === undefined) return void commands.push(entry)
    const lane = laneOf(entry.radioId)
    lane.waiting.push(entry)
    lane.entries++
    lane.bytes += entry.bytes
  }

  function letGo(radioId: string, lane: Lane): void {
    if (lane.onRoom.length > 0 && !isBeyond(radioId, ROOMY)) for (const call of lane.onRoom.splice(0)) call()
    if (lane.entries === 0) lanes.delete(radioId)
  }

  function oldest(): number {
    const heads = [commands[0], ...[...lanes.values()].map(({ waiting }) => waiting[0])]
    return Math.min(...heads.map((head) => head?.order ?? Number.POSITIVE_INFINITY))
  }

  return {
    length: () => total,
    isIdle: () => total === 0,
    hasWaiting: () =>
      commands.length > 0 || barriers.length > 0 || [...lanes.values()].some(({ waiting }) => waiting.length > 0),

    /** Whether a write fits. `radioId`: it came from this radio. */
    hasRoom(bytes: number, radioId?: string): boolean {
      if (total >= maxEntries || totalBytes + bytes > maxBytes) return false
      return radioId === undefined || !isBeyond(radioId, 1, { entries: 1, bytes })
    },

    /** Resolves when a radio may go on; undefined if it may go on now. */
    roomFor(radioId: string): Promise<void> | undefined {
      const lane = lanes.get(radioId)
      if (!lane || !isBeyond(radioId, CROWDED)) return undefined
      return new Promise((resolve) => lane.onRoom.push(resolve))
    },

    addPacket: (received: PendingPacket, bytes: number): void =>
      push({ received, bytes, order: order++, radioId: received.radioId }),

    /** `radioId`: the write belongs to what this radio sent. */
    addCommand: (waiting: Waiting, bytes: number, radioId?: string): void =>
      push({ waiting, bytes, order: order++, radioId }),

    /** A command that is written after everything that waits now. */
    addBarrier(waiting: Waiting): void {
      total++
      barriers.push({ waiting, bytes: 0, order: order++ })
    },

    /** Takes the next batch, at most 1,000 writes or 4 MiB; a larger write goes alone. Call `settle` or `restore` with it later. */
    take(): Entry[] {
      const batch: Entry[] = []
      let bytes = 0
      let isFull = false
      const takeFirst = (from: Entry[], at: number): boolean => {
        const entry = from[at]
        if (!entry || isFull) return false
        isFull = batch.length >= BATCH_ENTRIES || (batch.length > 0 && bytes + entry.bytes > BATCH_BYTES)
        if (isFull) return false
        batch.push(entry)
        bytes += entry.bytes
        return true
      }
      const queues = [...lanes.values()].filter(({ waiting }) => waiting.length > 0)
      const most = queues.length > 0 ? BATCH_COMMANDS : BATCH_ENTRIES
      let taken = 0
      while (taken < most && takeFirst(commands, taken)) taken++
      commands = commands.slice(taken)
      const counts = queues.map(() => 0)
      turn++
      for (let isMoving = true; isMoving && !isFull; ) {
        isMoving = false
        for (let i = 0; i < queues.length; i++) {
          const at = (i + turn) % queues.length
          if (!takeFirst(queues[at]?.waiting ?? [], counts[at] ?? 0)) continue
          counts[at] = (counts[at] ?? 0) + 1
          isMoving = true
        }
      }
      for (const [at, { waiting }] of queues.entries()) waiting.splice(0, counts[at])
      const reached = oldest()
      taken = 0
      while ((barriers[taken]?.order ?? reached) < reached) taken++
      // Not limited: while radios flood the queue, every batch is full.
      batch.push(...barriers.splice(0, taken))
      return batch.sort((a, b) => a.order - b.order)
    },

    /** The writes are no longer in the queue. */
    settle(entries: readonly Entry[]): void {
      for (const { radioId, bytes } of entries) {
        total--
        totalBytes -= bytes
        const lane = radioId === undefined ? undefined : lanes.get(radioId)
        if (!lane) continue
        lane.entries--
        lane.bytes -= bytes
      }
      for (const [radioId, lane] of [...lanes]) letGo(radioId, lane)
    },

    /** Puts writes of a batch back to the front of their lanes. */
    restore(entries: readonly Entry[]): void {
      for (const entry of [...entries].reverse())
        if (entry.radioId === undefined) commands.unshift(entry)
        else laneOf(entry.radioId).waiting.unshift(entry)
    },

    /** Takes all writes that wait and match. Call `settle` with them. */
    withdraw(matches: (entry: Entry) => boolean): Entry[] {
      const found = [...commands, ...barriers, ...[...lanes.values()].flatMap(({ waiting }) => waiting)].filter(matches)
      const rest = (list: Entry[]) => list.filter((entry) => !matches(entry))
      commands = rest(commands)
      barriers = rest(barriers)
      for (const lane of lanes.values()) lane.waiting = rest(lane.waiting)
      return found.sort((a, b) => a.order - b.order)
    },
  }
}

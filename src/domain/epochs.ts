import { EPOCH_LENGTH, ID_PREFIX } from './ids.ts'

/** An epoch that ended because the store was restored from an older copy. */
export interface PastEpoch {
  epoch: string
  /** The last seq of its history that the store still has. */
  lastSeq: number
  /** The key of the last webhook of the epoch that the store still has. */
  lastWebhook: number
  /** Whether it began after the copy was made, so that the store has nothing of it. */
  isLost: boolean
}

/** The epochs of a store. */
export interface Epochs {
  /** The epoch in which the store writes now. */
  current: string
  /** Earlier epochs, the oldest first. Empty if the store was never restored. */
  past: readonly PastEpoch[]
}

/** The resources whose ids consist of an epoch and the key of a row. */
type RowKind = 'message' | 'webhook'

const LAST = { message: 'lastSeq', webhook: 'lastWebhook' } as const

/** Returns the epoch that gave out a seq of the log: an id or a seq belongs to the epoch in which it was made, also after a restore. */
export function epochAt(epochs: Epochs, seq: number): string {
  return epochOfRow('message', epochs, seq)
}

function epochOfRow(kind: RowKind, { current, past }: Epochs, key: number): string {
  let found = current
  for (let i = past.length - 1; i >= 0; i--) {
    const one = past[i]
    if (!one || one.isLost) continue
    if (key > one[LAST[kind]]) break
    found = one.epoch
  }
  return found
}

/** Returns the last seq that the history of an epoch shares with this store. Undefined if the epoch is unknown. */
export function sharedSeq({ current, past }: Epochs, epoch: string): number | undefined {
  if (epoch === current) return Number.MAX_SAFE_INTEGER
  return past.find((one) => one.epoch === epoch)?.lastSeq
}

/** A store as far as its history is concerned. `head`: its last seq. */
export interface History {
  epochs: Epochs
  head: number
}

/** Returns the last seq that two stores share; undefined if they have no epoch in common. */
export function sharedHistory(one: History, other: History): number | undefined {
  const ends = new Map(endsOf(other))
  const shared = endsOf(one).flatMap(([epoch, end]) => {
    const otherEnd = ends.get(epoch)
    return otherEnd === undefined ? [] : [Math.min(end, otherEnd)]
  })
  return shared.length === 0 ? undefined : Math.max(...shared)
}

function endsOf({ epochs, head }: History): [epoch: string, lastSeq: number][] {
  return [...epochs.past.map(({ epoch, lastSeq }): [string, number] => [epoch, lastSeq]), [epochs.current, head]]
}

/** Returns the id of a message or a webhook: its epoch and the row's key, so the id does not need an index. */
export function rowId(kind: RowKind, epochs: Epochs, key: number): string {
  return `${ID_PREFIX[kind]}${epochOfRow(kind, epochs, key)}-${key}`
}

/**
 * Returns the row's key; undefined if the id is malformed, of another kind, from another store, or from a history that this store lost.
 */
export function rowKey(kind: RowKind, epochs: Epochs, id: string): number | undefined {
  const prefix = ID_PREFIX[kind]
  const digits = id.slice(prefix.length + EPOCH_LENGTH + 1)
  if (!/^[1-9][0-9]{0,15}$/.test(digits) || !Number.isSafeInteger(Number(digits))) return undefined
  const key = Number(digits)
  return rowId(kind, epochs, key) === id ? key : undefined
}

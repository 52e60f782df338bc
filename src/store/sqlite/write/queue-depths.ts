export type QueueDepths = ReturnType<typeof createQueueDepths>

/** By how much the queued messages of a radio change. */
export interface QueueChange {
  messages: number
  /** Of their payloads. */
  bytes: number
}

/** Counts by how much the queued messages change in a transaction, by radio. */
export function createQueueDepths() {
  let changes = new Map<string, QueueChange>()
  let saved = changes
  return {
    /** Counts a message that was queued, 1, or is queued no longer, -1. */
    add(radioId: string, messages: 1 | -1, payloadBytes: number): void {
      const { messages: before = 0, bytes = 0 } = changes.get(radioId) ?? {}
      changes.set(radioId, { messages: before + messages, bytes: bytes + messages * payloadBytes })
    },
    /** Saves the current changes for `restore`. */
    save(): void {
      saved = new Map(changes)
    },
    restore(): void {
      changes = saved
    },
    /** Returns the changes since the last call. */
    take(): [string, QueueChange][] {
      const taken = [...changes]
      changes = new Map()
      return taken
    },
  }
}

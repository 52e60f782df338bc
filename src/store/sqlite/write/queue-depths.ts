export type QueueDepths = ReturnType<typeof createQueueDepths>

/** Counts by how much the number of queued messages changes in a transaction, by radio. */
export function createQueueDepths() {
  let changes = new Map<string, number>()
  let saved = changes
  return {
    add(radioId: string, change: number): void {
      if (change !== 0) changes.set(radioId, (changes.get(radioId) ?? 0) + change)
    },
    /** Saves the current changes for `restore`. */
    save(): void {
      saved = new Map(changes)
    },
    restore(): void {
      changes = saved
    },
    /** Returns the changes since the last call. */
    take(): [string, number][] {
      const taken = [...changes]
      changes = new Map()
      return taken
    },
  }
}

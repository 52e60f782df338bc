export type Depths = ReturnType<typeof createDepths>

/** How the number of queued messages changes within a transaction, by radio. */
export function createDepths() {
  let changes = new Map<string, number>()
  let held = changes
  return {
    add(radioId: string, change: number): void {
      if (change !== 0) changes.set(radioId, (changes.get(radioId) ?? 0) + change)
    },
    /** Remembers the changes as they are, for `restore`. */
    hold(): void {
      held = new Map(changes)
    },
    restore(): void {
      changes = held
    },
    /** The changes since the last call. */
    take(): [string, number][] {
      const taken = [...changes]
      changes = new Map()
      return taken
    },
  }
}

/** Number of messages that the module keeps for its host. */
const CAPACITY = 256

interface Kept {
  ofChannel: boolean
  frame(): Uint8Array
  about: string
}

/** The messages that wait for the host. If it is full, the oldest message of a channel makes room; if there is none, the new one is lost. */
export function createMailbox() {
  const kept: Kept[] = []
  return {
    put(message: Kept): void {
      if (kept.length >= CAPACITY) {
        const oldest = kept.findIndex(({ ofChannel }) => ofChannel)
        if (oldest < 0) return
        kept.splice(oldest, 1)
      }
      kept.push(message)
    },
    take: (): Kept | undefined => kept.shift(),
  }
}

/** Time within which the same message from the same station is a repetition. Stations repeat messages for some minutes. */
const REPEAT_MS = 10 * 60_000
/** Time within which copies of one transmission arrive through digipeaters. One answer is enough for all of them. */
const COPIES_MS = 5_000
const CAPACITY = 256

interface Heard {
  at: number
  answeredAt: number
}

/**
 * Keeps the numbered messages to this station, so that each reaches the user once and is acknowledged again if its sender
 * repeats it. `now` is a monotonic clock in ms.
 */
export function createInbox(now: () => number) {
  const heard = new Map<string, Heard>()

  function forgetOldest(): void {
    const oldest = heard.keys().next()
    if (!oldest.done) heard.delete(oldest.value)
  }

  return {
    /**
     * Records a message. `key`: sender, id and text. `isNew`: not received before. `answerDue`: the caller must acknowledge it
     * now; it then counts as acknowledged.
     */
    admit(key: string): { isNew: boolean; answerDue: boolean } {
      const at = now()
      const before = heard.get(key)
      const isNew = before === undefined || at - before.at >= REPEAT_MS
      const answerDue = isNew || at - before.answeredAt >= COPIES_MS
      heard.delete(key)
      heard.set(key, { at, answeredAt: answerDue ? at : before.answeredAt })
      if (heard.size > CAPACITY) forgetOldest()
      return { isNew, answerDue }
    },
    /** Forgets a message that was lost here, so that its repetition counts as new. */
    forget(key: string): void {
      heard.delete(key)
    },
  }
}

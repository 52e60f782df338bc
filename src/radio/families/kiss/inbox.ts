/** How long the same message from the same station is a repetition; stations repeat theirs for some minutes. */
const REPEAT_MS = 10 * 60_000
/** Copies of one transmission, through digipeaters, arrive within this time: one answer is enough for all of them. */
const COPIES_MS = 5_000
const CAPACITY = 256

interface Heard {
  at: number
  answeredAt: number
}

/**
 * Remembers the numbered messages that this station was sent, so that each reaches the user once, and is answered again
 * when its sender repeats it for want of an answer. `now` is a monotonic clock in ms.
 */
export function createInbox(now: () => number) {
  const heard = new Map<string, Heard>()

  function forgetOldest(): void {
    const oldest = heard.keys().next()
    if (!oldest.done) heard.delete(oldest.value)
  }

  return {
    /**
     * `key`: sender, id and text. `isNew`: not heard before. `answerDue`: it is time to acknowledge it, which is then
     * taken as done.
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
    /** The message was lost here: its repetition counts as new. */
    forget(key: string): void {
      heard.delete(key)
    },
  }
}

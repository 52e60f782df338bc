import type { Agenda } from '../agenda.ts'
import type { Cancel } from '../scheduler.ts'

/** A station repeats an unacknowledged message at this interval, up to `ATTEMPTS`. */
const REPEAT_MS = 20_000
const ATTEMPTS = 3

/** The numbered messages of one station that wait for an answer. */
export function createMailbox(agenda: Agenda, transmit: (text: string, id: string) => void) {
  const open = new Map<string, Cancel>()
  let lastId = 0

  function attempt(text: string, id: string, left: number): void {
    transmit(text, id)
    open.set(
      id,
      agenda.after(REPEAT_MS, () => {
        if (left > 1) attempt(text, id, left - 1)
        else open.delete(id)
      }),
    )
  }

  return {
    write(text: string): void {
      attempt(text, String(++lastId), ATTEMPTS)
    },
    /** Ends a message that was acknowledged or rejected. */
    answered(id: string): void {
      open.get(id)?.()
      open.delete(id)
    },
    /** Number of messages that wait for an answer. */
    get waiting(): number {
      return open.size
    },
  }
}

import type { Agenda } from '../agenda.ts'
import type { Cancel } from '../scheduler.ts'

/** A station repeats what was not acknowledged, and gives up after a while. */
const REPEAT_MS = 20_000
const ATTEMPTS = 3

/** The numbered messages that one station has under way. */
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
    /** Acknowledged or rejected: either ends it. */
    answered(id: string): void {
      open.get(id)?.()
      open.delete(id)
    },
    /** Messages that still wait for an answer. */
    get waiting(): number {
      return open.size
    },
  }
}

import type { Agenda } from './agenda.ts'
import type { Cancel } from './scheduler.ts'

/** The planned actions of a module, which a restart cancels. */
export function createRevocable(agenda: Agenda) {
  const plans = new Set<Cancel>()
  return {
    after(delayMs: number, run: () => void): void {
      const cancel = agenda.after(delayMs, () => {
        plans.delete(cancel)
        run()
      })
      plans.add(cancel)
    },
    revoke(): void {
      for (const cancel of plans) cancel()
      plans.clear()
    },
  }
}

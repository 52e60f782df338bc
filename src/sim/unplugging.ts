import type { Agenda } from './agenda.ts'
import type { Faults } from './faults.ts'
import type { LedgerWriter } from './ledger.ts'
import type { Cancel } from './scheduler.ts'

export interface UnpluggingDeps {
  faults: Faults
  agenda: Agenda
  ledger: Pick<LedgerWriter, 'note'>
  simulation: { unplug(): Promise<void>; replug(): Promise<void> }
}

/** Unplugs and replugs the module for the faults `unplugEveryMs` and `unplugForMs`. Returns a function that stops it. */
export function startUnplugging({ faults, agenda, ledger, simulation }: UnpluggingDeps): Cancel {
  let every = 0
  let cancel: Cancel = () => {}
  let out = false
  let stopped = false

  function plan(): void {
    if (stopped || out || faults.settings.unplugEveryMs === every) return
    every = faults.settings.unplugEveryMs
    cancel()
    if (every > 0) cancel = agenda.after(every, pull)
  }

  function pull(): void {
    out = true
    void simulation.unplug().then(() => again(faults.settings.unplugForMs))
  }

  function again(delayMs: number): void {
    if (!stopped) cancel = agenda.after(delayMs, putBack)
  }

  function putBack(): void {
    simulation.replug().then(
      () => {
        out = false
        every = 0
        plan()
      },
      () => {
        // Another program has taken the port: the ledger records it, and the replug is retried.
        ledger.note('plug-failed')
        again(Math.max(1_000, faults.settings.unplugForMs))
      },
    )
  }

  faults.onChange(plan)
  plan()
  return () => {
    stopped = true
    cancel()
  }
}

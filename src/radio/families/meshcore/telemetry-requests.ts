import type { Answer } from './dialogue.ts'
import { readSent } from './wire/module-frames.ts'

/** Size of a request on the air, for the airtime: time, kind, and the header of the packet. */
const REQUEST_BYTES = 32
/** The module waits for one answer at a time. */
const MAX_WAIT_MS = 60_000

export interface TelemetryRequestsOptions {
  /** 0: never. */
  everyMs: number
  /** The keys of the contacts to ask. */
  sensors(): Iterable<Uint8Array>
  ask(key: Uint8Array): Promise<Answer>
  /** Charges the airtime, or throws if there is none left. */
  spend(payloads: readonly number[]): void
  pause(milliseconds: number): Promise<void>
  stopped(): boolean
}

/** Asks the sensors for their measurements, one after the other, at intervals. Ends when the driver stops or the link is lost. */
export async function requestTelemetry(options: TelemetryRequestsOptions): Promise<void> {
  const { everyMs, sensors, ask, spend, pause, stopped } = options
  if (everyMs === 0) return
  try {
    while (!stopped()) {
      await pause(everyMs)
      for (const key of sensors()) {
        if (stopped()) return
        if (!mayAsk(spend)) break
        const answer = await ask(key)
        if (answer.type === 'answer') await pause(Math.min(readSent(answer.frame).waitMs, MAX_WAIT_MS))
      }
    }
  } catch {
    // The link is lost, which its owner knows already.
  }
}

function mayAsk(spend: TelemetryRequestsOptions['spend']): boolean {
  try {
    spend([REQUEST_BYTES])
    return true
  } catch {
    return false
  }
}

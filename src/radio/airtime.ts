import type { AirtimeCharge, Logger, Outbox } from '../app/ports.ts'
import { type AirtimeLimit, type AirtimeStatus, airtimeBudget } from '../domain/airtime.ts'
import { createAirtimeLedger } from './airtime-ledger.ts'
import { untilStored } from './until-stored.ts'

/** How far beyond a message's expiry the queue before it is counted through. */
const LOOK_BEYOND_MS = 3_600_000

export interface AirtimeDeps {
  radioId: string
  store: Pick<Outbox, 'airtimeSince' | 'chargeAirtime' | 'queuedSizes'>
  logger: Logger
}

/** What the sender asks before each message; absent: there is no limit. */
export interface AirtimeGate {
  /** When a message of that size may go out: now or later, ms since the epoch; Infinity: never. */
  freeAt(payloadBytes: number): number
  /** From now on it counts. The charge is to be stored with the message. */
  charge(payloadBytes: number): AirtimeCharge
  refund(charge: AirtimeCharge): void
}

export type Airtime = ReturnType<typeof createAirtime>

/** The airtime of one radio: its ledger in memory, and the same in the store. */
export function createAirtime({ radioId, store, logger }: AirtimeDeps) {
  const gone = new AbortController()
  let ledger: ReturnType<typeof createAirtimeLedger> | undefined
  let gate: AirtimeGate | undefined

  return {
    gate: () => gate,
    status: (): AirtimeStatus | undefined => ledger?.status(Date.now()),

    /** Begins with what the store knows. */
    async limit(limit: AirtimeLimit | undefined): Promise<void> {
      if (!limit) {
        ledger = undefined
        gate = undefined
        return
      }
      const { windowMs } = airtimeBudget(limit)
      const what = `the airtime of radio ${radioId}`
      const past = await untilStored(() => store.airtimeSince(radioId, Date.now() - windowMs), {
        logger,
        what,
        signal: gone.signal,
      })
      const own = createAirtimeLedger(limit, past)
      ledger = own
      gate = {
        freeAt: (payloadBytes) => own.freeAt(payloadBytes, Date.now()),
        charge(payloadBytes) {
          const charge = { at: Date.now(), payloadBytes, windowMs }
          own.add(charge)
          return charge
        },
        refund: own.remove,
      }
    },

    /** The module transmitted something that is no message. */
    aired(payloadBytes: number): void {
      if (!gate) return
      store.chargeAirtime(radioId, gate.charge(payloadBytes)).catch((error) => {
        // It counts until the next start all the same.
        logger.warn({ err: error, radio: radioId }, 'A transmission was not stored')
      })
    },

    /** When a message that is accepted now goes out at the earliest, with all that is queued before it; undefined: there is no limit. */
    async earliest(payloadBytes: number, priority: number, expiresAt: number): Promise<number | undefined> {
      const own = ledger
      if (!own) return undefined
      const ahead = await store.queuedSizes(radioId, priority)
      return own.freeAfter(ahead, payloadBytes, Date.now(), expiresAt + LOOK_BEYOND_MS)
    },

    stop: () => gone.abort(),
  }
}

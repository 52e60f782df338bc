import type { AirtimeCharge, Logger, Outbox } from '../../app/ports.ts'
import { type AirtimeEntry, type AirtimeLimit, type AirtimeStatus, airtimeBudget } from '../../domain/airtime.ts'
import { DomainError } from '../../domain/errors.ts'
import { createClock } from '../clock.ts'
import { untilStored } from '../until-stored.ts'
import { type AirtimeLedger, createAirtimeLedger } from './airtime-ledger.ts'

/** How far beyond a message's expiry the queue before it is counted through. */
const LOOK_BEYOND_MS = 3_600_000

export interface AirtimeDeps {
  radioId: string
  store: Pick<Outbox, 'airtimeSince' | 'chargeAirtime' | 'moveAirtime' | 'queuedSizes'>
  logger: Logger
}

/** What the sender asks before each message. Without a limit everything is free, and counts for one that may come. */
export interface AirtimeGate {
  /** When a message of that size may go out: now or later, ms since the epoch; Infinity: never. */
  freeAt(payloadBytes: number): number
  /** From now on it counts. The charge is to be stored with the message. */
  charge(payloadBytes: number): AirtimeCharge
  refund(charge: AirtimeCharge): void
}

export type Airtime = ReturnType<typeof createAirtime>

/**
 * The airtime of one radio: in the store, and its ledger in memory while there is a limit. When the clock is set, both move with it: what
 * counts is how long ago something went out.
 */
export function createAirtime({ radioId, store, logger }: AirtimeDeps) {
  const gone = new AbortController()
  const clock = createClock()
  let ledger: AirtimeLedger | undefined
  /** What is charged while the ledger of another limit is being made. */
  let meanwhile: AirtimeCharge[] | undefined
  /** Charges that are no message's, on their way to the store. */
  const underWay = new Set<Promise<void>>()

  function keep(work: Promise<void>): void {
    const kept = work
      .catch((error) => {
        // It counts until the next start all the same.
        logger.warn({ err: error, radio: radioId }, 'A transmission was not stored')
      })
      .finally(() => underWay.delete(kept))
    underWay.add(kept)
  }

  function followClock(): void {
    const by = clock.takeStep()
    if (by === 0) return
    logger.info({ radio: radioId, by }, 'The clock was set; the airtime moves with it')
    ledger?.move(by)
    keep(store.moveAirtime(radioId, { by }))
  }

  function charge(payloadBytes: number): AirtimeCharge {
    followClock()
    const charged = { at: Date.now(), payloadBytes, windowMs: ledger?.windowMs ?? 0 }
    ledger?.add(charged)
    meanwhile?.push(charged)
    return charged
  }

  function aired(payloadBytes: number): void {
    keep(store.chargeAirtime(radioId, charge(payloadBytes)))
  }

  /** In the future is what was stored before the clock was set back while musen did not run: the last of it counts as just sent. */
  async function settled(past: AirtimeEntry[], now: number): Promise<AirtimeEntry[]> {
    const by = now - past.reduce((latest, { at }) => Math.max(latest, at), now)
    if (by === 0) return past
    await store.moveAirtime(radioId, { by, after: now })
    return past.map((entry) => (entry.at > now ? { ...entry, at: entry.at + by } : entry))
  }

  const gate: AirtimeGate = {
    freeAt(payloadBytes) {
      followClock()
      return ledger?.freeAt(payloadBytes, Date.now()) ?? Date.now()
    },
    charge,
    refund: (refunded) => ledger?.remove(refunded),
  }

  return {
    gate,
    status(): AirtimeStatus | undefined {
      followClock()
      return ledger?.status(Date.now())
    },

    /** Begins with what the store knows. Nothing may be sent meanwhile. */
    async limit(limit: AirtimeLimit | undefined): Promise<void> {
      followClock()
      if (!limit) {
        ledger = undefined
        return
      }
      const { windowMs } = airtimeBudget(limit)
      const what = `the airtime of radio ${radioId}`
      await Promise.all(underWay)
      meanwhile = []
      try {
        const past = await untilStored(
          async () => {
            const now = Date.now()
            return settled(await store.airtimeSince(radioId, now - windowMs), now)
          },
          { logger, what, signal: gone.signal },
        )
        ledger = createAirtimeLedger(limit, past)
        for (const charged of meanwhile) ledger.add(charged)
      } finally {
        meanwhile = undefined
      }
    },

    /** The module transmits something that is no message. */
    aired,

    /** As `aired`, for what may as well be refused: all or nothing of it. @throws DomainError airtime-exceeded, payload-too-large */
    spend(payloads: readonly number[]): void {
      followClock()
      const now = Date.now()
      const free = ledger?.freeForAll(payloads, now) ?? now
      if (free === Number.POSITIVE_INFINITY)
        throw new DomainError('payload-too-large', 'It needs more airtime than the radio has in its window.', {
          hint: 'Change the limit of the radio.',
        })
      if (free > now)
        throw new DomainError('airtime-exceeded', 'The radio has no airtime left now.', {
          hint: 'Try again later, or change the limit of the radio.',
          retryAfterMs: free - now,
        })
      for (const payloadBytes of payloads) aired(payloadBytes)
    },

    /** When a message that is accepted now goes out at the earliest, with all that is queued before it; undefined: there is no limit. */
    async earliest(payloadBytes: number, priority: number, expiresAt: number): Promise<number | undefined> {
      if (!ledger) return undefined
      const ahead = await store.queuedSizes(radioId, priority)
      followClock()
      return ledger?.freeAfter(ahead, payloadBytes, Date.now(), expiresAt + LOOK_BEYOND_MS)
    },

    stop(): void {
      // The next start could not know of it.
      followClock()
      gone.abort()
    },
  }
}

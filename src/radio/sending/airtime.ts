import type { AirtimeCharge, Logger, Outbox, ServiceClock } from '../../app/ports.ts'
import { type AirtimeLimit, type AirtimeStatus, airtimeBudget } from '../../domain/airtime.ts'
import { DomainError } from '../../domain/errors.ts'
import { untilStored } from '../until-stored.ts'
import { type AirtimeLedger, createAirtimeLedger } from './airtime-ledger.ts'

/** How far beyond a message's expiry the queue before it is counted, ms. */
const LOOK_BEYOND_MS = 3_600_000

export interface AirtimeDeps {
  radioId: string
  store: Pick<Outbox, 'airtimeSince' | 'chargeAirtime' | 'queuedSizes'> & { clock: ServiceClock }
  logger: Logger
}

/** What the sender asks before each message. Without a limit everything is free, but it counts for a limit that may be set later. */
export interface AirtimeGate {
  /** When a message of this size may be sent, service time: now or later; Infinity: never. */
  freeAt(payloadBytes: number): number
  /** Counts the message from now on. The charge must be stored with the message. */
  charge(payloadBytes: number): AirtimeCharge
  refund(charge: AirtimeCharge): void
}

export type Airtime = ReturnType<typeof createAirtime>

/** The airtime of one radio: in the store, and its ledger in memory while there is a limit. */
export function createAirtime({ radioId, store, logger }: AirtimeDeps) {
  const { clock } = store
  const gone = new AbortController()
  let ledger: AirtimeLedger | undefined
  /** Charges made while the ledger of a new limit is being read. */
  let meanwhile: AirtimeCharge[] | undefined
  /** Charges that belong to no message and are not stored yet. */
  const underWay = new Set<Promise<void>>()

  function charge(payloadBytes: number): AirtimeCharge {
    const charged = { at: clock.now(), payloadBytes, windowMs: ledger?.windowMs ?? 0 }
    ledger?.add(charged)
    meanwhile?.push(charged)
    return charged
  }

  function aired(payloadBytes: number): void {
    const stored = store
      .chargeAirtime(radioId, charge(payloadBytes))
      .catch((error) => {
        // It still counts until the next start.
        logger.warn({ err: error, radio: radioId }, 'A transmission could not be stored')
      })
      .finally(() => underWay.delete(stored))
    underWay.add(stored)
  }

  const gate: AirtimeGate = {
    freeAt: (payloadBytes) => ledger?.freeAt(payloadBytes, clock.now()) ?? clock.now(),
    charge,
    refund: (refunded) => ledger?.remove(refunded),
  }

  return {
    gate,
    status(): AirtimeStatus | undefined {
      const status = ledger?.status(clock.now())
      if (status?.nextFreeAt === undefined) return status
      return { ...status, nextFreeAt: clock.toWall(status.nextFreeAt) }
    },

    /** Starts with what the store holds. Nothing may be sent meanwhile. */
    async limit(limit: AirtimeLimit | undefined): Promise<void> {
      if (!limit) {
        ledger = undefined
        return
      }
      const { windowMs } = airtimeBudget(limit)
      await Promise.all(underWay)
      meanwhile = []
      try {
        const read = () => store.airtimeSince(radioId, clock.now() - windowMs)
        const past = await untilStored(read, { logger, what: `the airtime of radio ${radioId}`, signal: gone.signal })
        ledger = createAirtimeLedger(limit, past)
        for (const charged of meanwhile) ledger.add(charged)
      } finally {
        meanwhile = undefined
      }
    },

    /** The module transmits something that is not a message. */
    aired,

    /** Like `aired`, for transmissions that may be refused: all of them or none. @throws DomainError airtime-exceeded, payload-too-large */
    spend(payloads: readonly number[]): void {
      const now = clock.now()
      const free = ledger?.freeForAll(payloads, now) ?? now
      if (free === Number.POSITIVE_INFINITY)
        throw new DomainError('payload-too-large', 'This needs more airtime than the radio has in its window.', {
          hint: 'Change the airtime limit of the radio.',
        })
      if (free > now)
        throw new DomainError('airtime-exceeded', 'The radio has no airtime left now.', {
          hint: 'Try again later, or change the airtime limit of the radio.',
          retryAfterMs: free - now,
        })
      for (const payloadBytes of payloads) aired(payloadBytes)
    },

    /** How long a message that is accepted now waits at least, ms, with everything that is queued before it; undefined without a limit. */
    async shortestWait(payloadBytes: number, priority: number, withinMs: number): Promise<number | undefined> {
      if (!ledger) return undefined
      const ahead = await store.queuedSizes(radioId, priority)
      const now = clock.now()
      const free = ledger?.freeAfter(ahead, payloadBytes, now, now + withinMs + LOOK_BEYOND_MS)
      return free === undefined ? undefined : free - now
    },

    stop: (): void => gone.abort(),
  }
}

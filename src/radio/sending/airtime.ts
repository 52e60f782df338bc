import type { AirtimeCharge, Logger, Outbox, ServiceClock } from '../../app/ports.ts'
import { type AirtimeLimit, type AirtimeStatus, airtimeBudget } from '../../domain/airtime.ts'
import { DomainError } from '../../domain/errors.ts'
import { untilStored } from '../until-stored.ts'
import { type AirtimeLedger, createAirtimeLedger } from './airtime-ledger.ts'
import { createAnswers } from './answers.ts'

/** Time beyond a message's expiry up to which the queue before it is counted, ms. */
const LOOK_BEYOND_MS = 3_600_000

export interface AirtimeDeps {
  radioId: string
  store: Pick<Outbox, 'airtimeSince' | 'chargeAirtime' | 'queuedSizes'> & { clock: ServiceClock }
  logger: Logger
}

/** The sender's check before each message. Without a limit every message may be sent, but it counts for a limit that is set later. */
export interface AirtimeGate {
  /** Returns the service time at which a message of this size may be sent: now or later; Infinity if never. */
  freeAt(payloadBytes: number): number
  /** Counts a message now. The charge must be stored with the message. */
  charge(payloadBytes: number): AirtimeCharge
  refund(charge: AirtimeCharge): void
}

export type Airtime = ReturnType<typeof createAirtime>

/** The airtime of one radio, in the store, and in a ledger in memory if the radio has a limit. */
export function createAirtime({ radioId, store, logger }: AirtimeDeps) {
  const { clock } = store
  const stopped = new AbortController()
  let ledger: AirtimeLedger | undefined
  /** Charges made while the ledger of a new limit is being read. */
  let meanwhile: AirtimeCharge[] | undefined
  const answers = createAnswers({ clock, ledger: () => ledger })
  /** Charges without a message that are being stored. */
  const pending = new Set<Promise<void>>()

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
      .finally(() => pending.delete(stored))
    pending.add(stored)
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

    /** Sets the limit, and loads the transmissions in its window from the store. Nothing may be sent meanwhile. */
    async limit(limit: AirtimeLimit | undefined): Promise<void> {
      answers.reset()
      if (!limit) {
        ledger = undefined
        return
      }
      const { windowMs } = airtimeBudget(limit)
      await Promise.all(pending)
      meanwhile = []
      try {
        const read = () => store.airtimeSince(radioId, clock.now() - windowMs)
        const past = await untilStored(read, {
          logger,
          what: `the airtime of radio ${radioId}`,
          signal: stopped.signal,
        })
        ledger = createAirtimeLedger(limit, past)
        for (const charged of meanwhile) ledger.add(charged)
      } finally {
        meanwhile = undefined
      }
    },

    /** Whether a station may be answered now. If so, the answer is charged. */
    answer(station: string, payloadBytes: number): boolean {
      if (!answers.admit(station, payloadBytes)) return false
      aired(payloadBytes)
      return true
    },

    /** Charges transmissions that are not messages, or refuses all of them if the limit does not allow them. @throws DomainError airtime-exceeded, payload-too-large */
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

    /** Returns the minimum waiting time of a message that is accepted now, behind all messages queued before it, ms; undefined without a limit. */
    async shortestWait(payloadBytes: number, priority: number, withinMs: number): Promise<number | undefined> {
      if (!ledger) return undefined
      const ahead = await store.queuedSizes(radioId, priority)
      const now = clock.now()
      const free = ledger?.freeAfter(ahead, payloadBytes, now, now + withinMs + LOOK_BEYOND_MS)
      return free === undefined ? undefined : free - now
    },

    stop: (): void => stopped.abort(),
  }
}

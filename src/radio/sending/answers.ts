import type { ServiceClock } from '../../app/ports.ts'
import type { AirtimeLedger } from './airtime-ledger.ts'

/** The part of the airtime limit that answers may use. The rest is for messages. */
export const ANSWER_SHARE = 0.25
/** Without an airtime limit: maximum number of answers in a minute. */
const PER_MINUTE = 60
const MINUTE_MS = 60_000
/** A station gets this many answers at once, for example to its questions after a start, and then one in each interval. */
const STATION_BURST = 4
const STATION_INTERVAL_MS = 15_000
/** Maximum number of stations that are remembered. */
const STATIONS = 1_000

export interface AnswersDeps {
  clock: Pick<ServiceClock, 'now'>
  /** Returns undefined if the radio has no limit. */
  ledger(): AirtimeLedger | undefined
}

/**
 * Limits what a driver transmits because a station asked for it: acknowledgements, ids, the time. Anyone on the air can ask, with any
 * name, so answers have a share of the airtime of their own, and never use more than the limit leaves. An answer that is not allowed is
 * dropped: the station asks again.
 */
export function createAnswers({ clock, ledger }: AnswersDeps) {
  /** Answers within the window. `cost`: in the unit of the limit. */
  let given: { at: number; cost: number }[] = []
  /** The service time from which a station has all its answers again, by station. */
  const busyUntil = new Map<string, number>()

  function fitsStation(station: string, now: number): boolean {
    return (busyUntil.get(station) ?? now) - now <= (STATION_BURST - 1) * STATION_INTERVAL_MS
  }

  function remember(station: string, now: number): void {
    const until = Math.max(busyUntil.get(station) ?? now, now) + STATION_INTERVAL_MS
    busyUntil.delete(station)
    busyUntil.set(station, until)
    const oldest = busyUntil.keys().next()
    if (busyUntil.size > STATIONS && !oldest.done) busyUntil.delete(oldest.value)
  }

  return {
    /** Returns whether an answer may be transmitted now, and counts it if so. `station`: who asked. */
    admit(station: string, payloadBytes: number): boolean {
      const now = clock.now()
      const limit = ledger()
      const cost = limit?.cost(payloadBytes) ?? 1
      const budget = limit ? limit.budget * ANSWER_SHARE : PER_MINUTE
      given = given.filter(({ at }) => at > now - (limit?.windowMs ?? MINUTE_MS))
      const used = given.reduce((sum, one) => sum + one.cost, 0)
      if (used + cost > budget || !fitsStation(station, now)) return false
      if (limit && limit.freeAt(payloadBytes, now) > now) return false
      given.push({ at: now, cost })
      remember(station, now)
      return true
    },
    /** The limit has changed, and with it the unit of the costs. */
    reset(): void {
      given = []
    },
  }
}

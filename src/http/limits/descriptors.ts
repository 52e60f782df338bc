import { readFileSync } from 'node:fs'

/** Minimum number of descriptors that stay for the store, radios, webhooks, captures and Node itself. */
const LEAST_RESERVE = 64
const FEWEST_CONNECTIONS = 16

/** Returns how many connections fit: a quarter of the descriptors, and at least 64, are for other things. @param limit that of `ulimit -n` */
export function connectionsWithin(limit: number, wanted: number): number {
  const reserve = Math.max(LEAST_RESERVE, Math.floor(limit / 4))
  return Math.min(wanted, Math.max(FEWEST_CONNECTIONS, limit - reserve))
}

/** Returns the maximum number of open descriptors of this process (`ulimit -n`); undefined where the system does not say (not Linux). */
export function descriptorLimit(): number | undefined {
  try {
    const [, limit] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? undefined : Number(limit)
  } catch {
    return undefined
  }
}

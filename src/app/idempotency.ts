import { createHash } from 'node:crypto'
import { DomainError } from '../domain/errors.ts'
import type { Idempotency } from './ports.ts'

/**
 * Guards creates with an `Idempotency-Key` while they run. The store records finished ones, in the same transaction as the created resource.
 */
export function createIdempotencyGuard(operation: string) {
  const inFlight = new Set<string>()
  return {
    /**
     * Runs `create` with the key's record, or without one when no key is given.
     * @throws DomainError `idempotency-key-in-flight` while another request with the same key is being handled
     */
    async run<T>(
      key: string | undefined,
      request: unknown,
      create: (idempotency: Idempotency | undefined) => Promise<T>,
    ): Promise<T> {
      if (key === undefined) return create(undefined)
      if (inFlight.has(key))
        throw new DomainError('idempotency-key-in-flight', 'A request with this Idempotency-Key is still running.', {
          field: 'Idempotency-Key',
          hint: 'Repeat the request after one second to get the first answer.',
        })
      inFlight.add(key)
      try {
        return await create({ key: `${operation} ${key}`, fingerprint: fingerprint(request) })
      } finally {
        inFlight.delete(key)
      }
    },
  }
}

/** Returns a hash of plain JSON data that does not depend on the order of members. */
function fingerprint(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request, sortMembers)).digest('hex')
}

function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

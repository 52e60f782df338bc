import type { FastifyRequest } from 'fastify'
import { type Access, ownKey, UNRESTRICTED } from '../../domain/access/access.ts'
import type { Authenticate } from '../../openapi/runtime/access/access.ts'

type Granted = Access

declare module '../../../generated/operations.ts' {
  /** The `access` that handlers get. */
  interface Access extends Granted {}
}

/** Grants everything to every request. */
export const openToAll: Authenticate<Access> = () => UNRESTRICTED

/** Returns the caller; undefined for an operation without security, and before admission. */
export function accessOf({ access }: FastifyRequest): Access | undefined {
  return access as Access | undefined
}

/** Adds the caller to the `Idempotency-Key` of a request, so that the same key of another caller is a different key. */
export function ownIdempotencyKey(headers: Record<string, unknown>, request: FastifyRequest): void {
  const access = accessOf(request)
  const key = headers['idempotency-key'] as string | undefined
  if (access && key !== undefined) headers['idempotency-key'] = ownKey(access, key)
}

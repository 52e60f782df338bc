import type { FastifyRequest } from 'fastify'
import { type Access, ownKey, UNRESTRICTED } from '../../domain/access.ts'
import type { Authenticate } from '../../openapi/runtime/access/access.ts'

type Granted = Access

declare module '../../../generated/operations.ts' {
  /** The `access` that handlers get. */
  interface Access extends Granted {}
}

/** Grants everything to every request. */
export const openToAll: Authenticate<Access> = () => UNRESTRICTED

/** The caller; undefined for an operation without security, and before the gate. */
export function accessOf({ access }: FastifyRequest): Access | undefined {
  return access as Access | undefined
}

/** Makes the `Idempotency-Key` of a request one of its caller: the same key of another caller is a different one. */
export function ownIdempotencyKey(headers: Record<string, unknown>, request: FastifyRequest): void {
  const access = accessOf(request)
  const key = headers['idempotency-key'] as string | undefined
  if (access && key !== undefined) headers['idempotency-key'] = ownKey(access, key)
}

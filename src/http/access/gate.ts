import type { FastifyRequest } from 'fastify'
import { type Access, type Scope, UNRESTRICTED } from '../../domain/access.ts'
import type { Route, SecurityNeed } from '../../openapi/runtime/route.ts'
import { HttpError } from '../problem.ts'

type Granted = Access

declare module '../../../generated/operations.ts' {
  interface Access extends Granted {}
}

/** Tells who asks by a request's credentials. @throws HttpError credentials-missing, credentials-invalid */
export type Authenticate = (request: FastifyRequest) => Access | Promise<Access>

/** Takes everybody for who needs no credentials. */
export const openToAll: Authenticate = () => UNRESTRICTED

/**
 * Lets a request through to its operation when its credentials have the scope that the contract names. Before its body is read.
 * @throws HttpError credentials-missing, credentials-invalid, scope-missing; in the promise where there is one
 */
export function createGate(authenticate: Authenticate) {
  return (request: FastifyRequest): Promise<void> | undefined => {
    const { operation } = request
    if (operation === undefined || operation.security.length === 0) return undefined
    const access = authenticate(request)
    if (access instanceof Promise) return access.then((known) => admit(request, operation, known))
    admit(request, operation, access)
    return undefined
  }
}

function admit(request: FastifyRequest, operation: Route, access: Access): void {
  // Also of who is refused, for the audit.
  request.access = access
  if (operation.security.some((needs) => allows(access, needs))) return
  const scope = operation.security[0]?.[0]?.scopes[0] as Scope | undefined
  throw new HttpError('scope-missing', `This needs the scope ${scope}.`, {
    ...(scope !== undefined && { scope }),
    headers: { 'www-authenticate': `Bearer realm="musen", error="insufficient_scope", scope="${scope}"` },
  })
}

function allows({ scopes: granted }: Access, needs: readonly SecurityNeed[]): boolean {
  for (const { scopes } of needs) for (const scope of scopes) if (!granted.has(scope as Scope)) return false
  return true
}

import type { FastifyRequest } from 'fastify'
import { HttpError } from '../../problem.ts'
import type { Route, SecurityNeed } from '../route.ts'
import type { Access, Authenticate } from './access.ts'

export interface GateOptions {
  authenticate: Authenticate
  /** Names the service in `WWW-Authenticate` (RFC 9110, section 11.5); default `api`. */
  realm?: string
}

/**
 * Makes the function that lets a request through to its operation if its credentials have the scopes that the contract names. It sets
 * `request.access`, also for refused requests.
 * @throws HttpError credentials-missing, credentials-invalid, scope-missing; in the promise if there is one
 */
export function createGate({ authenticate, realm = 'api' }: GateOptions) {
  const authorize = (request: FastifyRequest, { security }: Route, access: Access): void => {
    request.access = access
    if (!security.some((needs) => allows(access, needs))) throw scopeMissing(security, access, realm)
  }

  return (request: FastifyRequest): Promise<void> | undefined => {
    const { operation } = request
    if (operation === undefined || operation.security.length === 0) return undefined
    const access = authenticate(request)
    if (access instanceof Promise) return access.then((known) => authorize(request, operation, known))
    authorize(request, operation, access)
    return undefined
  }
}

function allows({ scopes: granted }: Access, needs: readonly SecurityNeed[]): boolean {
  for (const { scopes } of needs) for (const scope of scopes) if (!granted.has(scope)) return false
  return true
}

/** RFC 6750, section 3.1. The problem names the first scope of the first alternative that is missing, the challenge all of that alternative. */
function scopeMissing(security: Route['security'], { scopes: granted }: Access, realm: string): HttpError {
  const needed = security[0]?.flatMap(({ scopes }) => scopes) ?? []
  const scope = needed.find((one) => !granted.has(one))
  return new HttpError('scope-missing', `This operation requires the scope ${needed.join(' and the scope ')}.`, {
    ...(scope !== undefined && { scope }),
    headers: { 'www-authenticate': `Bearer realm="${realm}", error="insufficient_scope", scope="${needed.join(' ')}"` },
  })
}

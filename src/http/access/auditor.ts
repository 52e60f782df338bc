import type { FastifyRequest } from 'fastify'
import type { Audit } from '../../app/access/audit.ts'
import { ACCESS_RESTRICTED } from '../../app/scoped/visibility.ts'
import type { NewAuditEntry } from '../../domain/access/audit.ts'
import { withoutSecrets } from '../../domain/access/secrets.ts'
import type { ProblemBody } from '../../openapi/problem.ts'
import { clientAddress } from '../../openapi/runtime/access/client-address.ts'
import { isSafe, type Route } from '../../openapi/runtime/route.ts'
import { accessOf } from './request-access.ts'

/** Scopes whose operations are not audited: taking from a queue only passes messages on. */
const NOT_AUDITED = new Set(['queues:take'])
/** Scopes whose operations are too frequent for commits of their own and do not wait for the audit. */
const NOTED = new Set(['messages:send'])

export type Auditor = ReturnType<typeof createAuditor>

/** Returns whether a problem is a refusal for missing rights. A 404 for something that the caller may not see is one too. */
export function isRefusal({ status }: Pick<ProblemBody, 'status'>, error: unknown): boolean {
  const isRestricted = error instanceof Error && error.cause === ACCESS_RESTRICTED
  return status === 401 || status === 403 || status === 429 || isRestricted
}

/** Records requests in the audit. */
export function createAuditor({ record, note, refuse }: Pick<Audit, 'record' | 'note' | 'refuse'>) {
  function entryOf(request: FastifyRequest, status: number, outcome: NewAuditEntry['outcome']): NewAuditEntry {
    const { operation } = request
    const from = clientAddress(request)
    return {
      at: Date.now(),
      actor: accessOf(request)?.actor ?? { kind: 'anonymous' },
      ...(operation && { operation: operation.operationId }),
      method: request.method,
      path: withoutSecrets(request.url.split('?', 1)[0] ?? '').slice(0, 500),
      ...(from !== undefined && { from }),
      outcome,
      status,
      count: 1,
    }
  }

  return {
    /** See `OperationAuditor`. */
    forOperation(
      operation: Route,
    ): ((request: FastifyRequest, status: number) => Promise<void> | undefined) | undefined {
      const scope = operation.security[0]?.[0]?.scopes[0] ?? ''
      if (isSafe(operation) || NOT_AUDITED.has(scope)) return undefined
      if (NOTED.has(scope)) return (request, status) => void note(entryOf(request, status, 'done'))
      return (request, status) => record(entryOf(request, status, 'done'))
    },

    /** Records refusals and changes that failed. */
    problem(request: FastifyRequest, { status, code }: ProblemBody, error: unknown): void {
      if (isRefusal({ status }, error)) refuse({ ...entryOf(request, status, 'refused'), code })
      else if (status >= 500 && !isSafe(request as Pick<Route, 'method'>))
        refuse({ ...entryOf(request, status, 'failed'), code })
    },
  }
}

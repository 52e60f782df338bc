import type { Handlers } from '../../../generated/operations.ts'
import type { Access, UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiAuditEntry } from '../mapping/audit.ts'
import { timestamp } from '../mapping/timestamp.ts'

export interface Tickets {
  /** @throws DomainError ticket-limit */
  issueOnce(access: Access, key: string | undefined): Promise<{ ticket: string; expiresAt: number }>
}

export const accessHandlers = (
  useCases: UseCasesFor<'audit'>,
  tickets: Tickets,
): Pick<Handlers, 'createTicket' | 'listAudit'> => ({
  async createTicket({ headers, access }) {
    const { ticket, expiresAt } = await tickets.issueOnce(access, headers['idempotency-key'])
    return { status: 201, body: { ticket, expiresAt: timestamp(expiresAt) } }
  },

  async listAudit({ query, access }) {
    const page = await useCases(access).audit.list(query)
    return { status: 200, body: { ...page, items: page.items.map(toApiAuditEntry) } }
  },
})

import type { Handlers } from '../../../generated/operations.ts'
import type { components } from '../../../generated/types.ts'
import type { Audit } from '../../app/access/audit.ts'
import type { Tickets } from '../../app/access/tickets.ts'
import type { AuditEntry } from '../../domain/audit.ts'
import { timestamp } from '../mapping/timestamp.ts'
import type { ProblemBody } from '../problem.ts'

export interface AccessHandlerDeps {
  audit: Pick<Audit, 'list'>
  tickets: Pick<Tickets, 'issue'>
}

export const accessHandlers = ({
  audit,
  tickets,
}: AccessHandlerDeps): Pick<Handlers, 'createTicket' | 'listAudit'> => ({
  async createTicket({ access }) {
    const { ticket, expiresAt } = tickets.issue(access)
    return { status: 201, body: { ticket, expiresAt: timestamp(expiresAt) } }
  },

  async listAudit({ query }) {
    const page = await audit.list(query)
    return { status: 200, body: { ...page, items: page.items.map(presentEntry) } }
  },
})

function presentEntry({ at, code, ...entry }: AuditEntry): components['schemas']['AuditEntry'] {
  // Codes are written by this service alone, and never change their meaning.
  return { ...entry, at: timestamp(at), ...(code !== undefined && { code: code as ProblemBody['code'] }) }
}

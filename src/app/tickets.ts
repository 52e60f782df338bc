import { randomBytes } from 'node:crypto'
import type { Access } from '../domain/access.ts'
import { DomainError } from '../domain/errors.ts'

/** How long a ticket is good for, ms. */
const TICKET_MS = 60_000
/** So many tickets may be out; a browser takes one and uses it at once. */
const MAX_TICKETS = 1_000

export type Tickets = ReturnType<typeof createTickets>

/**
 * Tickets: what whoever asks may do, once, within a minute. For browsers, which can set no header for a WebSocket or an `EventSource`:
 * what is in a URL is kept by proxies and histories. In memory alone: after a restart they are void.
 */
export function createTickets() {
  const out = new Map<string, { access: Access; expiresAt: number }>()

  function dropExpired(now: number): void {
    // In the order in which they were given, which is that in which they expire.
    for (const [ticket, { expiresAt }] of out) {
      if (expiresAt > now) return
      out.delete(ticket)
    }
  }

  return {
    /** @throws DomainError ticket-limit */
    issue(access: Access): { ticket: string; expiresAt: number } {
      const now = Date.now()
      dropExpired(now)
      if (out.size >= MAX_TICKETS)
        throw new DomainError('ticket-limit', `There are ${MAX_TICKETS} tickets that nobody has used yet.`, {
          hint: 'Ask for a ticket when it is about to be used. Each is void after a minute.',
        })
      const ticket = randomBytes(32).toString('base64url')
      const expiresAt = now + TICKET_MS
      out.set(ticket, { access, expiresAt })
      return { ticket, expiresAt }
    },

    /** What a ticket stands for, this once; undefined: it is none, was used, or is too old. */
    redeem(ticket: string): Access | undefined {
      const found = out.get(ticket)
      out.delete(ticket)
      if (!found || found.expiresAt <= Date.now() || found.access.ended?.aborted) return undefined
      return found.access
    },
  }
}

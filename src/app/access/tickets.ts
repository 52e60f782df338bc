import { randomBytes } from 'node:crypto'
import type { Access } from '../../domain/access/access.ts'
import { DomainError } from '../../domain/errors.ts'
import { createRepeats } from '../repeats.ts'

/** How long a ticket is valid, ms. */
const TICKET_MS = 60_000
/** Maximum number of unused tickets of one key or subject. A browser uses each ticket immediately. */
const MAX_OF_ONE = 250
/** Maximum number of unused tickets in total. */
const MAX_TICKETS = 10_000

export interface IssuedTicket {
  ticket: string
  /** ms since the Unix epoch */
  expiresAt: number
}

export type Tickets = ReturnType<typeof createTickets>

/**
 * Tickets stand for the access of a request, once, for one minute. Browsers need them, because they cannot set a header for a WebSocket or an
 * `EventSource`, and proxies and histories store URLs. Tickets are in memory only, so a restart invalidates them.
 */
export function createTickets() {
  const repeats = createRepeats<IssuedTicket>('createTicket', { keptMs: () => TICKET_MS })
  /** Unused tickets; `endsAt` on the monotonic clock, so that a step of the system's clock neither prolongs nor ends a ticket. */
  const out = new Map<string, { access: Access; endsAt: number }>()
  const held = new Map<string, number>()

  function drop(ticket: string, { access }: { access: Access }): void {
    out.delete(ticket)
    const name = holderOf(access)
    const left = (held.get(name) ?? 1) - 1
    if (left > 0) held.set(name, left)
    else held.delete(name)
  }

  function dropExpired(now: number): void {
    // Tickets are in the order of issue, which is also the order of expiry.
    for (const [ticket, given] of out) {
      if (given.endsAt > now) return
      drop(ticket, given)
    }
  }

  function issue(access: Access): IssuedTicket {
    const now = performance.now()
    dropExpired(now)
    const name = holderOf(access)
    const own = held.get(name) ?? 0
    if (own >= MAX_OF_ONE || out.size >= MAX_TICKETS)
      throw new DomainError('ticket-limit', 'Too many tickets are unused.', {
        hint: 'Create a ticket only right before you use it. Tickets expire after one minute.',
      })
    const ticket = randomBytes(32).toString('base64url')
    out.set(ticket, { access, endsAt: now + TICKET_MS })
    held.set(name, own + 1)
    return { ticket, expiresAt: Date.now() + TICKET_MS }
  }

  return {
    /** @throws DomainError ticket-limit */
    issue,

    /** The same key returns the same ticket while it is valid. @throws DomainError ticket-limit, idempotency-key-in-flight */
    issueOnce: (access: Access, key: string | undefined): Promise<IssuedTicket> =>
      repeats.run(key, {}, async () => issue(access)),

    /** Returns the access of a ticket and invalidates the ticket; undefined if it is unknown, used or expired. */
    redeem(ticket: string): Access | undefined {
      const found = out.get(ticket)
      if (found) drop(ticket, found)
      if (!found || found.endsAt <= performance.now() || found.access.ended?.aborted) return undefined
      return found.access
    },
  }
}

function holderOf({ actor: { kind, id = '' } }: Access): string {
  return `${kind} ${id}`
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTickets } from '../../src/app/tickets.ts'
import { UNRESTRICTED } from '../../src/domain/access.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a ticket is good for less than 60 seconds', () => {
  const tickets = createTickets()
  const [early, late] = [tickets.issue(UNRESTRICTED), tickets.issue(UNRESTRICTED)]
  expect(early.expiresAt).toBe(Date.now() + 60_000)
  vi.advanceTimersByTime(59_999)
  expect(tickets.redeem(early.ticket)).toBe(UNRESTRICTED)
  vi.advanceTimersByTime(1)
  expect(tickets.redeem(late.ticket)).toBeUndefined()
})

test('at most 1,000 tickets are out; those that are too old make room', () => {
  const tickets = createTickets()
  for (let i = 0; i < 1_000; i++) tickets.issue(UNRESTRICTED)
  expect(() => tickets.issue(UNRESTRICTED)).toThrow(expect.objectContaining({ code: 'ticket-limit' }))
  vi.advanceTimersByTime(60_000)
  expect(tickets.issue(UNRESTRICTED).ticket).toMatch(/^[\w-]{43}$/)
})

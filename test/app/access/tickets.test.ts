import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTickets } from '../../../src/app/access/tickets.ts'
import { type Access, UNRESTRICTED } from '../../../src/domain/access/access.ts'

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

test.each([
  ['back', -3_600_000],
  ['forward', 3_600_000],
])('a ticket lasts 60 seconds when the clock is set %s', (_, byMs) => {
  const tickets = createTickets()
  const [early, late] = [tickets.issue(UNRESTRICTED), tickets.issue(UNRESTRICTED)]
  for (let i = 2; i < 250; i++) tickets.issue(UNRESTRICTED)
  vi.setSystemTime(Date.now() + byMs)
  vi.advanceTimersByTime(59_999)
  expect(tickets.redeem(early.ticket)).toBe(UNRESTRICTED)
  vi.advanceTimersByTime(1)
  expect(tickets.redeem(late.ticket)).toBeUndefined()
  for (let i = 0; i < 250; i++) tickets.issue(UNRESTRICTED)
})

test('at most 250 tickets of one holder are out, and 10,000 of all; those that are too old make room', () => {
  const tickets = createTickets()
  const holder = (id: number): Access => ({ ...UNRESTRICTED, actor: { kind: 'key', id: `${id}` } })
  const isFull = (access: Access) =>
    expect(() => tickets.issue(access)).toThrow(expect.objectContaining({ code: 'ticket-limit' }))
  for (let id = 0; id < 40; id++) {
    for (let i = 0; i < 250; i++) tickets.issue(holder(id))
    isFull(holder(id))
  }
  isFull(UNRESTRICTED)
  vi.advanceTimersByTime(60_000)
  expect(tickets.issue(UNRESTRICTED).ticket).toMatch(/^[\w-]{43}$/)
})

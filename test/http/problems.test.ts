import { expect, test } from 'vitest'
import { DomainError } from '../../src/domain/errors.ts'
import { HttpError, toProblem } from '../../src/http/problems.ts'

test('a DomainError becomes its problem, with the field where it is', () => {
  const details = { field: 'cursor', hint: 'Start without a cursor.' }
  expect(toProblem(new DomainError('cursor-invalid', 'The cursor is of another query.', details))).toEqual({
    body: {
      type: '/problems/cursor-invalid',
      title: 'Invalid cursor',
      status: 400,
      code: 'cursor-invalid',
      detail: 'The cursor is of another query.',
      hint: 'Start without a cursor.',
      errors: [{ in: 'query', parameter: 'cursor', detail: 'The cursor is of another query.' }],
    },
    headers: {},
  })
  const placeOf = (field: string) =>
    toProblem(new DomainError('cursor-invalid', 'No.', { field }), () => 'header')?.body.errors?.[0]
  expect(['if-match', '/name', ''].map(placeOf)).toEqual([
    { parameter: 'if-match', in: 'header', detail: 'No.' },
    { pointer: '/name', detail: 'No.' },
    { pointer: '', detail: 'No.' },
  ])
})

test('a busy store says when to come back', () => {
  const busy = toProblem(new DomainError('store-busy', 'Too much at once.'))
  expect([busy?.body.status, busy?.headers]).toEqual([503, { 'retry-after': '1' }])
  const known = toProblem(new DomainError('store-busy', 'Too much at once.', { retryAfterMs: 2_001 }))
  expect(known?.headers).toEqual({ 'retry-after': '3' })
})

test('a fault of HTTP keeps its headers, and an unexpected error has no problem', () => {
  const limited = toProblem(new HttpError('rate-limited', 'Too many.', { headers: { 'retry-after': '7' } }))
  expect([limited?.body.status, limited?.headers]).toEqual([429, { 'retry-after': '7' }])
  expect(toProblem(new Error('secret detail'))).toBe(undefined)
})

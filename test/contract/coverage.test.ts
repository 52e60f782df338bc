import { expect, test } from 'vitest'
import { compareAnswers, fromLine, toLine } from './coverage/answers.ts'
import { toContract } from './document.ts'

const problem = { content: { 'application/problem+json': { schema: {} } } }
const { operations } = toContract({
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          '200': { content: { 'application/json': { schema: {} }, 'text/plain': { schema: {} } } },
          '4XX': problem,
          default: problem,
        },
      },
      delete: { operationId: 'dropThings', responses: { '204': { description: 'Gone.' } } },
    },
  },
})

const compare = (...lines: string[]) => compareAnswers(operations, lines.map(fromLine))

test('each status and media type that no answer showed is listed', () => {
  expect(compare('listThings 200 application/json').unseen).toEqual([
    'listThings 200 text/plain',
    'listThings 4XX application/problem+json',
    'listThings default application/problem+json',
    'dropThings 204 -',
  ])
})

test('a status counts for its range, and for the default only where it has no other place', () => {
  const all = ['listThings 200 application/json', 'listThings 200 text/plain', 'dropThings 204 -']
  const missing = compare(...all, 'listThings 404 application/problem+json').unseen
  expect(missing).toEqual(['listThings default application/problem+json'])
  expect(compare(...all, 'listThings 404 application/problem+json', 'listThings 503 application/problem+json')).toEqual(
    {
      unseen: [],
      undeclared: [],
    },
  )
})

test('an answer that is not declared is told', () => {
  const lines = [
    'listThings 200 text/html',
    'dropThings 200 application/json',
    'dropThings 204 text/plain',
    'other 200 -',
  ]
  expect(compare(...lines).undeclared).toEqual(lines)
})

test('what is written down is read again', () => {
  for (const line of ['a 204 -', 'a 200 text/plain']) expect(toLine(fromLine(line))).toBe(line)
})

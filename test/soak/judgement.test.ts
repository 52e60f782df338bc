import { expect, test } from 'vitest'
import { p99 } from './client/client.ts'
import { judgeLines, judgeNeighbours, judgeWaits } from './judgement.ts'
import { createNumbered } from './numbered.ts'

function heard(...texts: string[]) {
  const numbered = createNumbered()
  for (const text of texts) numbered.add(text)
  return numbered.counts()
}

test.each([
  ['all in order', 3, ['0', '1', '2'], true],
  ['one missing', 3, ['0', '2'], false],
  ['the last missing', 3, ['0', '1'], false],
  ['one twice', 3, ['0', '1', '1', '2'], false],
  ['two in the wrong order', 3, ['0', '2', '1'], false],
  ['another text', 3, ['0', '1', 'x', '2'], false],
  ['nothing at all', 0, [], false],
])('lines of a good radio: %s', (_, sent, texts, isKept) => {
  const counts = () => ({ sent, unheard: 0, taken: 0, ...heard(...texts) })
  expect(judgeLines([{ id: 'good-0', counts }]).map((each) => each.isKept)).toEqual([isKept])
})

test('a line that musen did not take counts as lost', () => {
  const counts = () => ({ sent: 1, unheard: 1, taken: 0, ...heard('0') })
  expect(judgeLines([{ id: 'good-0', counts }])[0]?.isKept).toBe(false)
})

test('a good client may wait three times as long as without neighbours', () => {
  const idle = { read: [1, 1, 2], send: [4], refused: 0 }
  const judged = judgeWaits(idle, { read: [6], send: [13], refused: 0 })
  expect(judged.map(({ isKept }) => isKept)).toEqual([true, false])
  expect(judgeWaits(idle, { read: [], send: [], refused: 0 }).some(({ isKept }) => isKept)).toBe(false)
})

test('the 99th percentile leaves the worst of a hundred out', () => {
  expect(p99([...Array.from({ length: 99 }, () => 1), 1_000])).toBe(1)
  expect(p99([...Array.from({ length: 98 }, () => 1), 1_000, 1_000])).toBe(1_000)
})

test('neighbours that did nothing show nothing', () => {
  const idler = { name: 'noise', did: () => 'nothing', isHostile: () => false, stop: async () => {} }
  expect(judgeNeighbours([idler]).map(({ isKept }) => isKept)).toEqual([false])
})

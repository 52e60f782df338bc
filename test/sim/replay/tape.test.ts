import { expect, test } from 'vitest'
import { readTape } from '../../../src/sim/replay/tape.ts'

const HEADER = { type: 'capture', version: 1, radioId: 'r', driver: 'rylr', options: {} }
const tape = (...lines: object[]) => readTape([HEADER, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))
const opened = (atMs: number, before = false) => ({ atMs, type: 'opened', link: 'x', ...(before && { before }) })
const heard = (atMs: number) => ({ atMs, type: 'in', hex: '2b4f4b' })
const closed = (atMs: number) => ({ atMs, type: 'closed', reason: 'x' })

test('what was left of a connection when the recording began, and said nothing, is no connection to play', () => {
  const sizes = (...lines: object[]) => tape(...lines).connections.map((records) => records.length)
  expect(sizes(opened(1, true), closed(2), opened(3), heard(4), closed(5))).toEqual([3])
  expect(sizes(opened(1, true), heard(1), closed(2), opened(3), heard(4))).toEqual([3, 2])
  // A module that said nothing from the start is one.
  expect(sizes(opened(1), closed(2), opened(3), heard(4))).toEqual([2, 2])
  expect(sizes(opened(1, true))).toEqual([1])
})

test('connections of a radio that had another driver by then are passed over', () => {
  const other = { ...opened(3), driver: 'kiss' }
  const same = { ...opened(6), driver: 'rylr' }
  const { connections } = tape(
    opened(1),
    heard(1),
    closed(2),
    other,
    heard(4),
    closed(5),
    same,
    heard(7),
    other,
    heard(8),
  )
  expect(connections.map((records) => records.map(({ atMs }) => atMs))).toEqual([
    [1, 1, 2],
    [6, 7],
  ])
})

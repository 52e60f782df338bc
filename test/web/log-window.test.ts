import { describe, expect, test } from 'vitest'
import { createLogWindow, type Row, type Skipped } from '../../src/web/messages/log-window.ts'
import { message } from './messages.ts'

/** The seqs of the rows; of a row that stands for others, how many. */
const seqs = (rows: readonly Row[]) =>
  rows.map((row) => (row.kind === 'message' ? row.message.seq : `${row.count} ${row.kind}`))
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe('the window of the log', () => {
  test('shows the list and what arrives after it once, although both have some of it', () => {
    const log = createLogWindow()
    log.addOlder([3, 2, 1].map((seq) => message(seq)))
    for (const seq of [2, 3, 4]) log.arrive(message(seq), undefined, 50)
    expect(seqs(log.rows)).toEqual([1, 2, 3])
    expect(log.show()).toBe(true)
    expect(seqs(log.rows)).toEqual([1, 2, 3, 4])
    expect(log.show()).toBe(false)
    log.addOlder([1, 0].map((seq) => message(seq)))
    expect(seqs(log.rows)).toEqual([0, 1, 2, 3, 4])
  })

  test('keeps the newest of what arrives too fast, and says where the others are', () => {
    const log = createLogWindow()
    for (const seq of range(1, 1000)) log.arrive(message(seq), `e-${seq - 1}`, 3)
    expect(log.waiting).toBe(1000)
    log.show()
    expect(seqs(log.rows)).toEqual(['997 skipped', 998, 999, 1000])
    expect(log.skipped).toBe(997)
    expect(log.rows[0]).toMatchObject({ cursor: 'e-0', lastSeq: 997 })
    log.fill(
      log.rows[0] as Skipped,
      range(1, 999).map((seq) => message(seq)),
    )
    expect(seqs(log.rows)).toEqual(range(1, 1000))
  })

  test('keeps what arrives while nothing is shown, in order', () => {
    const log = createLogWindow()
    log.arrive(message(1), 'e-0', 2000)
    log.show()
    for (const seq of range(2, 1500)) log.arrive(message(seq), `e-${seq - 1}`, 2000)
    expect([log.rows.length, log.waiting]).toEqual([1, 1499])
    log.show()
    expect(seqs(log.rows)).toEqual(range(1, 1500))
  })

  test('changes a state, but not back to one that is older than what is known', () => {
    const log = createLogWindow()
    const sent = message(1, { direction: 'out', state: 'sent', final: false, reason: 'awaiting-ack' })
    log.addOlder([sent])
    const { id, radioId } = sent
    log.change({ id, radioId, state: 'sending', attempts: 1, final: false }, '2000-01-01T00:00:00.000Z')
    expect(log.show()).toBe(false)
    log.change({ id, radioId, state: 'delivered', attempts: 1, final: true }, '2030-01-01T00:00:00.000Z')
    expect(log.show()).toBe(true)
    const [row] = log.rows
    expect(row?.kind === 'message' && row.message).toMatchObject({ state: 'delivered', final: true })
    expect(row?.kind === 'message' && row.message).not.toHaveProperty('reason')
  })

  test('lets the oldest go when it is full', () => {
    const log = createLogWindow({ maxRows: 5 })
    for (const seq of range(1, 8)) {
      log.arrive(message(seq), undefined, 50)
      log.show()
    }
    expect([seqs(log.rows), log.isFull]).toEqual([[4, 5, 6, 7, 8], true])
  })

  test('shows what retention deleted before it was read', () => {
    const log = createLogWindow()
    log.lose(12)
    log.arrive(message(20), undefined, 1)
    log.show()
    expect(seqs(log.rows)).toEqual(['12 lost', 20])
  })
})

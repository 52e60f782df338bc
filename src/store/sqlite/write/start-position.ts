import { DomainError } from '../../../domain/errors.ts'
import type { QueueStart } from '../../../domain/queue.ts'
import type { Connection } from '../file/connection.ts'
import { prepareOldest } from './log.ts'

/** Returns a function that converts the start of a new queue or webhook to a position. It throws cursor-invalid if the start is beyond the log. */
export function prepareStartPosition(db: Connection, head: () => number): (start: QueueStart) => number {
  const oldestSeq = prepareOldest(db)
  return (start) => {
    const newest = head()
    if (start === 'head') return newest
    if (start === 'oldest') return oldestSeq() - 1
    if (start <= newest + 1) return start - 1
    throw new DomainError('cursor-invalid', `The log ends at seq ${newest}; seq ${start} does not exist.`, {
      field: '/cursor',
      hint: 'Use "head" to start with the next event.',
    })
  }
}

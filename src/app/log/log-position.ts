import { DomainError } from '../../domain/errors.ts'
import type { EventLog } from '../ports.ts'

/** Where a reader of the log stands, and the epoch that this belongs to, when the reader says so. */
export interface LogPosition {
  after: number
  epoch?: string | undefined
}

/** Refuses a position that is not one of this store's log. @throws DomainError epoch-changed, cursor-invalid */
export function checkPosition(
  log: Pick<EventLog, 'head'> & { readonly epoch: string },
  { after, epoch }: LogPosition,
): void {
  if (epoch !== undefined && epoch !== log.epoch)
    throw new DomainError('epoch-changed', `The store's epoch is ${log.epoch}, not ${epoch}.`, {
      field: 'epoch',
      hint: 'This is not the store that was read before. Start again with after=0 and the new epoch.',
    })
  if (after > log.head())
    throw new DomainError('cursor-invalid', `The log ends at seq ${log.head()}; seq ${after} does not exist.`, {
      field: 'after',
      hint: 'The store may have been restored from a backup. Start again from the seq in head.',
    })
}

import { DomainError } from '../../domain/errors.ts'
import type { EventLog } from '../ports.ts'

/** The position of a reader in the log, with the epoch of that log if the reader knows it. */
export interface LogPosition {
  after: number
  epoch?: string | undefined
}

/** Checks that a position belongs to the log of this store. @throws DomainError epoch-changed, cursor-invalid */
export function checkPosition(
  log: Pick<EventLog, 'head'> & { readonly epoch: string },
  { after, epoch }: LogPosition,
): void {
  if (epoch !== undefined && epoch !== log.epoch)
    throw new DomainError('epoch-changed', `The epoch of the store is ${log.epoch}, not ${epoch}.`, {
      field: 'epoch',
      hint: 'This is not the store that was read before. Start again with after=0 and the new epoch.',
    })
  if (after > log.head())
    throw new DomainError('cursor-invalid', `The log ends at seq ${log.head()}; seq ${after} does not exist.`, {
      field: 'after',
      hint: 'The store may have been restored from a backup. Start again from the seq in head.',
    })
}

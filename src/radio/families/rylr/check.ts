import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { MAX_DATA_BYTES } from './codec.ts'
import { BROADCAST } from './info.ts'

export const checkRylrOrder: NonNullable<DriverModule['check']> = ({ destination, payload }) => {
  if (destination === undefined)
    throw new DomainError('destination-invalid', 'A RYLR radio requires a destination.', {
      field: '/destination',
      hint: `Use the address of a module, or ${BROADCAST} for a broadcast.`,
    })
  if (payload.length > MAX_DATA_BYTES)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum for RYLR modules is ${MAX_DATA_BYTES}.`,
      { field: '/payload' },
    )
  if (payload.length === 0) throw new DomainError('payload-invalid', 'The payload is empty.', { field: '/payload' })
}

import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { MAX_DATA_BYTES } from './codec.ts'
import { BROADCAST } from './info.ts'

export const checkRylrOrder: NonNullable<DriverModule['check']> = ({ destination, payload }) => {
  if (destination === undefined)
    throw new DomainError('destination-invalid', 'A RYLR radio needs a destination.', {
      field: '/destination',
      hint: `Give a module's address, or ${BROADCAST} for everyone.`,
    })
  if (payload.length > MAX_DATA_BYTES)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; a RYLR module takes at most ${MAX_DATA_BYTES}.`,
      { field: '/payload' },
    )
  if (payload.length === 0) throw new DomainError('payload-invalid', 'There is nothing to send.', { field: '/payload' })
}

import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { BROADCAST, UNKNOWN_64 } from './address.ts'
import { MAX_PAYLOAD_BYTES } from './info.ts'
import { readSettings } from './settings.ts'

/** First 16-bit address that means several nodes or no node. */
const FIRST_RESERVED_16 = 0xfff8

export const checkXbeeOrder: NonNullable<DriverModule['check']> = ({ destination, payload, radioOptions }) => {
  if (destination === undefined) throw destinationInvalid('An XBee radio requires a destination.')
  if (destination === UNKNOWN_64) throw destinationInvalid(`${UNKNOWN_64} is not the address of a node.`)
  if (destination.length === 4 && Number.parseInt(destination, 16) >= FIRST_RESERVED_16)
    throw destinationInvalid(`The network address ${destination} is not the address of one node.`)
  const limit = readSettings(radioOptions).maxPayloadBytes ?? MAX_PAYLOAD_BYTES
  if (payload.length > limit)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum of this radio is ${limit}.`,
      { field: '/payload' },
    )
}

function destinationInvalid(message: string): DomainError {
  return new DomainError('destination-invalid', message, {
    field: '/destination',
    hint: `Use the 64-bit address of a module, or ${BROADCAST} for a broadcast.`,
  })
}

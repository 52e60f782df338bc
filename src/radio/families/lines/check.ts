import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { readSettings } from './settings.ts'

export const checkLinesOrder: NonNullable<DriverModule['check']> = ({ payload, radioOptions }) => {
  const { maxBytes, sendDelimiter } = readSettings(radioOptions)
  if (payload.length > maxBytes)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum of this radio is ${maxBytes}.`,
      { field: '/payload', hint: "The radio's option maxBytes sets the limit." },
    )
  if (payload.length === 0 && sendDelimiter.length === 0)
    throw new DomainError('payload-invalid', 'The payload is empty.', { field: '/payload' })
  if (sendDelimiter.length > 0 && endsEarly(payload, sendDelimiter))
    throw new DomainError('payload-invalid', "The payload contains this radio's delimiter.", {
      field: '/payload',
      hint: 'The receiver would read several lines. Send each line as a message, or set appendDelimiter to false.',
    })
}

/** Returns whether the payload contains the delimiter, or would complete one early. */
function endsEarly(payload: Uint8Array, delimiter: Uint8Array): boolean {
  return Buffer.concat([payload, delimiter]).indexOf(delimiter) < payload.length
}

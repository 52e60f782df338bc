import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { MAX_MESSAGE_TEXT_BYTES } from './aprs/message.ts'
import { decodeUtf8 } from './aprs/text.ts'
import { BROADCAST, MAX_INFO_BYTES } from './info.ts'
import { sendFormat } from './settings.ts'

/** Characters that an APRS message cannot contain: control characters, and the three that APRS101 chapter 14 reserves. */
const FORBIDDEN = /[\p{Cc}|~{]/u

export const checkKissOrder: NonNullable<DriverModule['check']> = ({ destination, payload, options, radioOptions }) => {
  if (destination === undefined)
    throw new DomainError('destination-invalid', 'A KISS radio requires a destination.', {
      field: '/destination',
      hint: `Use a callsign, or ${BROADCAST} for a broadcast.`,
    })
  if (sendFormat(destination, options, radioOptions) === 'ui') {
    if (payload.length > MAX_INFO_BYTES) throw tooLarge(payload.length, MAX_INFO_BYTES, 'a UI frame')
    return
  }
  if (destination === BROADCAST)
    throw new DomainError('destination-invalid', 'An APRS message must have one station as its destination.', {
      field: '/destination',
      hint: `To send to ${BROADCAST}, use the format "ui".`,
    })
  if (payload.length > MAX_MESSAGE_TEXT_BYTES)
    throw tooLarge(
      payload.length,
      MAX_MESSAGE_TEXT_BYTES,
      'an APRS message',
      'Shorten it, or send it with the format "ui".',
    )
  const text = decodeUtf8(payload)
  if (text === undefined || text === '' || FORBIDDEN.test(text))
    throw new DomainError(
      'payload-invalid',
      'An APRS message must be text without control characters, "|", "~" and "{", and must not be empty.',
      { field: '/payload', hint: 'To send other bytes, use the format "ui".' },
    )
}

function tooLarge(bytes: number, limit: number, what: string, hint?: string): DomainError {
  const message = `The payload has ${bytes} bytes; the maximum of ${what} is ${limit}.`
  return new DomainError('payload-too-large', message, { field: '/payload', ...(hint !== undefined && { hint }) })
}

import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { MAX_MESSAGE_TEXT_BYTES } from './aprs/message.ts'
import { decodeUtf8 } from './aprs/text.ts'
import { BROADCAST, MAX_INFO_BYTES } from './info.ts'
import { sendFormat } from './settings.ts'

/** What an APRS message cannot carry: control characters, and the three characters that APRS101 chapter 14 reserves. */
const FORBIDDEN = /[\p{Cc}|~{]/u

export const checkKissOrder: NonNullable<DriverModule['check']> = ({ destination, payload, options, radioOptions }) => {
  if (destination === undefined)
    throw new DomainError('destination-invalid', 'A KISS radio needs a destination.', {
      field: '/destination',
      hint: `Give a callsign, or ${BROADCAST} for everyone.`,
    })
  if (sendFormat(destination, options, radioOptions) === 'ui') {
    if (payload.length > MAX_INFO_BYTES) throw tooLarge(payload.length, MAX_INFO_BYTES, 'A UI frame')
    return
  }
  if (destination === BROADCAST)
    throw new DomainError('destination-invalid', 'An APRS message goes to one station.', {
      field: '/destination',
      hint: `Send to ${BROADCAST} with the format "ui".`,
    })
  if (payload.length > MAX_MESSAGE_TEXT_BYTES)
    throw tooLarge(
      payload.length,
      MAX_MESSAGE_TEXT_BYTES,
      'An APRS message',
      'Shorten it, or send it with the format "ui".',
    )
  const text = decodeUtf8(payload)
  if (text === undefined || text === '' || FORBIDDEN.test(text))
    throw new DomainError(
      'payload-invalid',
      'An APRS message is text without control characters and without "|", "~" and "{", and is not empty.',
      { field: '/payload', hint: 'Other bytes can be sent with the format "ui".' },
    )
}

function tooLarge(bytes: number, limit: number, what: string, hint?: string): DomainError {
  const message = `${what} holds at most ${limit} bytes; this payload has ${bytes}.`
  return new DomainError('payload-too-large', message, { field: '/payload', ...(hint !== undefined && { hint }) })
}

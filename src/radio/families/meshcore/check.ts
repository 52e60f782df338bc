import { isUtf8 } from 'node:buffer'
import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { BROADCAST } from './address.ts'
import { MAX_CHANNEL_TEXT_BYTES, MAX_DATA_BYTES, MAX_TEXT_BYTES } from './info.ts'
import { readMessageSettings } from './settings.ts'

export const checkMeshcoreOrder: NonNullable<DriverModule['check']> = ({
  destination = BROADCAST,
  payload,
  options,
}) => {
  const { dataType } = readMessageSettings(options)
  const toChannel = destination === BROADCAST
  if (dataType !== undefined && !toChannel)
    throw new DomainError('options-invalid', 'A datagram can only be sent to a channel.', {
      field: '/options/dataType',
      hint: `Use the destination ${BROADCAST}, or omit dataType to send a text.`,
    })
  const [most, what] =
    dataType !== undefined
      ? [MAX_DATA_BYTES, 'a datagram']
      : toChannel
        ? [MAX_CHANNEL_TEXT_BYTES, 'a text on a channel']
        : [MAX_TEXT_BYTES, 'a text for a contact']
  if (payload.length > most)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum for ${what} is ${most}.`,
      { field: '/payload' },
    )
  if (payload.length === 0)
    throw new DomainError('payload-invalid', 'The payload is empty. MeshCore does not send empty messages.', {
      field: '/payload',
    })
  if (dataType === undefined && (!isUtf8(payload) || payload.includes(0)))
    throw new DomainError('payload-invalid', 'A text must be UTF-8 without zero bytes.', {
      field: '/payload',
      hint: `Send bytes to a channel with the option dataType, for example 65535.`,
    })
}

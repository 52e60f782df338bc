import { isUtf8 } from 'node:buffer'
import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { BROADCAST, nodeNumberOf } from './address.ts'
import { readMessageSettings } from './settings.ts'
import { MAX_PAYLOAD_BYTES, PORT } from './wire/messages.ts'

/** Lowest usable node number: the firmware reserves those below (NodeDB, NUM_RESERVED); 1 is a broadcast that is not transmitted. */
const FIRST_NODE = 4
/** Ports whose contents command the module or the mesh itself. */
const RESERVED: readonly number[] = [PORT.routing, PORT.admin]

export const checkMeshtasticOrder: NonNullable<DriverModule['check']> = ({
  destination = BROADCAST,
  payload,
  options,
}) => {
  if (nodeNumberOf(destination) < FIRST_NODE)
    throw new DomainError('destination-invalid', `${destination} is not a node number.`, {
      field: '/destination',
      hint: `Use a node number, or ${BROADCAST} for a broadcast.`,
    })
  const { portNumber, replyId, reaction } = readMessageSettings(options)
  if (RESERVED.includes(portNumber))
    throw new DomainError('options-invalid', `The port number ${portNumber} cannot be used for messages.`, {
      field: '/options/portNumber',
      hint: `Use ${PORT.text} for text, or ${PORT.private} for your own bytes.`,
    })
  if (reaction && replyId === undefined)
    throw new DomainError('options-invalid', 'A reaction needs the id of the packet that it belongs to.', {
      field: '/options/replyId',
      hint: 'Set replyId to the packet.id of the received message.',
    })
  if (reaction && portNumber !== PORT.text)
    throw new DomainError('options-invalid', `A reaction is a text, so the port number cannot be ${portNumber}.`, {
      field: '/options/portNumber',
      hint: `Use ${PORT.text}, which is the default.`,
    })
  if (payload.length > MAX_PAYLOAD_BYTES)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum for Meshtastic is ${MAX_PAYLOAD_BYTES}.`,
      { field: '/payload' },
    )
  if (payload.length === 0)
    throw new DomainError('payload-invalid', 'The payload is empty. Meshtastic does not send empty messages.', {
      field: '/payload',
    })
  if (portNumber === PORT.text && !isUtf8(payload))
    throw new DomainError('payload-invalid', 'A text message must be UTF-8.', {
      field: '/payload',
      hint: `Send bytes with the option portNumber ${PORT.private}.`,
    })
}

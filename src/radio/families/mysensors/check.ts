import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { BROADCAST, MAX_PAYLOAD_BYTES } from './message.ts'
import { readHeader } from './settings.ts'

/** A gateway cuts a payload off at its first semicolon (strtok in MyProtocol.cpp), and ends it at the line's end or a NUL. */
const FORBIDDEN = [0x00, 0x0a, 0x0d, 0x3b]

export const checkMySensorsOrder: NonNullable<DriverModule['check']> = ({ destination, payload, options }) => {
  if (destination === undefined)
    throw new DomainError('destination-invalid', 'A MySensors radio requires a destination.', {
      field: '/destination',
      hint: `Use a node's id, or ${BROADCAST} for a broadcast.`,
    })
  const { command, child, type } = readHeader(options)
  if (type === undefined) throw optionInvalid('type', `The command ${command} has no type ${String(options.type)}.`)
  if (child === undefined)
    throw optionInvalid(
      'child',
      `A ${command} message requires the option "child".`,
      "Give the node's sensor or actuator.",
    )
  if (payload.length > MAX_PAYLOAD_BYTES)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum for MySensors is ${MAX_PAYLOAD_BYTES}.`,
      { field: '/payload' },
    )
  if (command !== 'stream' && payload.some((byte) => FORBIDDEN.includes(byte)))
    throw new DomainError('payload-invalid', 'The payload contains a semicolon, a line end or a NUL.', {
      field: '/payload',
      hint: 'The gateway would cut the payload at this character. Use the command "stream" to send any bytes.',
    })
}

function optionInvalid(name: string, message: string, hint?: string): DomainError {
  return new DomainError('options-invalid', message, {
    field: `/options/${name}`,
    ...(hint !== undefined && { hint }),
  })
}

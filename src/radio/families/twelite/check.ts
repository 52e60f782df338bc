import { DomainError } from '../../../domain/errors.ts'
import type { DriverModule } from '../../driver.ts'
import { EVERYONE, PARENT } from './address.ts'
import { MAX_DATA_BYTES } from './info.ts'
import { isOutputs, readSettings } from './settings.ts'

/** Levels, mask, four PWM values. */
const OUTPUTS_BYTES = 10
const MAX_PWM = 1024
const NO_PWM = 0xffff

export const checkTweliteOrder: NonNullable<DriverModule['check']> = (order) => {
  const { destination, payload, options, radioOptions } = order
  if (destination === undefined)
    throw destinationInvalid(
      'A TWELITE radio requires a destination.',
      `Use the number of a child, ${PARENT} for the parent or ${EVERYONE} for all children.`,
    )
  const outputs = isOutputs(options)
  const bySerial = destination.length === 8
  if (bySerial && (outputs || readSettings(radioOptions).sendForm !== 'extended'))
    throw destinationInvalid(
      'A serial number can only be the destination of data in the extended format.',
      `Set the radio's option sendForm to "extended" (App_Uart), or send to ${EVERYONE} (all children).`,
    )
  const limit = outputs ? OUTPUTS_BYTES : MAX_DATA_BYTES
  if (payload.length > limit)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; ${outputs ? 'outputs have' : 'the maximum for TWELITE is'} ${limit}.`,
      { field: '/payload' },
    )
  if (payload.length === 0) throw payloadInvalid('The payload is empty.')
  if (outputs) checkOutputs(payload)
}

function checkOutputs(payload: Uint8Array): void {
  if (payload.length !== OUTPUTS_BYTES) throw payloadInvalid(`The payload of outputs must have ${OUTPUTS_BYTES} bytes.`)
  for (let at = 2; at < OUTPUTS_BYTES; at += 2) {
    const value = ((payload[at] ?? 0) << 8) | (payload[at + 1] ?? 0)
    if (value > MAX_PWM && value !== NO_PWM)
      throw payloadInvalid(`PWM${at / 2} is ${value}; it must be 0 to ${MAX_PWM}, or ${NO_PWM} for no change.`)
  }
}

function payloadInvalid(message: string): DomainError {
  return new DomainError('payload-invalid', message, { field: '/payload' })
}

function destinationInvalid(message: string, hint: string): DomainError {
  return new DomainError('destination-invalid', message, { field: '/destination', hint })
}

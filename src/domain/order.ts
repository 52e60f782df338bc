import { DomainError } from './errors.ts'
import type { Options } from './message.ts'
import { resolveOptions } from './options.ts'
import type { DriverInfo } from './radio.ts'

/** The parts of a message to send that the description of a driver can check. */
export interface Order {
  destination?: string
  payload: Uint8Array
  /** Without defaults. */
  options?: Options
}

/**
 * Checks an order against the description of the driver and returns its options with defaults. This runs when a message is accepted, and
 * before each attempt, because the radio may have a new driver by then.
 * @throws DomainError payload-too-large, destination-invalid, options-invalid
 */
export function checkOrder(driver: DriverInfo, { destination, payload, options }: Order): Options {
  checkPayload(driver, payload)
  checkDestination(driver, destination)
  return resolveOptions(driver.messageOptions, options)
}

function checkPayload(driver: DriverInfo, payload: Uint8Array): void {
  if (payload.length > driver.maxPayloadBytes)
    throw new DomainError(
      'payload-too-large',
      `The payload has ${payload.length} bytes; the maximum for ${driver.name} is ${driver.maxPayloadBytes}.`,
      { field: '/payload' },
    )
}

function checkDestination(driver: DriverInfo, destination: string | undefined): void {
  const { address } = driver
  const fault = (message: string, hint: string) =>
    new DomainError('destination-invalid', message, { field: '/destination', hint })
  if (!address) {
    if (destination === undefined) return
    throw fault(`The driver ${driver.name} has no addresses.`, 'Omit the destination.')
  }
  if (destination === undefined)
    throw fault(
      'A destination is required.',
      address.broadcast === undefined
        ? `For example ${address.example}.`
        : `For example ${address.example}, or ${address.broadcast} for everyone.`,
    )
  if (!new RegExp(address.pattern, 'u').test(destination))
    throw fault(
      `"${destination}" is not an address of ${driver.name}.`,
      `${address.description} For example ${address.example}.`,
    )
  const highest = destination === address.broadcast ? driver.delivery.broadcast : driver.delivery.unicast
  if (highest === undefined)
    throw fault(`The driver ${driver.name} cannot send to ${destination}.`, address.description)
}

import type { StateReason } from '../../../domain/message.ts'

/** Converts a delivery status (8B) to the result of the message. */
export interface DeliveryFailure {
  reason: StateReason
  detail: string
  /** Absent: another attempt would end the same way. */
  retryAfterMs?: number
  /** The message may have arrived, so another attempt may deliver it twice. */
  mayHaveArrived?: true
}

export const DELIVERED = 0x00

/**
 * Every delivery status of the Zigbee, DigiMesh and 802.15.4 firmware (Digi user guides of XBee S2C, XBee 3, XBee-PRO 900HP
 * and XBee SX, "Extended Transmit Status - 0x8B"), but for `DELIVERED`. Statuses of cellular and Wi-Fi modules are not here.
 */
export const DELIVERY_FAILURES: Readonly<Record<number, DeliveryFailure>> = {
  1: unconfirmed('The neighbour did not acknowledge the frame.', 2_000),
  2: refused('The channel was never free.', 1_000),
  // Two meanings, by the family; on 868 MHz modules the spectrum is free again by itself.
  3: refused('The destination did not fetch the message in time, or no channel was available.', 10_000),
  4: refused('The transceiver could not complete the transmission.', 2_000),
  21: refused('The destination endpoint is not valid.'),
  24: refused('The module had no free buffer.', 1_000),
  33: unconfirmed('The destination did not acknowledge the message.', 5_000),
  34: { reason: 'no-route', detail: 'The module has not joined a network.', retryAfterMs: 10_000 },
  35: refused('The destination is the module itself.'),
  36: { reason: 'no-route', detail: 'The destination was not found in the network.', retryAfterMs: 10_000 },
  37: { reason: 'no-route', detail: 'No route to the destination was found.', retryAfterMs: 10_000 },
  38: unconfirmed('No neighbour relayed the broadcast.', 5_000),
  43: refused('The binding table does not contain this entry.'),
  44: refused('The module lacks resources (buffers, timers).', 1_000),
  45: refused('A broadcast cannot be sent with application-layer acknowledgement.'),
  46: refused('Application-layer encryption requires that encryption is enabled (EE).'),
  49: refused('The module had an internal error.', 2_000),
  50: refused('The module lacks resources (buffers, timers).', 1_000),
  52: refused('The destination requires a secure session, and none is open.'),
  53: refused('The module could not encrypt the message.'),
  116: refused('The payload is too large for this network.'),
  117: {
    reason: 'no-ack',
    detail: 'The destination, a sleeping device, did not fetch the message.',
    retryAfterMs: 10_000,
  },
  187: refused('The encryption key is not authorized.'),
}

export function deliveryFailure(status: number): DeliveryFailure {
  return DELIVERY_FAILURES[status] ?? refused(`The module reports the delivery status 0x${hexByte(status)}.`)
}

export function hexByte(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0')
}

function refused(detail: string, retryAfterMs?: number): DeliveryFailure {
  return { reason: 'module-refused', detail, ...(retryAfterMs !== undefined && { retryAfterMs }) }
}

function unconfirmed(detail: string, retryAfterMs: number): DeliveryFailure {
  return { reason: 'no-ack', detail, retryAfterMs, mayHaveArrived: true }
}

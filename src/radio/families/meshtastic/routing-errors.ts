import type { StateReason } from '../../../domain/message.ts'

export interface RoutingFailure {
  reason: StateReason
  detail: string
  /** Absent: another attempt would end the same way, or was made by the mesh itself already. */
  retryAfterMs?: number
}

export const ROUTING_OK = 0

/** Every reason that a routing packet gives (`Routing.Error` of the firmware, 2.7), but for `ROUTING_OK`. */
export const ROUTING_FAILURES: Readonly<Record<number, RoutingFailure>> = {
  1: { reason: 'no-route', detail: 'No node knows a route to the destination.' },
  2: { reason: 'no-route', detail: 'A node on the route could not forward the message.' },
  3: { reason: 'no-ack', detail: 'The destination did not answer in time.' },
  4: refused('The module has no radio that can send the message. Check that its region is set.'),
  5: { reason: 'no-ack', detail: 'No acknowledgement was received after all retransmissions by the module.' },
  6: refused('The channel does not exist.'),
  7: refused('The message is too large for one packet.'),
  8: { reason: 'rejected', detail: 'The destination has no application that answers this message.' },
  9: refused('The module has used up its airtime (duty cycle limit).', 60_000),
  32: { reason: 'rejected', detail: 'The destination does not understand the message.' },
  33: { reason: 'rejected', detail: 'The destination does not accept this message from this module.' },
  34: refused('The message could not be encrypted or decrypted with the keys of both nodes.'),
  35: { reason: 'rejected', detail: "The destination does not know this module's public key." },
  36: { reason: 'rejected', detail: 'The destination requires another session key.' },
  37: { reason: 'rejected', detail: 'The destination does not permit administration with this key.' },
  38: refused('The module accepts no more messages now (rate limit).', 10_000),
  39: refused("The module does not know the destination's public key."),
}

/** `remote`: another node reports the error, not the module itself. */
export function routingFailure(error: number, remote: boolean): RoutingFailure {
  const failure = ROUTING_FAILURES[error] ?? refused(`The routing error is ${error}.`)
  if (!remote || failure.reason !== 'module-refused') return failure
  return { reason: 'rejected', detail: failure.detail.replace('The module', 'The destination') }
}

/** Results of the module's queue that are not routing errors (`ErrorCode` of the firmware). */
const QUEUE_FAILURES: Readonly<Record<number, RoutingFailure>> = {
  32: refused('The module could not queue the message.', 5_000),
  33: refused('The module has no radio that can send the message. Check that its region is set.'),
  34: refused('Transmission is disabled in the module (lora.tx_enabled).'),
}
/** The packet was for the module itself, or is already being handled. */
const SHOULD_RELEASE = 35

/** Returns the failure from the module's queue; undefined if the queue took the packet. */
export function queueFailure(result: number): RoutingFailure | undefined {
  if (result === 0 || result === SHOULD_RELEASE) return undefined
  return QUEUE_FAILURES[result] ?? routingFailure(result, false)
}

function refused(detail: string, retryAfterMs?: number): RoutingFailure {
  return { reason: 'module-refused', detail, ...(retryAfterMs !== undefined && { retryAfterMs }) }
}

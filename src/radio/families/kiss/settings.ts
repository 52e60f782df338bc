import type { Options } from '../../../domain/message.ts'
import { KISS_COMMAND, type KissFrame } from './codec.ts'
import { BROADCAST, type SendFormat } from './info.ts'

/** The radio's options in typed form. */
export interface KissSettings {
  callsign: string
  port: number
  path: string[]
  aprsDestination: string
  ackTimeoutMs: number
  autoAck: boolean
}

/** `options`: resolved against `kissInfo.options`. */
export function readSettings(options: Options): KissSettings {
  return {
    callsign: String(options.callsign),
    port: Number(options.kissPort),
    path: Array.isArray(options.path) ? options.path : [],
    aprsDestination: String(options.aprsDestination),
    ackTimeoutMs: Number(options.ackTimeoutMs),
    autoAck: options.autoAck === true,
  }
}

/** Returns the message's format, by default that of the radio. A broadcast is an APRS message only if the message says so. */
export function sendFormat(destination: string | undefined, options: Options, radioOptions: Options): SendFormat {
  const asked = options.format ?? (destination === BROADCAST ? 'ui' : radioOptions.sendFormat)
  return asked === 'ui' ? 'ui' : 'aprs-message'
}

/** Returns the frames that set the configured parameters of a TNC, and no others. */
export function parameterFrames(options: Options): KissFrame[] {
  const port = Number(options.kissPort)
  const frames: KissFrame[] = []
  const set = (command: number, value: number) => frames.push({ port, command, data: Uint8Array.of(value) })
  if (options.txDelayMs !== undefined) set(KISS_COMMAND.txDelay, tensOfMs(options.txDelayMs))
  if (options.persistence !== undefined) set(KISS_COMMAND.persistence, Number(options.persistence))
  if (options.slotTimeMs !== undefined) set(KISS_COMMAND.slotTime, tensOfMs(options.slotTimeMs))
  if (options.txTailMs !== undefined) set(KISS_COMMAND.txTail, tensOfMs(options.txTailMs))
  if (options.fullDuplex !== undefined) set(KISS_COMMAND.fullDuplex, options.fullDuplex === true ? 1 : 0)
  return frames
}

/** Rounds up: a keyup delay that is too short cuts off the beginning of each frame. */
function tensOfMs(milliseconds: Options[string]): number {
  return Math.ceil(Number(milliseconds) / 10)
}

import type { SendOrder, SendOutcome } from '../../driver.ts'
import { BROADCAST, prefixOf } from './address.ts'
import type { Answer } from './dialogue.ts'
import { readMessageSettings } from './settings.ts'
import { ANSWER, ERROR } from './wire/codes.ts'
import * as host from './wire/host-frames.ts'
import { readSent } from './wire/module-frames.ts'

const RETRY_MS = 2_000
const NO_RESULT = 'The module did not report the result of the message.'
/** The module estimates the time of the acknowledgement for a mesh without other traffic. */
const ESTIMATE_FACTOR = 2
const MIN_WAIT_MS = 5_000
/** More than twice the estimate of the firmware for a flooded text at the slowest modulation. A frame without a checksum may ask for weeks. */
const MAX_WAIT_MS = 2 * 60_000

/** The command that sends a message. `seconds`: the time that the message carries. */
export function commandFor({ destination = BROADCAST, payload, options, attempt }: SendOrder, seconds: number) {
  const { channel, dataType } = readMessageSettings(options)
  if (destination !== BROADCAST)
    return host.sendText({ prefix: prefixOf(destination), attempt: attempt - 1, seconds, text: payload })
  if (dataType !== undefined) return host.sendChannelData(channel, dataType, payload)
  return host.sendChannelText({ channel, seconds, text: payload })
}

/** `ack`: present if the contact will acknowledge the message, with the number that the module will report. */
export interface Outcome {
  result: SendOutcome
  ack?: { number: number; ref: string; withinMs: number }
}

/** `key`: of the message. `repeats`: a message without an answer may be sent again. */
export function outcomeOf(answer: Answer, key: number, repeats: boolean): Outcome {
  switch (answer.type) {
    case 'answer': {
      const sent = answer.frame[0] === ANSWER.sent ? readSent(answer.frame) : undefined
      if (!sent?.ack) return { result: { state: 'sent' } }
      const ref = `meshcore:${key}`
      const withinMs = Math.min(MAX_WAIT_MS, Math.max(MIN_WAIT_MS, sent.waitMs * ESTIMATE_FACTOR))
      return {
        result: { state: 'sent', ack: { ref, withinMs, retryOnSilence: true } },
        ack: { number: sent.ack, ref, withinMs },
      }
    }
    case 'error':
      return { result: refused(answer.code) }
    case 'none':
      return {
        result: repeats ? failed(NO_RESULT, RETRY_MS) : { state: 'failed', reason: 'interrupted', detail: NO_RESULT },
      }
    case 'unasked':
      return { result: failed('The module does not answer.', RETRY_MS) }
  }
}

function refused(code: number): SendOutcome {
  switch (code) {
    case ERROR.notFound:
      return failed(
        'The module does not have this contact or channel. A contact is added when its advert is received, a channel with the app.',
      )
    case ERROR.tableFull:
      return failed('The module has no room for another message.', RETRY_MS)
    case ERROR.unsupported:
      return failed('The firmware of the module does not support this kind of message.')
    default:
      return failed(`The module refused the message (error ${code}).`)
  }
}

function failed(detail: string, retryAfterMs?: number): SendOutcome {
  return {
    state: 'failed',
    reason: 'module-refused',
    detail,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

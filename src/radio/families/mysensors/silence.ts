import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, createByteEvidence, isMostlyText, unreadable, weighBytes } from '../../kit/evidence.ts'

const MAX_TAIL = 256
/** Start of the library's log lines. Only a gateway wraps them into messages. */
const NODE_LOG = /(?:TSF|TSM|MCO|TSP|NVM):[A-Z]/

/** The bytes received from a device that did not answer like a gateway. */
export interface Evidence extends ByteEvidence {
  /** Good messages. */
  messages: number
  /** The last characters. */
  tail: string
}

export function createEvidence(): Evidence {
  return { ...createByteEvidence(), messages: 0, tail: '' }
}

export function weigh(evidence: Evidence, chunk: Uint8Array): void {
  weighBytes(evidence, chunk)
  evidence.tail = (evidence.tail + Buffer.from(chunk).toString('latin1')).slice(-MAX_TAIL)
}

/** Returns why the handshake failed, and what to do about it. */
export function explainSilence(evidence: Evidence): DomainError {
  if (evidence.messages > 0)
    return unexpected(
      'The gateway sends messages, but does not answer.',
      'Check the wire from this machine to the RX pin of the gateway.',
    )
  if (evidence.bytes === 0)
    return new DomainError('module-silent', 'The gateway does not answer.', {
      hint: 'Check the cable and power, the baud rate (115200 unless the sketch sets another one) and that the board runs a serial gateway sketch.',
    })
  if (!isMostlyText(evidence))
    return unreadable(
      'The received bytes are not valid MySensors messages.',
      'The gateway probably uses another baud rate: 115200 by default, 38400 on many boards with 8 MHz.',
    )
  return NODE_LOG.test(evidence.tail)
    ? unexpected(
        'The device sends the log of a sensor node. It is not a gateway.',
        'Connect the board with the serial gateway sketch.',
      )
    : unexpected(
        'The device sends text, not MySensors messages.',
        'Install the serial gateway sketch on the board. If this is another device, choose its driver.',
      )
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The gateway no longer answers.', {
    hint: 'Check the power and cable of the gateway.',
  })
}

export function radioFailed(): DomainError {
  return unexpected(
    'The gateway reports that its radio chip does not work.',
    'Check the wiring and the power of the radio chip. The gateway retries automatically.',
  )
}

function unexpected(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint })
}

import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, isMostlyText, unreadable } from '../../kit/evidence.ts'

/** Returns why the handshake failed, and what to do about it. `lines`: how many lines of a RYLR module were heard. */
export function explainSilence(evidence: ByteEvidence, lines: number): DomainError {
  if (lines > 0)
    return unexpected(
      'The module sends data, but does not answer commands.',
      'Check the wire from this machine to the RXD pin of the module.',
    )
  if (evidence.bytes === 0)
    return new DomainError('module-silent', 'The module does not answer.', {
      hint: 'Check the wiring and power (3.3 V), the baud rate (115200 unless AT+IPR was changed) and that the module does not sleep (AT+MODE=0).',
    })
  if (isMostlyText(evidence))
    return unexpected(
      'The device sends text, but not the answers of a RYLR module.',
      'Choose the driver for this device. Answers of a RYLR module start with a plus sign, for example +OK.',
    )
  return unreadable(
    'The received bytes are not valid answers of a RYLR module.',
    'The module probably uses another baud rate: 115200 unless AT+IPR was changed.',
  )
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module no longer answers.', {
    hint: 'Check the power and cable of the module.',
  })
}

function unexpected(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint })
}

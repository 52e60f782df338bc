import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, isMostlyText, unreadable } from '../../kit/evidence.ts'

/** Returns why the handshake failed, and what to do about it. `lines`: how many lines of a RYLR module were heard. */
export function explainSilence(evidence: ByteEvidence, lines: number): DomainError {
  if (lines > 0)
    return unexpected(
      'The module sends, but does not answer commands.',
      'Check the line from this machine to its RXD pin.',
    )
  if (evidence.bytes === 0)
    return new DomainError('module-silent', 'The module does not answer.', {
      hint: 'Check wiring and power (3.3 V), the baud rate (115200 unless AT+IPR was changed) and that it does not sleep (AT+MODE=0).',
    })
  if (isMostlyText(evidence))
    return unexpected(
      'The device sends text, but no answers of a RYLR module.',
      'It is another kind of device; an answer begins with a plus sign, as in +OK.',
    )
  return unreadable(
    'Bytes arrive that make no answer of a RYLR module.',
    'The module most likely uses another baud rate: 115200 unless AT+IPR was changed.',
  )
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module no longer answers.', { hint: 'Check its power and cable.' })
}

function unexpected(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint })
}

import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, isMostlyText, unreadable } from '../../kit/evidence.ts'

/** Returns why the handshake failed, and what to do about it. `frames`: the number of valid frames that came. */
export function explainSilence(evidence: ByteEvidence, frames: number): DomainError {
  if (frames > 0)
    return new DomainError('module-unexpected', 'The module sends frames, but does not answer commands.', {
      hint: 'Check the wire from this machine to the module, and that no other program uses the module through this port.',
    })
  if (evidence.bytes === 0)
    return new DomainError('module-silent', 'The module does not answer.', {
      hint: 'Check the power and cable, and that the board has the companion firmware for USB (or Wi-Fi for a TCP link), not the one for Bluetooth.',
    })
  if (isMostlyText(evidence))
    return new DomainError('module-unexpected', 'The device sends text, but not the frames of a MeshCore companion.', {
      hint: 'Install the companion firmware for USB. Repeaters and room servers have a text console and cannot be driven.',
    })
  return unreadable(
    'The received bytes are not valid frames of a MeshCore companion.',
    'The module probably uses another baud rate than 115200, or is not a MeshCore companion.',
  )
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module no longer answers.', {
    hint: 'Check the power and cable of the module.',
  })
}

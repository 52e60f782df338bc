import { DomainError } from '../../../domain/errors.ts'
import { unreadable } from '../../kit/evidence.ts'

/** The bytes received from a module that did not send its configuration. */
export interface Evidence {
  /** Good frames. */
  frames: number
  bytes: number
  /** The number of printable characters, line ends and colour codes of a log among them. */
  textBytes: number
}

export function createEvidence(): Evidence {
  return { frames: 0, bytes: 0, textBytes: 0 }
}

export function weigh(evidence: Evidence, chunk: Uint8Array): void {
  evidence.bytes += chunk.length
  for (const byte of chunk) if ((byte >= 0x20 && byte < 0x7f) || isLayout(byte)) evidence.textBytes++
}

function isLayout(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1b
}

/** Returns why the handshake failed, and what to do about it. */
export function explainSilence({ frames, bytes, textBytes }: Evidence): DomainError {
  if (frames > 0)
    return new DomainError(
      'module-unexpected',
      'The module sends messages, but does not answer with its configuration.',
      {
        hint: 'Check the wire from this machine to the module, and that no other program uses the module through this port.',
      },
    )
  if (bytes === 0)
    return new DomainError('module-silent', 'The module does not answer.', {
      hint: 'Check the wiring and power, and the baud rate (115200). Some boards need one second to start after the port is opened.',
    })
  if (textBytes * 10 >= bytes * 9)
    return new DomainError('module-unexpected', 'The module sends only log text, not protobuf messages.', {
      hint: 'Enable the serial console (security.serial_enabled). If you use the pins of the serial module, set its mode to PROTO.',
    })
  return unreadable(
    'The received bytes are not valid Meshtastic frames.',
    'The module probably uses another baud rate than 115200, or is not a Meshtastic module.',
  )
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module no longer answers.', {
    hint: 'Check the power and cable. The module may be restarting.',
  })
}

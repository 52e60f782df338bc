import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, createByteEvidence, isMostlyText, unreadable } from '../../kit/evidence.ts'

/** The bytes received from a module that did not answer the query of its API mode. */
export interface Evidence extends ByteEvidence {
  /** Good API frames. */
  frames: number
  /** Whether it answered the command mode sequence. Only a module in transparent mode does. */
  commandMode: boolean
}

export function createEvidence(): Evidence {
  return { ...createByteEvidence(), frames: 0, commandMode: false }
}

/** Returns why the handshake failed, and what to do about it. */
export function explainSilence(evidence: Evidence): DomainError {
  const { frames, bytes, commandMode } = evidence
  if (commandMode)
    return new DomainError('module-unexpected', 'The module is in transparent (AT) mode; musen requires API mode.', {
      hint: 'Set AP to 1 or 2 and save it with XCTU, or in a terminal with +++, then ATAP2, ATWR and ATCN.',
    })
  if (frames > 0)
    return new DomainError('module-unexpected', 'The module sends API frames, but does not answer commands.', {
      hint: 'Check the wire from this machine to the DIN pin of the module, and its flow control (D6, RTS).',
    })
  if (bytes === 0)
    return new DomainError('module-silent', 'The module does not answer.', {
      hint: 'Check the wiring and power, the baud rate (factory setting 9600) and that AP is 1 or 2.',
    })
  if (isMostlyText(evidence))
    return new DomainError('module-unexpected', 'The device sends text, not API frames.', {
      hint: 'If this is an XBee in transparent (AT) mode, set AP to 1 or 2. Otherwise choose the driver for this device.',
    })
  return unreadable(
    'The received bytes are not valid API frames.',
    'The module probably uses another baud rate. Use the value of its parameter BD (factory setting 9600).',
  )
}

export function wrongApiMode(value: number | undefined, wanted?: number): DomainError {
  return new DomainError(
    'module-unexpected',
    value === undefined ? 'The module does not report its API mode.' : `The module is in API mode ${value}.`,
    {
      hint:
        wanted === undefined || value === undefined
          ? 'Set AP to 1 or 2 and save it.'
          : `Set the option apiMode to "auto" or "${value}", or set AP of the module to ${wanted}.`,
    },
  )
}

export function legacyFrames(): DomainError {
  return new DomainError('module-unexpected', 'The module uses the receive frames of Series 1 modules (80 to 83).', {
    hint: 'Set AO to 0 and save it. Series 1 modules, which have no AO, are not supported.',
  })
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module no longer answers.', {
    hint: 'Check the power and cable, and that the API mode was saved (WR): after a reset, the module uses its saved settings.',
  })
}

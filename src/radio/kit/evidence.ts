import { DomainError } from '../../domain/errors.ts'

/** The bytes received from a module that does not answer as expected. Error messages use it to explain the reason. */
export interface ByteEvidence {
  bytes: number
  /** Number of printable ASCII characters and line ends among them. */
  textBytes: number
}

export function createByteEvidence(): ByteEvidence {
  return { bytes: 0, textBytes: 0 }
}

export function weighBytes(evidence: ByteEvidence, chunk: Uint8Array): void {
  evidence.bytes += chunk.length
  for (const byte of chunk) if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d) evidence.textBytes++
}

/** Returns whether the bytes are text with a few damaged characters at most; bytes at a wrong baud rate hardly ever look so. */
export function isMostlyText({ bytes, textBytes }: ByteEvidence): boolean {
  return bytes > 0 && textBytes * 10 >= bytes * 9
}

const UNREADABLE = 'unreadable'

/** The fault for bytes that cannot be read at all: most likely the baud rate is wrong. */
export function unreadable(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint, cause: UNREADABLE })
}

/** Returns whether a wrong baud rate would explain why a handshake failed. */
export function mayBeBaudRate({ code, cause }: DomainError): boolean {
  return code === 'module-silent' || cause === UNREADABLE
}

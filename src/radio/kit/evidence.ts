import { DomainError } from '../../domain/errors.ts'

/** What is known of a module that has not been understood yet, to tell a person why. */
export interface ByteEvidence {
  bytes: number
  /** Of those, printable ASCII characters and line ends. */
  textBytes: number
}

export function createByteEvidence(): ByteEvidence {
  return { bytes: 0, textBytes: 0 }
}

export function weighBytes(evidence: ByteEvidence, chunk: Uint8Array): void {
  evidence.bytes += chunk.length
  for (const byte of chunk) if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d) evidence.textBytes++
}

/** Text, with a few damaged characters at most; bytes of another baud rate hardly ever look so. */
export function isMostlyText({ bytes, textBytes }: ByteEvidence): boolean {
  return bytes > 0 && textBytes * 10 >= bytes * 9
}

const UNREADABLE = 'unreadable'

/** Bytes came, of which nothing can be read: most likely the baud rate is wrong. */
export function unreadable(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint, cause: UNREADABLE })
}

/** Whether another baud rate would explain why a handshake failed. */
export function mayBeBaudRate({ code, cause }: DomainError): boolean {
  return code === 'module-silent' || cause === UNREADABLE
}

import type { Capture, CaptureEnd } from '../../domain/capture.ts'

/** Listens to the bytes of a radio's link. Secrets are masked already. Must not throw. */
export interface LinkTap {
  /** `before`: it was open when the listening began. `driver`: of the radio as it is configured now. */
  opened(link: string, before: boolean, driver: string): void
  closed(reason: string): void
  /** `in`: from the module. The bytes are the listener's to read, not to keep. */
  bytes(direction: 'in' | 'out', bytes: Uint8Array): void
}

export interface LinkTaps {
  /** One listener a radio; undefined: none any more. @throws DomainError radio-not-found */
  tap(radioId: string, listener: LinkTap | undefined): void
}

/** The files that recordings are kept in. */
export interface CaptureArchive {
  /**
   * Those of earlier runs, oldest first. What cannot be read is left out, and logged. `cutShort`: musen was killed in it, and its file has only
   * now got its end.
   */
  list(): Promise<{ capture: Capture; cutShort: boolean }[]>
  /** @throws DomainError store-unwritable */
  create(id: string): Promise<CaptureFile>
  /** The whole text. @throws DomainError capture-not-found */
  read(id: string): Promise<string>
  /** Idempotent. */
  remove(id: string): Promise<void>
}

export interface CaptureFile {
  /** Takes one line; false: too much waits for the disk. Failures come by `failed`. */
  append(line: string): boolean
  /** Called once when the file cannot be written any more. */
  onFailure(listener: (error: Error) => void): void
  /** Resolves once everything is handed to the operating system. */
  close(): Promise<void>
}

/** How a capture's first and last line look; `docs/captures.md` tells of the rest. */
export interface CaptureHeader {
  type: 'capture'
  version: 1
  id: string
  radioId: string
  driver: string
  options: Record<string, unknown>
  startedAt: string
  maxBytes: number
  maxDurationMs: number
}

export interface CaptureTrailer {
  type: 'end'
  atMs: number
  by: CaptureEnd
}

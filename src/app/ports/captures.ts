import type { DomainError } from '../../domain/errors.ts'
import type { Capture, CaptureEnd } from '../../domain/jobs/capture.ts'

/** Receives the bytes on a radio's link, with secrets masked. Must not throw. */
export interface LinkTap {
  /** `before`: whether the link was already open when the tap was set. `driver`: the current driver of the radio. */
  opened(link: string, before: boolean, driver: string): void
  closed(reason: string): void
  /** `in`: from the module. The bytes are valid during the call only. */
  bytes(direction: 'in' | 'out', bytes: Uint8Array): void
}

export interface LinkTaps {
  /** Sets the only listener of a radio; undefined removes it. @throws DomainError radio-not-found */
  tap(radioId: string, listener: LinkTap | undefined): void
}

/** The files of captures. */
export interface CaptureArchive {
  /**
   * Returns the captures of earlier runs, oldest first. An unreadable file is logged and left out. `cutShort`: musen was killed during the
   * capture, and its file got its last line only now.
   */
  list(): Promise<{ capture: Capture; cutShort: boolean }[]>
  /**
   * Resolves once the file and its first line, the header, are on disk. If they cannot be written, no file stays.
   * @throws DomainError store-unwritable
   */
  create(id: string, header: string): Promise<CaptureFile>
  /**
   * The complete lines so far, read at the pace of who takes them. While nobody does, no file is open.
   * @throws DomainError capture-not-found
   */
  read(id: string): Promise<AsyncIterable<Uint8Array>>
  /** Idempotent. */
  remove(id: string): Promise<void>
}

export interface CaptureFile {
  /** Appends a line. Returns false if too many bytes wait for the disk. Failures go to `onFailure`. */
  append(line: string): boolean
  /** Sets the listener for a write failure. It is called once. */
  onFailure(listener: (error: DomainError) => void): void
  /** Resolves once the operating system has all bytes. */
  close(): Promise<void>
}

/** The first line of a capture. `docs/captures.md` describes all lines. */
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

import type { CaptureEnd } from '../../domain/jobs/capture.ts'
import type { CaptureFile, CaptureHeader, CaptureTrailer, LinkTap } from '../ports.ts'

/** Bytes reserved for the last line. */
const RESERVED_BYTES = 100

export interface RecorderOptions {
  /** With its first line. */
  file: CaptureFile
  header: CaptureHeader
  maxBytes: number
  /** Milliseconds since the start, with fractions. */
  elapsedMs(): number
  /** Called once, when the size limit is reached or the disk is too slow. */
  full(by: CaptureEnd): void
}

/** Returns the first line of the file, without its end. */
export function headerLine(header: CaptureHeader): string {
  return JSON.stringify(header)
}

export type Recorder = ReturnType<typeof createRecorder>

/** Writes the traffic of a link as JSON lines, up to a maximum size. `docs/captures.md` describes the lines. */
export function createRecorder({ file, header, maxBytes, elapsedMs, full }: RecorderOptions) {
  let bytes = Buffer.byteLength(headerLine(header)) + 1
  let over = false

  function add(record: object, reserved = RESERVED_BYTES): void {
    if (over) return
    const line = JSON.stringify(record)
    const size = Buffer.byteLength(line) + 1
    if (bytes + size + reserved > maxBytes) stop('size')
    else if (!file.append(line)) stop('failed')
    else bytes += size
  }

  function stop(by: CaptureEnd): void {
    over = true
    full(by)
  }

  const atMs = () => Math.round(elapsedMs() * 1000) / 1000
  const tap: LinkTap = {
    opened: (link, before, driver) =>
      add({
        atMs: atMs(),
        type: 'opened',
        link,
        ...(before && { before }),
        ...(driver !== header.driver && { driver }),
      }),
    closed: (reason) => add({ atMs: atMs(), type: 'closed', reason }),
    bytes: (direction, chunk) => add({ atMs: atMs(), type: direction, hex: Buffer.from(chunk).toString('hex') }),
  }

  return {
    tap,
    bytes: () => bytes,
    /** Writes the last line. */
    end(by: CaptureEnd): void {
      over = false
      add({ type: 'end', atMs: atMs(), by } satisfies CaptureTrailer, 0)
      over = true
    },
  }
}

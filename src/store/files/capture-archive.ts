import { createReadStream, type WriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { CaptureArchive, CaptureFile, CaptureHeader, CaptureTrailer, Logger } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { ID_PREFIX } from '../../domain/ids.ts'
import { type Capture, captureEnd } from '../../domain/jobs/capture.ts'
import { unwritable } from '../disk-hints.ts'

const SUFFIX = '.jsonl'
/** Maximum number of bytes of a recording that wait for the disk. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024
/** Maximum length of the last line. */
const TAIL_BYTES = 512
const BLOCK_BYTES = 65_536
const LF = 0x0a

export interface CaptureArchiveOptions {
  directory: string
  logger: Logger
  /** Creates the file of a recording; tests replace it. */
  openFile?: typeof open
}

/** Stores recordings as files of one directory, which the first recording creates. They contain sent data, so only their owner can read them. */
export function createCaptureArchive(options: CaptureArchiveOptions): CaptureArchive {
  const { directory, logger, openFile = open } = options
  const pathOf = (id: string) => join(directory, `${id}${SUFFIX}`)

  return {
    async list() {
      const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(SUFFIX))
      const found: { capture: Capture; cutShort: boolean }[] = []
      for (const name of names) {
        const path = join(directory, name)
        try {
          const one = await describe(path)
          // Previews gave captures, and so their files, ids without a prefix.
          if (!one.capture.id.startsWith(ID_PREFIX.capture)) {
            one.capture.id = ID_PREFIX.capture + one.capture.id
            await rename(path, pathOf(one.capture.id))
          }
          found.push(one)
        } catch (error) {
          logger.warn({ err: error, path }, 'A capture cannot be read')
        }
      }
      return found.sort((a, b) => a.capture.startedAt - b.capture.startedAt)
    },

    async create(id, header) {
      const path = pathOf(id)
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 })
        const file = await openFile(path, 'wx', 0o600)
        try {
          await file.writeFile(`${header}\n`)
          await file.sync()
          await syncDirectory(directory)
        } catch (error) {
          await file.close().catch(() => {})
          await rm(path, { force: true }).catch(() => {})
          throw error
        }
        return captureFile(file.createWriteStream())
      } catch (error) {
        throw notWritable(`The directory ${directory}`, error)
      }
    },

    async read(id) {
      try {
        return await readLines(pathOf(id))
      } catch (error) {
        throw new DomainError('capture-not-found', `The file of the capture "${id}" does not exist.`, { cause: error })
      }
    },

    remove: (id) => rm(pathOf(id), { force: true }),
  }
}

function notWritable(path: string, error: unknown): DomainError {
  const reason = error instanceof Error ? error.message : String(error)
  return new DomainError('store-unwritable', `${path} is not writable: ${reason}.`, unwritable(error))
}

/** Makes the name of a new file durable. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path)
  await directory.sync().finally(() => directory.close())
}

function captureFile(stream: WriteStream): CaptureFile {
  let failure: DomainError | undefined
  let notify: (error: DomainError) => void = () => {}
  stream.on('error', (error) => {
    failure = notWritable('The file of the capture', error)
    notify(failure)
  })
  return {
    append(line) {
      if (failure || stream.writableLength > MAX_WAITING_BYTES) return false
      stream.write(`${line}\n`)
      return true
    },
    onFailure(listener) {
      notify = listener
      if (failure) listener(failure)
    },
    close: () =>
      new Promise((resolve) => {
        stream.once('close', () => resolve())
        stream.end()
        if (stream.closed) resolve()
      }),
  }
}

/** Reads the lines that are complete now, a block at a time. The file is opened for each block: a client that does not read holds no descriptor. */
async function readLines(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path)
  const end = await file
    .stat()
    .then(({ size }) => endOfLines(file, size))
    .finally(() => file.close())
  async function* blocks(): AsyncGenerator<Buffer> {
    for (let from = 0; from < end; ) {
      const block = await open(path)
      const length = Math.min(BLOCK_BYTES, end - from)
      const { buffer, bytesRead } = await block
        .read(Buffer.allocUnsafe(length), 0, length, from)
        .finally(() => block.close())
      if (bytesRead === 0) throw new Error('The file has become shorter.')
      yield buffer.subarray(0, bytesRead)
      from += bytesRead
    }
  }
  return blocks()
}

/** Describes the file of an earlier run by its first and last lines. Adds the last line if musen stopped before writing it. */
async function describe(path: string): Promise<{ capture: Capture; cutShort: boolean }> {
  const { id, radioId, startedAt, maxBytes, maxDurationMs } = await firstLine(path)
  const begun = Date.parse(startedAt)
  const { size, mtimeMs } = await stat(path)
  const found = await lastLine(path, size)
  const trailer: CaptureTrailer = found ?? {
    type: 'end',
    atMs: Math.max(Math.round(mtimeMs) - begun, 0),
    by: 'restart',
  }
  const bytes = found ? size : await endFile(path, size, `${JSON.stringify(trailer)}\n`)
  const capture: Capture = {
    id,
    radioId,
    ...captureEnd(trailer.by),
    startedAt: begun,
    finishedAt: begun + Math.round(trailer.atMs),
    bytes,
    maxBytes,
    maxDurationMs,
  }
  return { capture, cutShort: !found }
}

async function firstLine(path: string): Promise<CaptureHeader> {
  const input = createReadStream(path)
  try {
    for await (const line of createInterface({ input })) {
      const header: CaptureHeader = JSON.parse(line)
      if (header.type === 'capture' && typeof header.radioId === 'string') return header
      break
    }
  } finally {
    input.destroy()
  }
  throw new Error('The file does not begin with the header of a capture.')
}

/** Returns undefined if the recording was interrupted. */
async function lastLine(path: string, size: number): Promise<CaptureTrailer | undefined> {
  const file = await open(path)
  try {
    const length = Math.min(TAIL_BYTES, size)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    const line: CaptureTrailer = JSON.parse(buffer.toString('utf8').trimEnd().split('\n').at(-1) ?? '')
    return line.type === 'end' ? line : undefined
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}

/** Writes the last line after the last complete one. Resolves to the size of the file. */
async function endFile(path: string, size: number, line: string): Promise<number> {
  const file = await open(path, 'r+')
  try {
    const whole = await endOfLines(file, size)
    await file.truncate(whole)
    await file.write(line, whole)
    await file.sync()
    return whole + Buffer.byteLength(line)
  } finally {
    await file.close()
  }
}

/** Returns the position after the last complete line. A line may have any length. */
async function endOfLines(file: FileHandle, size: number): Promise<number> {
  for (let end = size; end > 0; ) {
    const from = Math.max(end - BLOCK_BYTES, 0)
    const { buffer } = await file.read(Buffer.alloc(end - from), 0, end - from, from)
    const at = buffer.lastIndexOf(LF)
    if (at >= 0) return from + at + 1
    end = from
  }
  return 0
}

import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const CHUNK_BYTES = 1024 * 1024

/** Returns the path of the checksum of a copy. */
export function checksumOf(file: string): string {
  return `${file}.sha256`
}

/** Returns the SHA-256 of a file, hex. */
export function hashFile(file: string): string {
  const hash = createHash('sha256')
  const source = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES)
    for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer))
      hash.update(buffer.subarray(0, read))
  } finally {
    closeSync(source)
  }
  return hash.digest('hex')
}

/** Writes the checksum beside a copy, in the form that `sha256sum -c` reads. */
export function writeChecksum(file: string, sha256: string): void {
  writeFileSync(checksumOf(file), `${sha256}  ${basename(file)}\n`, { mode: 0o600 })
}

/** Returns the checksum that stands beside a copy; undefined if there is none. */
export function readChecksum(file: string): string | undefined {
  const path = checksumOf(file)
  return existsSync(path) ? /^[0-9a-f]{64}/.exec(readFileSync(path, 'utf8'))?.[0] : undefined
}

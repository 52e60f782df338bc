import { Busboy } from '@fastify/busboy'
import { HttpError } from '../../../problem.ts'

/** A part of a form (RFC 7578), as received. */
export interface Part {
  /** The name of its field. */
  name: string
  /** undefined: the part has none; empty: a browser's field without a chosen file. */
  fileName: string | undefined
  /** Without parameters, in lower case; default `text/plain`. */
  mediaType: string
  /** Default `7bit`. */
  transferEncoding: string
  bytes: Uint8Array
}

/** Maximum number of parts in a form: a part costs far more than its bytes. */
export const MAX_PARTS = 1000
/** Maximum size of all headers of one part. */
const MAX_HEADER_BYTES = 16 * 1024
const MAX_HEADERS = 100

/**
 * Splits a form into its parts, in their order.
 * @throws HttpError request-malformed for one that is broken anywhere; body-too-large for one of more than `MAX_PARTS`
 */
export async function parseParts(bytes: Buffer, contentType: string): Promise<Part[]> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw broken('its Content-Type says no boundary')
  const starts = findParts(bytes, boundary)
  const count = Math.max(0, starts.length - 1)
  if (count > MAX_PARTS) throw new HttpError('body-too-large', `The form has more than ${MAX_PARTS} parts.`)
  for (const [index, start] of starts.slice(0, -1).entries()) checkHeaders(bytes.subarray(start, starts[index + 1]))
  const parts = await read(bytes, boundary)
  // The parser skips a part without a `Content-Disposition: form-data`, or with broken headers.
  if (parts.length !== count) throw broken('a part has no `Content-Disposition: form-data`, or its headers are invalid')
  return parts.map(({ name, ...part }) => {
    if (name === undefined) throw broken('a part has no name')
    return { ...part, name }
  })
}

function read(bytes: Buffer, boundary: string): Promise<(Omit<Part, 'name'> & { name: string | undefined })[]> {
  return new Promise((resolve, reject) => {
    const parts: Parameters<typeof resolve>[0] & unknown[] = []
    const fail = ({ message }: Error) => reject(broken(message.charAt(0).toLowerCase() + message.slice(1)))
    const parser = new Busboy({
      headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` },
      // Larger headers are already refused.
      limits: { headerSize: 2 * MAX_HEADER_BYTES },
      // The rule of its field decides later whether it is a file.
      isPartAFile: () => true,
    })
    parser.on('file', (name: string | undefined, stream, fileName: string | undefined, transferEncoding, mediaType) => {
      const part = { name: plainName(name), fileName: plainName(fileName), mediaType, transferEncoding, bytes: EMPTY }
      parts.push(part)
      const chunks: Uint8Array[] = []
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      stream.on('end', () => {
        part.bytes = Buffer.concat(chunks)
      })
      stream.on('error', fail)
    })
    parser.on('error', (error) => fail(error as Error))
    parser.on('finish', () => resolve(parts))
    parser.end(bytes)
  })
}

const EMPTY: Uint8Array = new Uint8Array(0)

/** Decodes a name as browsers encode it: a quote and line breaks, nothing else. */
function plainName<Name extends string | undefined>(name: Name) {
  return name?.replaceAll(/%(0A|0D|22)/gi, (code) => decodeURIComponent(code))
}

/** Returns the end of each delimiter: before, between and after the parts. */
function findParts(bytes: Buffer, boundary: string): number[] {
  const delimiter = `\r\n--${boundary}`
  const ends = bytes.indexOf(delimiter.slice(2)) === 0 ? [delimiter.length - 2] : []
  for (let at = bytes.indexOf(delimiter); at !== -1; at = bytes.indexOf(delimiter, at + delimiter.length))
    ends.push(at + delimiter.length)
  return ends
}

/** The parser silently drops a header that it cannot read and all that follow it. @throws HttpError request-malformed */
function checkHeaders(part: Buffer): void {
  const end = part.indexOf('\r\n\r\n')
  // The parser ignores a part whose headers do not end.
  if (end <= 0) return
  if (end > MAX_HEADER_BYTES) throw broken(`a part has more than ${MAX_HEADER_BYTES} bytes of headers`)
  const [padding = '', ...lines] = part.toString('latin1', 0, end).split('\r\n')
  if (padding !== '') return
  if (lines.length > MAX_HEADERS) throw broken(`a part has more than ${MAX_HEADERS} headers`)
  // A line that begins with a space continues the previous one (RFC 5322, section 2.2.3).
  if (!lines.every((line, index) => HEADER.test(line) || (index > 0 && FOLDED.test(line))))
    throw broken('a part has a header that cannot be read')
}

const HEADER = /^[^:\s][^:\r\n]*:[^\r\n]*$/
const FOLDED = /^[ \t][^\r\n]*$/

function broken(reason: string): HttpError {
  return new HttpError('request-malformed', `The form is malformed: ${reason}.`)
}

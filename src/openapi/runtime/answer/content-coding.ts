import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type ContentCoding = 'br' | 'gzip' | 'identity'

/** A level at which the result is small and a megabyte takes a few tens of milliseconds, in a thread of its own. */
const BROTLI_QUALITY = 6

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Returns the coding that an `Accept-Encoding` header likes most (RFC 9110, section 12.5.3); of equals the smallest. Where it excludes all,
 * the answer is sent as it is, which the RFC permits.
 */
export function preferredCoding(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined || acceptEncoding === '') return 'identity'
  const weights = weightsOf(acceptEncoding)
  const any = weights.get('*') ?? 0
  const br = weights.get('br') ?? any
  const gz = weights.get('gzip') ?? weights.get('x-gzip') ?? any
  const plain = weights.get('identity') ?? 0
  const most = Math.max(br, gz, plain)
  if (most === 0) return 'identity'
  return br === most ? 'br' : gz === most ? 'gzip' : 'identity'
}

function weightsOf(acceptEncoding: string): Map<string, number> {
  return new Map(
    acceptEncoding.split(',').map((entry): [string, number] => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.map((parameter) => /^q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean)
      return [name, weight === undefined ? 1 : Number(weight)]
    }),
  )
}

export function compress(body: Buffer, coding: Exclude<ContentCoding, 'identity'>): Promise<Buffer> {
  if (coding === 'gzip') return zip(body)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return brotli(body, { params })
}

import type { components } from '../../../generated/types.ts'
import { usageFailure } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'

type Payload = components['schemas']['Payload']

/** More than any driver sends. The limit stops reading a large file that was given by mistake. */
const MAX_STDIN_BYTES = 256 * 1024

export interface PayloadOptions {
  hex?: boolean
  base64?: boolean
  stdin?: boolean
}

/**
 * Reads the payload of a send: TEXT, or stdin byte for byte. With `hex` or `base64`, both are decoded.
 * @throws CliFailure usage, if the payload is not valid in that notation, or is too long
 */
export async function readPayload(
  text: string | undefined,
  { hex = false, base64 = false, stdin = false }: PayloadOptions,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Payload> {
  if (hex && base64) throw usageFailure('--hex and --base64 cannot be used together.')
  if (!stdin) return notate(text ?? '', hex, base64)
  const bytes = await readAll(terminal.stdin)
  if (!hex && !base64) return { encoding: 'base64', data: bytes.toString('base64') }
  return notate(bytes.toString('utf8'), hex, base64)
}

function notate(text: string, hex: boolean, base64: boolean): Payload {
  if (hex) {
    const data = text.replace(/[\s:]/g, '')
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(data))
      throw usageFailure('The payload is not hexadecimal.', 'Write pairs of digits: 48656c6c6f or "48 65 6c".')
    return { encoding: 'hex', data }
  }
  if (base64) {
    const data = text.replace(/\s/g, '')
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(data))
      throw usageFailure('The payload is not base64.', 'Write RFC 4648 base64 with padding: SGVsbG8=.')
    return { encoding: 'base64', data }
  }
  return { encoding: 'text', data: text }
}

async function readAll(source: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk)
    length += bytes.length
    if (length > MAX_STDIN_BYTES) throw usageFailure(`The payload on stdin is longer than ${MAX_STDIN_BYTES} bytes.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

import type { Scanner } from '../../kit/scanner.ts'
import { createAsciiDecoder, encodeAscii } from './ascii.ts'
import { createBinaryDecoder, encodeBinary } from './binary.ts'
import type { TweliteDecoderOptions, TweliteForm } from './form.ts'

/** Decodes received bytes to the contents of frames, and checks their checksums. */
export function createTweliteDecoder(form: TweliteForm, options: TweliteDecoderOptions): Scanner {
  return form === 'ascii' ? createAsciiDecoder(options) : createBinaryDecoder(options)
}

/** One frame on the wire around its content, of at most `MAX_CONTENT_BYTES`. */
export function encodeTwelite(content: Uint8Array, form: TweliteForm): Uint8Array {
  return form === 'ascii' ? encodeAscii(content) : encodeBinary(content)
}

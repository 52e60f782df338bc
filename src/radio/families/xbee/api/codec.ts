import type { ApiDecoder, ApiDecoderOptions } from './api-decoder.ts'
import type { ApiMode } from './api-frame.ts'
import { createEscapedDecoder } from './escaped-decoder.ts'
import { createPlainDecoder } from './plain-decoder.ts'

/** Decodes received bytes to the data of API frames, and checks their checksums. */
export function createApiDecoder(apiMode: ApiMode, options: ApiDecoderOptions): ApiDecoder {
  return apiMode === 1 ? createPlainDecoder(options) : createEscapedDecoder(options)
}

import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import formats from 'ajv-formats/dist/formats.js'
// @ts-expect-error: the package declares its main module only.
import Serializer from 'fast-json-stringify/lib/serializer.js'

/** What generated validators and writers call. A project that installs the toolkit need not have these packages itself. */
export interface Checks {
  /** The number of characters of a string. */
  ucs2length(text: string): number
  fullFormats: Readonly<Record<string, unknown>>
  fastFormats: Readonly<Record<string, unknown>>
  Serializer: new () => { asString(text: string): string }
}

export const checks: Checks = {
  ucs2length: ucs2length.default,
  fullFormats: formats.fullFormats,
  fastFormats: formats.fastFormats,
  Serializer,
}

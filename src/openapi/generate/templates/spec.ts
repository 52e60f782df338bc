import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = 'SPEC_VERSION'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = 'SPEC_HASH'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

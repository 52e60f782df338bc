// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = '124a32a10625a895e6696b0b7de5492cc21bb64cdc075eb27a1e58b2da651a9d'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

/** The specification's text; its UTF-8 bytes are those of the file. */
export function specYaml(): string {
  return readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8')
}

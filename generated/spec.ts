// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = 'd90f6efd0b1553366b75c1b6edc90d234d7b47b41e80e7c5d262b8f3ae9433fb'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

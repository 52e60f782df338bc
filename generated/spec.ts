// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = '94ad0cd43b122b3add608711c1f4718e3f3b6f6ce96f7d7f9a5fd0177e87a1b2'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

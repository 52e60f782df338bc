// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = 'f6a77b3b2df83793ebf5b71e93a544bd0b1d5047fdb7363f3324a32105e03fd2'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

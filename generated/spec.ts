// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = 'dbd2d02d2946b89a43dc0659a9a18138a7de437286a70152f97d75d226d4641f'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

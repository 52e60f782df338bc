// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { readFileSync } from 'node:fs'

/** The specification's own version. */
export const specVersion = '0.1.0'

/** SHA-256 of the specification's bytes, in hexadecimal. */
export const specHash = 'cb24aaa72005e0f7698f71632f21459c8f3cb34ecf294635227450c85b2c8ced'

export interface SpecDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}

/** The parsed specification, with its references. */
export const specDocument: SpecDocument = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

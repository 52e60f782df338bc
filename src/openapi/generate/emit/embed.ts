import type { Spec } from '../document/spec.ts'
import { quote } from './typescript.ts'

/** `spec.ts`: the specification itself. Its two texts lie beside it and are read when they are asked for. */
export function generateEmbedding(spec: Spec): string {
  const info = spec.document.info as { version?: unknown } | undefined
  return `
    import { readFileSync } from 'node:fs'

    /** The specification's own version. */
    export const specVersion = ${quote(String(info?.version))}

    /** SHA-256 of the specification's bytes, in hexadecimal. */
    export const specHash = '${spec.hash}'

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
    }`
}

import type { Spec } from '../document/spec.ts'
import { readTemplate } from '../templates/read-template.ts'
import { quote } from './typescript.ts'

/** `spec.ts`: the specification itself. Its two texts lie beside it and are read when they are asked for. */
export function generateEmbedding(spec: Spec): string {
  const info = spec.document.info as { version?: unknown } | undefined
  return readTemplate('spec.ts')
    .replace("'SPEC_VERSION'", () => quote(String(info?.version)))
    .replace('SPEC_HASH', spec.hash)
}

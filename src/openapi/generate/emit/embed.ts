import type { Spec } from '../document/spec.ts'
import { readTemplate } from '../templates/read-template.ts'
import { quote } from './typescript.ts'

/** `spec.ts`: the version, the hash and the document of the specification. `openapi.json` lies beside it. */
export function generateEmbedding(spec: Spec): string {
  const info = spec.document.info as { version?: unknown } | undefined
  return readTemplate('spec.ts')
    .replace("'SPEC_VERSION'", () => quote(String(info?.version)))
    .replace('SPEC_HASH', spec.hash)
}

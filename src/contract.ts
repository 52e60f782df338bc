import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of `openapi.yaml`. `npm run build` copies the file to `dist`. */
export const contractFile = fileURLToPath(new URL('../openapi.yaml', import.meta.url))

/** The contract as YAML, byte for byte the file. */
export function contractYaml(): string {
  return readFileSync(contractFile, 'utf8')
}

import type { Command } from 'commander'
import { specDocument, specYaml } from '../../generated/spec.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

/** `musen openapi`: the contract, byte for byte as musen was made from it. */
export function addOpenapi(program: Command, { stdout }: Terminal): void {
  program
    .command('openapi')
    .description('print the OpenAPI document that this musen was made from, as YAML')
    .option('--json', 'print it as JSON')
    .action(({ json }: { json?: boolean }) => {
      stdout.write(json ? jsonDocument(specDocument) : specYaml())
    })
}

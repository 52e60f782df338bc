import type { Command } from 'commander'
import { specDocument } from '../../generated/spec.ts'
import { contractYaml } from '../contract.ts'
import { addExamples } from './options/examples.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

/** `musen openapi`: prints the contract, byte for byte the file that musen was generated from. */
export function addOpenapi(program: Command, { stdout }: Terminal): void {
  const command = program
    .command('openapi')
    .description('Print the OpenAPI document of this musen as YAML.')
    .option('--json', 'Print the document as JSON.')
    .action(({ json }: { json?: boolean }) => {
      stdout.write(json ? jsonDocument(specDocument) : contractYaml())
    })
  addExamples(command, 'musen openapi', 'musen openapi --json')
}

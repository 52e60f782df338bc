import type { Command } from 'commander'
import { specHash, specVersion } from '../../generated/spec.ts'
import { addExamples } from './options/examples.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

/** `musen version`: prints the versions of musen, of its contract and of Node.js. */
export function addVersion(program: Command, { stdout }: Terminal): void {
  const command = program
    .command('version')
    .description('Print the version of musen, the hash of its OpenAPI document and the version of Node.js.')
    .option('--json', 'Print one JSON object.')
    .action(({ json }: { json?: boolean }) => {
      if (json) stdout.write(jsonDocument({ version: specVersion, specHash, node: process.versions.node }))
      else stdout.write(`musen ${specVersion}\nspec  ${specHash}\nnode  ${process.versions.node}\n`)
    })
  addExamples(command, 'musen version')
}

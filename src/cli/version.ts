import type { Command } from 'commander'
import { specHash, specVersion } from '../../generated/spec.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

/** `musen version`: what this is and which contract it was made from. */
export function addVersion(program: Command, { stdout }: Terminal): void {
  program
    .command('version')
    .description("print musen's version, the hash of its contract and the version of Node.js")
    .option('--json', 'print one JSON object')
    .action(({ json }: { json?: boolean }) => {
      if (json) stdout.write(jsonDocument({ version: specVersion, specHash, node: process.versions.node }))
      else stdout.write(`musen ${specVersion}\nspec  ${specHash}\nnode  ${process.versions.node}\n`)
    })
}

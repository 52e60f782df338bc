import type { Command } from 'commander'
import { specHash, specVersion } from '../../generated/spec.ts'
import type { EngineReport } from '../service/sqlite-engine.ts'
import { addExamples } from './options/examples.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

/** `musen version`: prints the versions of musen, of its contract, of Node.js and of SQLite. */
export function addVersion(program: Command, { stdout }: Terminal): void {
  const command = program
    .command('version')
    .description(
      'Print the version of musen, the hash of its OpenAPI document, and the versions of Node.js and SQLite.',
    )
    .option('--json', 'Print one JSON object.')
    .action(async ({ json }: { json?: boolean }) => {
      const { describeEngine } = await import('../service/sqlite-engine.ts')
      const sqlite = describeEngine()
      const { node } = process.versions
      if (json) stdout.write(jsonDocument({ version: specVersion, specHash, node, sqlite }))
      else stdout.write(`musen  ${specVersion}\nspec   ${specHash}\nnode   ${node}\nsqlite ${engineText(sqlite)}\n`)
    })
  addExamples(command, 'musen version')
}

function engineText({ engine, version, reason }: EngineReport): string {
  const name = version === undefined ? engine : `${version} by ${engine}`
  return reason === undefined ? name : `${name}. ${reason}`
}

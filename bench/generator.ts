import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSpec } from '../src/openapi/generate/document/spec.ts'
import { generate } from '../src/openapi/generate/generate.ts'
import { largeDocument } from '../test/openapi/generate/world/large-document.ts'

/**
 * Time and memory of the generator for a document of the habits of GitHub's, and of its size unless an argument says how many operations:
 * 1,200, with 900 components.
 */
const operations = Number(process.argv[2] ?? 1_200)
const folder = mkdtempSync(join(tmpdir(), 'musen-bench-'))
const file = join(folder, 'forge.json')
writeFileSync(file, JSON.stringify(largeDocument({ operations, components: Math.round(operations * 0.75) })))
const before = process.cpuUsage()
const started = performance.now()
const spec = loadSpec(file)
const output = await generate(spec)
const { user, system } = process.cpuUsage(before)
const bytes = [...output.values()].reduce((sum, { length }) => sum + length, 0)
const seconds = (performance.now() - started) / 1000
process.stdout.write(
  `${operations} operations: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most, ` +
    `${(bytes / 1e6).toFixed(1)} MB written, ${spec.warnings().length} warnings\n`,
)
rmSync(folder, { recursive: true })

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cliPage } from '../src/cli/reference.ts'
import { unitText } from '../src/cli/systemd/unit.ts'
import { configurationPage } from '../src/config/reference.ts'
import { readingsPage } from '../src/domain/readings/reference.ts'
import { problemsReference } from '../src/http/problem-pages.ts'

/** `npm run docs`: writes the pages that are made from code. `-- --check` only compares them. */
const PAGES = {
  'deploy/systemd/musen.service': () => unitText({ command: ['/opt/musen/dist/src/main.js'] }),
  'docs/cli.md': cliPage,
  'docs/configuration.md': configurationPage,
  'docs/problems.md': problemsReference,
  'docs/readings.md': readingsPage,
}

for (const [path, page] of Object.entries(PAGES)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  if (!process.argv.includes('--check')) writeFileSync(file, page())
  else if (readFileSync(file, 'utf8') !== page()) {
    process.stderr.write(`${path} is out of date: run \`npm run docs\`.\n`)
    process.exitCode = 1
  }
}

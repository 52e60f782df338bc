import { type Command, Option } from 'commander'
import type { ContractTestReport } from '../openapi/openapi.ts'
import { addExamples } from './options/examples.ts'
import { CliFailure, EXIT, specFailure, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument } from './output/text.ts'

interface ContractTestFlags {
  spec: string
  url: string
  header?: string[]
  report: 'text' | 'json' | 'junit'
  seed: string
  runs: string
  timeout: string
  operations?: string[]
  skip?: string[]
  readOnly?: boolean
}

/** `musen contract-test`: tests any running service against its specification. */
export function addContractTest(program: Command, terminal: Terminal): void {
  const command = program
    .command('contract-test')
    .description('Test a running service against its OpenAPI specification (docs/generator.md).')
    .requiredOption('--spec <file>', 'OpenAPI 3.0 or 3.1 file, YAML or JSON.')
    .requiredOption('--url <url>', 'URL of the service, without the path of "servers".')
    .option('--header <header...>', 'Header to send with every request: "Name: value".')
    .option(
      '--operations <name...>',
      'Test these operations only: an operationId, a path, "GET /path" or "tag:NAME". * is any text.',
    )
    .option('--skip <name...>', 'Leave these operations out, in the same form.')
    .option('--read-only', 'Send GET, HEAD and OPTIONS only.')
    .option('--seed <number>', 'The same seed makes the same requests.', '1')
    .option('--runs <number>', 'Requests with several changes at once for each operation.', '20')
    .option('--timeout <seconds>', 'Time limit for an answer.', '30')
    .addOption(
      new Option('--report <format>', 'Format of the report.').choices(['text', 'json', 'junit']).default('text'),
    )
    .addHelpText(
      'after',
      '\nThe test creates, changes and deletes what the specification allows: run it against a copy. Exits with 1 if it found something.',
    )
    .action((flags: ContractTestFlags) => run(flags, terminal))
  addExamples(command, 'musen contract-test --spec openapi.yaml --url http://127.0.0.1:8730 --operations listRadios')
}

async function run(flags: ContractTestFlags, { stdout, stderr }: Terminal): Promise<void> {
  const { spec, url, report: format, operations, skip, readOnly = false } = flags
  const seed = wholeNumber('--seed', flags.seed)
  const runs = wholeNumber('--runs', flags.runs)
  const timeoutMs = wholeNumber('--timeout', flags.timeout) * 1000
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw usageFailure(`--url must be an http or https URL, not "${url}".`)
  const headers = Object.fromEntries((flags.header ?? []).map(readHeader))
  const { contractTest } = await import('../openapi/openapi.ts')
  const { SpecError } = await import('../openapi/generate/document/spec.ts')
  const onOperation = (id: string) => {
    if (stderr.isTTY) stderr.write(`${id}\n`)
  }
  const options = { spec, url, headers, seed, runs, timeoutMs, operations, skip, readOnly, onOperation }
  const report = await contractTest(options).catch((error: unknown) => {
    if (!(error instanceof SpecError)) throw error
    throw specFailure(error)
  })
  stdout.write(await written(report, format))
  const { findings } = report
  if (findings.length > 0 && findings.every(({ kind }) => kind === 'no-answer'))
    throw new CliFailure(EXIT.unavailable, `No service answers at ${url}.`, { code: 'service-unreachable' })
  if (findings.length > 0) throw new CliFailure(EXIT.runtime, `Found: ${findings.length}.`, { code: 'contract-broken' })
}

async function written(report: ContractTestReport, format: ContractTestFlags['report']): Promise<string> {
  if (format === 'json') return jsonDocument(report)
  if (format === 'junit') return (await import('../openapi/contract-test/report/junit.ts')).junitReport(report)
  return (await import('../openapi/contract-test/report/text.ts')).textReport(report)
}

function readHeader(text: string): [name: string, value: string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+): *(.*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) throw usageFailure(`--header must be "Name: value", not "${text}".`)
  return [name, value]
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw usageFailure(`${option} must be a whole number, not "${text}".`)
  return Number(text)
}

import type { Command } from 'commander'
import { addExamples } from '../options/examples.ts'
import { addServiceOptions } from '../options/service-options.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain } from '../output/text.ts'
import { connectService } from '../service.ts'
import {
  addProbingOptions,
  describe,
  type Probe,
  type ProbingOptions,
  probeFailure,
  runProbe,
  type Target,
} from './probing.ts'

/** `musen probe`: identifies the module on a port. */
export function addProbe(program: Command, terminal: Terminal): void {
  const command = program
    .command('probe')
    .description('Identify the radio module on a port, and its baud rate. The module is not reset or reconfigured.')
    .option('--driver <names>', 'Look only for modules of these drivers, separated by commas.', (text) =>
      text.split(','),
    )
    .option('--json', 'Print the probe as JSON.')
    .addHelpText('after', '\nExit code 1: no module was identified.')
  addProbingOptions(command)
  addExamples(command, 'musen simulate lines --tcp 9100', 'musen probe 127.0.0.1:9100')
  addServiceOptions(command).action((where: Target, options: ProbingOptions) => probe(where, options, terminal))
}

async function probe(where: Target, options: ProbingOptions, terminal: Terminal): Promise<void> {
  const service = connectService({ ...options, env: terminal.env })
  const ended = await runProbe(where, options, service, { terminal, name: 'probe' })
  if (options.json) terminal.stdout.write(jsonDocument(ended))
  else for (const finding of ended.findings) terminal.stdout.write(describe(finding))
  const failure = probeFailure(ended)
  if (failure) throw failure
  if (ended.findings.length === 0 && ended.state === 'done')
    throw new CliFailure(EXIT.runtime, 'No module was identified.', {
      code: 'nothing-found',
      hint: `Check power and wiring. If the module sends rarely, listen longer: --listen 30s. If you know the module, add it: ${addCommand(ended, 'DRIVER')}`,
    })
  const ready = ended.findings.find(({ radio }) => radio)
  if (ready && !options.json) terminal.stdout.write(`\nNext: ${plain(addCommand(ended, ready.driver))}\n`)
}

function addCommand({ target }: Probe, driver: string): string {
  const port =
    target.type === 'serial'
      ? target.path
      : `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  return `musen add ${port} --driver ${driver}`
}

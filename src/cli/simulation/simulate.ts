import { type Command, InvalidArgumentError } from 'commander'
import { simulatedFamilies, simulatedFamily } from '../../sim/families.ts'
import { faultSpecs } from '../../sim/faults.ts'
import type { Simulation } from '../../sim/simulate.ts'
import { addExamples } from '../options/examples.ts'
import { givenOptions, optionFlag } from '../options/option-flags.ts'
import { collect, readOptionPairs } from '../options/option-pairs.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonLine } from '../output/text.ts'
import { DEFAULT_URL } from '../service.ts'
import {
  addSimulatedPortOptions,
  createSimulatedPort,
  type SimulatedPortOptions,
  simulationFailure,
} from './simulated-port.ts'
import { createSimulationConsole } from './simulation-console.ts'

interface SimulateOptions extends SimulatedPortOptions {
  seed?: string
  rate?: number
  nodes?: number
  option?: string[]
  stdin?: boolean
  json?: boolean
  [fault: string]: unknown
}

/** `musen simulate`: simulates a module and its network, for tests without a radio. */
export function addSimulate(program: Command, terminal: Terminal): void {
  const command = program
    .command('simulate')
    .description('Simulate a radio module and the nodes in its network.')
    .argument('<driver>', `Driver of the module: ${Object.keys(simulatedFamilies).join(', ')}.`)
    .option('--seed <text>', 'Seed of the traffic. The same seed produces the same traffic.')
    .option(
      '--rate <number>',
      'Frames per second from all nodes together. Default: each node has its own period.',
      number,
    )
    .option('--nodes <number>', 'Number of nodes.', number)
    .option('--option <name=value>', 'Option of the simulated module, see below. Repeatable.', collect)
    .option('--stdin', 'Read commands from stdin: unplug, replug, reset, hush, talk, clear, or a fault and its value.')
    .option('--json', 'Print the address of the module as one JSON line.')
  addSimulatedPortOptions(command)
  for (const [name, spec] of Object.entries(faultSpecs)) command.addOption(optionFlag(name, spec).helpGroup('Faults:'))
  command.addHelpText('after', familiesHelp)
  addExamples(command, 'musen simulate kiss --tcp 9100', 'musen simulate lines --pty /tmp/hub --noise 0.1 --loss 0.2')
  command.action((driver: string, options: SimulateOptions) => simulate(driver, options, terminal))
}

async function simulate(driver: string, options: SimulateOptions, terminal: Terminal): Promise<void> {
  const signal = terminal.stopRequested()
  const simulation = await start(driver, options).catch((error: unknown) => {
    throw simulationFailure(error)
  })
  try {
    terminal.stdout.write(options.json ? jsonLine(announcement(simulation)) : welcome(simulation, terminal))
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    if (options.stdin) void createSimulationConsole({ simulation, terminal }).run()
    if (!signal.aborted) await stopped
  } finally {
    await simulation.stop()
    const { framesSent, framesReceived } = simulation.ledger.totals
    terminal.stderr.write(`musen simulate: sent ${framesSent} frames to the host, received ${framesReceived}\n`)
  }
}

async function start(driver: string, options: SimulateOptions): Promise<Simulation> {
  const family = simulatedFamily(driver)
  const { startSimulation } = await import('../../sim/simulate.ts')
  return startSimulation({
    driver,
    transport: await createSimulatedPort(options),
    seed: options.seed,
    rate: options.rate,
    nodes: options.nodes,
    options: readOptionPairs(options.option ?? [], family.options),
    faults: givenOptions(faultSpecs, options),
  })
}

function announcement(simulation: Simulation) {
  return { address: simulation.address, radio: { id: `${simulation.radio.driver}-sim`, ...simulation.radio } }
}

function welcome(simulation: Simulation, { env }: Terminal): string {
  const body = JSON.stringify(announcement(simulation).radio).replaceAll("'", "'\\''")
  return `${simulation.description}

  Add it to musen as a radio:

  curl -s ${env.MUSEN_URL || DEFAULT_URL}/v1/radios -H 'content-type: application/json' -d '${body}'

`
}

function familiesHelp(): string {
  const lines = Object.values(simulatedFamilies).flatMap(({ driver, title, description, options }) => [
    '',
    `${driver}: ${title}. ${description}`,
    ...Object.entries(options).map(([name, spec]) => `  --option ${name}=${spec.default ?? ''}  ${spec.description}`),
  ])
  return lines.join('\n')
}

function number(text: string): number {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) throw new InvalidArgumentError('It must be a number.')
  return Number(text)
}

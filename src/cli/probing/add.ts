import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { positiveDuration } from '../options/numbers.ts'
import { collect, readOptionPairs } from '../options/option-pairs.ts'
import { addServiceOptions } from '../options/service-options.ts'
import { CliFailure, EXIT, usageFailure } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain } from '../output/text.ts'
import { connectService, type Service } from '../service.ts'
import { confirm } from './confirm.ts'
import { waitForFrame } from './first-frame.ts'
import {
  addProbingOptions,
  describe,
  type ProbingOptions,
  probeFailure,
  runProbe,
  type Target,
  withLines,
} from './probing.ts'

type RadioRequest = components['schemas']['RadioRequest']
type DriverName = RadioRequest['driver']

interface AddOptions extends Omit<ProbingOptions, 'driver'> {
  driver?: DriverName
  /** `false` with `--no-probe`. */
  probe: boolean
  id?: string
  name?: string
  option?: string[]
  yes?: boolean
  wait: number
}

const FIRST_FRAME_MS = 30_000

/** `musen add`: makes the module on a port a radio of the service. */
export function addAdd(program: Command, terminal: Terminal): void {
  const command = program
    .command('add')
    .description(
      'Add the module on a port as a radio: probe the port, ask, create the radio, wait for the first frame.',
    )
    .option('--driver <name>', 'Look only for a module of this driver. If none answers, add the radio all the same.')
    .option('--no-probe', 'Do not probe. Needs --driver; the baud rate is its default, or --baud.')
    .option('--id <id>', 'Id of the radio. Default: the name of the driver, with a number if it is taken.')
    .option('--name <name>', 'Display name of the radio.')
    .option('--option <name=value>', 'Option of the driver. Repeatable.', collect)
    .option('--yes', 'Do not ask. Required unless stdout is a terminal.')
    .option('--wait <duration>', 'Maximum time to wait for the first frame.', positiveDuration, FIRST_FRAME_MS)
    .option('--json', 'Print the radio as JSON.')
    .addHelpText('after', '\nExit code 1: no module was identified, or the port of the radio cannot be opened.')
  addProbingOptions(command)
  addExamples(command, 'musen simulate lines --tcp 9100', 'musen add 127.0.0.1:9100 --id hub --yes')
  addServiceOptions(command).action((where: Target, options: AddOptions) => add(where, options, terminal))
}

async function add(where: Target, options: AddOptions, terminal: Terminal): Promise<void> {
  const { yes = false, json = false } = options
  if (!yes && (json || !terminal.stdout.isTTY))
    throw usageFailure('--yes is required, because nobody can be asked.', 'Look first: musen probe PORT')
  if (!options.probe && options.driver === undefined)
    throw usageFailure('--no-probe needs --driver.', 'The drivers: musen add --help, docs/cli.md, or GET /v1/drivers')
  const service = connectService({ ...options, env: terminal.env })
  const request = await completed(await findRadio(where, options, service, terminal), options, service)
  if (!yes && !(await confirm(`Add it as the radio "${plain(request.id)}"?`, terminal)))
    throw new CliFailure(EXIT.runtime, 'Nothing was added.', { code: 'declined' })
  const created = await service.ask(service.client.createRadio({ body: request }))
  if (!json) terminal.stdout.write(`Added the radio "${plain(created.id)}".\n`)
  const { radio, heard } = await waitForFrame(created, options.wait, service, terminal)
  if (json) terminal.stdout.write(jsonDocument(radio))
  const { state, lastError } = radio.status
  if (state === 'offline' && lastError)
    throw new CliFailure(
      EXIT.runtime,
      `The radio "${radio.id}" was added, but its port does not open: ${lastError.message}`,
      {
        code: lastError.code,
        hint: `${lastError.hint ?? ''} musen keeps trying. To remove the radio: musen radios remove ${radio.id}`.trim(),
      },
    )
  if (!json)
    terminal.stdout.write(`${heard ? 'It receives.' : `It is ${state}; nothing was received yet.`}

Next: musen tail --radio ${radio.id}
      musen send ${radio.id} --help
`)
}

/** Probes the port, unless that is not wanted, and returns the request for the likeliest module. */
async function findRadio(
  where: Target,
  options: AddOptions,
  service: Service,
  terminal: Terminal,
): Promise<RadioRequest> {
  const { driver, probe } = options
  const { driver: _, ...how } = options
  if (!probe && driver !== undefined) return known(where, driver, options, service)
  const ended = await runProbe(where, { ...how, ...(driver && { driver: [driver] }) }, service, {
    terminal,
    name: 'add',
  })
  if (!options.json) for (const finding of ended.findings) terminal.stdout.write(describe(finding))
  const failure = probeFailure(ended)
  if (failure) throw failure
  if (ended.state === 'cancelled') throw new CliFailure(EXIT.runtime, 'Nothing was added.', { code: 'cancelled' })
  const radio = ended.findings.find((finding) => finding.radio)?.radio
  if (radio) return radio
  const [unusable] = ended.findings
  if (unusable?.problem !== undefined && driver === undefined)
    throw new CliFailure(EXIT.runtime, `The module cannot be used as it is: ${unusable.problem}`, {
      code: 'module-unusable',
      hint: `Correct it, then run this command again. To add it all the same: --driver ${unusable.driver}`,
    })
  if (driver !== undefined) {
    terminal.stderr.write(`musen add: no ${driver} module was identified; some modules are silent until they receive\n`)
    return known(where, driver, options, service)
  }
  throw new CliFailure(EXIT.runtime, 'No module was identified.', {
    code: 'nothing-found',
    hint: 'Check power and wiring. If the module sends rarely, listen longer: --listen 30s. If you know the module, name its driver: --driver kiss',
  })
}

/** Returns the request for a module whose driver the user knows. */
async function known(where: Target, driver: DriverName, options: AddOptions, { client, ask }: Service) {
  const [rate] = options.baud ?? []
  const link = withLines(where, options)
  const taken = new Set((await ask(client.listRadios())).items.map(({ id }) => id))
  let id: string = driver
  for (let number = 2; taken.has(id); number++) id = `${driver}-${number}`
  return { id, driver, link: link.type === 'serial' && rate !== undefined ? { ...link, baudRate: rate } : link }
}

/** Applies what the command line says about the radio. */
async function completed(found: RadioRequest, { id, name, option }: AddOptions, service: Service) {
  const request: RadioRequest = { ...found, ...(id !== undefined && { id }), ...(name !== undefined && { name }) }
  if (!option) return request
  const { items } = await service.ask(service.client.listDrivers())
  const specs = items.find(({ name }) => name === found.driver)?.options ?? {}
  return { ...request, options: { ...found.options, ...readOptionPairs(option, specs) } }
}

import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../generated/types.ts'
import { addExamples } from './options/examples.ts'
import { positiveDuration, positiveNumber } from './options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { findingText } from './output/event-line.ts'
import { CliFailure, EXIT } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, plain } from './output/text.ts'
import { connectService, type Service } from './service.ts'

type Probe = components['schemas']['Probe']
type ProbeRequest = components['schemas']['ProbeRequest']

const POLL_MS = 250

interface ProbeOptions extends ServiceAddress {
  driver?: ProbeRequest['drivers']
  baud?: number[]
  listen?: number
  listenOnly?: boolean
  dtr?: boolean
  rts?: boolean
  json?: boolean
}

/** `musen probe`: identifies the module on a port. */
export function addProbe(program: Command, terminal: Terminal): void {
  const command = program
    .command('probe')
    .description('Identify the radio module on a port, and its baud rate. The module is not reset or reconfigured.')
    .argument('<port>', 'Device path on the service machine, e.g. /dev/ttyUSB0, or host:port.', target)
    .option('--driver <names>', 'Look only for modules of these drivers, separated by commas.', (text) =>
      text.split(','),
    )
    .option('--baud <rates>', 'Try only these baud rates, in this order, separated by commas.', rates)
    .option(
      '--listen <duration>',
      'Time to listen at each baud rate before musen writes to the port, e.g. 2s.',
      positiveDuration,
    )
    .option('--listen-only', 'Do not write to the port.')
    .option('--dtr <level>', 'Level of DTR of a serial port during the probe: on or off. Default: on.', level)
    .option('--rts <level>', 'Level of RTS of a serial port during the probe: on or off. Default: on.', level)
    .option('--json', 'Print the probe as JSON.')
    .addHelpText('after', '\nExit code 1: no module was identified.')
  addExamples(command, 'musen simulate lines --tcp 9100', 'musen probe 127.0.0.1:9100')
  addServiceOptions(command).action((where: ProbeRequest['target'], options: ProbeOptions) =>
    probe(where, options, terminal),
  )
}

async function probe(where: ProbeRequest['target'], options: ProbeOptions, terminal: Terminal): Promise<void> {
  const signal = terminal.stopRequested()
  const service = connectService({ ...options, env: terminal.env })
  const { driver, baud, listen, listenOnly, dtr, rts } = options
  const lines = { ...(dtr !== undefined && { dtr }), ...(rts !== undefined && { rts }) }
  const body: ProbeRequest = {
    target: where.type === 'serial' ? { ...where, ...lines } : where,
    ...(driver && { drivers: driver }),
    ...(baud && { baudRates: baud }),
    ...(listen !== undefined && { listenMs: listen }),
    ...(listenOnly && { listenOnly }),
  }
  const started = await service.ask(service.client.startProbe({ body }))
  const ended = await follow(started, service, signal, (text) => terminal.stderr.write(`musen probe: ${text}\n`))
  if (options.json) terminal.stdout.write(jsonDocument(ended))
  else for (const finding of ended.findings) terminal.stdout.write(describe(finding))
  if (ended.error)
    throw new CliFailure(EXIT.runtime, ended.error.message, {
      code: ended.error.code,
      ...(ended.error.hint !== undefined && { hint: ended.error.hint }),
    })
  if (ended.findings.length === 0 && ended.state === 'done')
    throw new CliFailure(EXIT.runtime, 'No module was identified.', {
      code: 'nothing-found',
      hint: 'Check power and wiring. If the module sends rarely, listen longer: --listen 30s.',
    })
}

/** Polls a probe until it ends. Cancels it when `signal` is aborted. */
async function follow(started: Probe, { client, ask }: Service, signal: AbortSignal, report: (text: string) => void) {
  const at = { params: { path: { probeId: started.id } } }
  let last = started
  let reported = ''
  while (last.state === 'running') {
    const { done, total, baudRate } = last.progress
    const text = `${done}/${total}${baudRate === undefined ? '' : `, ${baudRate} baud`}`
    // After the last step, the findings are printed instead.
    if (done < total && text !== reported) report(text)
    reported = text
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    last = await ask(signal.aborted ? client.cancelProbe(at) : client.getProbe(at))
  }
  return last
}

function describe(finding: Probe['findings'][number]): string {
  const options = Object.entries(finding.options ?? {}).map(([name, value]) => `${name}=${value}`)
  const lines = [
    findingText(finding),
    ...finding.evidence.map((sentence) => `  ${sentence}`),
    ...(options.length > 0 ? [`  Options: ${options.join(', ')}`] : []),
    ...(finding.problem === undefined ? [] : [`  ${finding.problem}`]),
  ]
  return lines.map((line) => `${plain(line)}\n`).join('')
}

function target(text: string): ProbeRequest['target'] {
  if (/^(?:\/|(?:\\\\\.\\)?COM\d{1,3}$)/i.test(text)) return { type: 'serial', path: text }
  const [, host, port] = /^(?:tcp:\/\/)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(text) ?? []
  if (host === undefined) throw new InvalidArgumentError('It must be a path such as /dev/ttyUSB0, or host:port.')
  return { type: 'tcp', host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function level(text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new InvalidArgumentError('It must be on or off.')
  return text === 'on'
}

function rates(text: string): number[] {
  return text.split(',').map(positiveNumber)
}

import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../../generated/types.ts'
import { positiveDuration, positiveNumber } from '../options/numbers.ts'
import type { ServiceAddress } from '../options/service-options.ts'
import { findingText } from '../output/event-line.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { plain } from '../output/text.ts'
import type { Service } from '../service.ts'

export type Probe = components['schemas']['Probe']
export type Finding = components['schemas']['ProbeFinding']
export type Target = components['schemas']['ProbeRequest']['target']
type ProbeRequest = components['schemas']['ProbeRequest']

const POLL_MS = 250

export interface ProbingOptions extends ServiceAddress {
  driver?: ProbeRequest['drivers']
  baud?: number[]
  listen?: number
  listenOnly?: boolean
  dtr?: boolean
  rts?: boolean
  json?: boolean
}

/** Adds the port and how it is probed. */
export function addProbingOptions(command: Command): Command {
  return command
    .argument('<port>', 'Device path on the service machine, e.g. /dev/ttyUSB0, or host:port.', target)
    .option('--baud <rates>', 'Try only these baud rates, in this order, separated by commas.', rates)
    .option(
      '--listen <duration>',
      'Time to listen at each baud rate before musen writes to the port, e.g. 2s.',
      positiveDuration,
    )
    .option('--listen-only', 'Do not write to the port.')
    .option('--dtr <level>', 'Level of DTR of a serial port: on or off. Default: on.', level)
    .option('--rts <level>', 'Level of RTS of a serial port: on or off. Default: on.', level)
}

/** Adds the levels of the control lines to a target. */
export function withLines(where: Target, { dtr, rts }: Pick<ProbingOptions, 'dtr' | 'rts'>): Target {
  return where.type === 'serial'
    ? { ...where, ...(dtr !== undefined && { dtr }), ...(rts !== undefined && { rts }) }
    : where
}

/** Probes a port and waits for the end, with the progress on stderr. An interruption cancels the probe. @throws CliFailure */
export async function runProbe(
  where: Target,
  options: ProbingOptions,
  service: Service,
  { terminal, name }: { terminal: Terminal; name: string },
): Promise<Probe> {
  const signal = terminal.stopRequested()
  const { driver, baud, listen, listenOnly } = options
  const body: ProbeRequest = {
    target: withLines(where, options),
    ...(driver && { drivers: driver }),
    ...(baud && { baudRates: baud }),
    ...(listen !== undefined && { listenMs: listen }),
    ...(listenOnly && { listenOnly }),
  }
  const started = await service.ask(service.client.startProbe({ body }))
  return follow(started, service, signal, (text) => terminal.stderr.write(`musen ${name}: ${text}\n`))
}

/** Returns the failure of a probe that could not open its port; undefined if it could. */
export function probeFailure({ error }: Probe): CliFailure | undefined {
  if (!error) return undefined
  const { message, code, hint } = error
  return new CliFailure(EXIT.runtime, message, { code, ...(hint !== undefined && { hint }) })
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

/** Formats a finding with its evidence. */
export function describe(finding: Finding): string {
  const options = Object.entries(finding.options ?? {}).map(([name, value]) => `${name}=${value}`)
  const lines = [
    findingText(finding),
    ...finding.evidence.map((sentence) => `  ${sentence}`),
    ...(options.length > 0 ? [`  Options: ${options.join(', ')}`] : []),
    ...(finding.problem === undefined ? [] : [`  ${finding.problem}`]),
  ]
  return lines.map((line) => `${plain(line)}\n`).join('')
}

function target(text: string): Target {
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

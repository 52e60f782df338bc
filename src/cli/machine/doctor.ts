import { connect } from 'node:net'
import type { Command } from 'commander'
import { loadConfig } from '../../config/load.ts'
import { type Check, type CheckLevel, worstLevel } from '../../diagnosis/check.ts'
import { diagnoseMachine } from '../../diagnosis/diagnose.ts'
import { checkRadios } from '../../diagnosis/radios.ts'
import { addExamples } from '../options/examples.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain, type Style, styleFor } from '../output/text.ts'
import { startFailure } from '../serve-failure.ts'
import { connectService } from '../service.ts'

interface DoctorOptions extends ServiceAddress {
  data?: string
  config?: string
  json?: boolean
}

/** `musen doctor`: checks what musen needs, with the service running and without. */
export function addDoctor(program: Command, terminal: Terminal): void {
  const command = program
    .command('doctor')
    .description(
      'Check Node.js, native parts, serial ports, clock, disk, store, service and radios; say how to correct each fault.',
    )
    .option('--data <directory>', 'The data directory (env MUSEN_DATA).')
    .option('--config <file>', 'YAML file with settings by name (env MUSEN_CONFIG).')
    .option('--json', 'Print the checks as JSON.')
    .addHelpText(
      'after',
      '\nThe permissions are those of your user: run it as the user of the service to check what the service may do.\n' +
        'Exit code: 0 without errors (warnings are allowed), 1 with an error, 78 if the configuration is wrong.',
    )
  addExamples(command, 'musen doctor', 'musen doctor --json')
  addServiceOptions(command).action((options: DoctorOptions) => doctor(options, terminal))
}

async function doctor(options: DoctorOptions, terminal: Terminal): Promise<void> {
  const { data, config: file, json } = options
  const { env, stdout } = terminal
  const flags = data === undefined ? {} : { data }
  const config = await loadConfig({ flags, env, ...(file !== undefined && { file }) }).catch((error) => {
    throw startFailure(error)
  })
  const checks = [...(await diagnoseMachine(config.data)), ...(await checkService(options, terminal))]
  const level = worstLevel(checks)
  if (json) stdout.write(jsonDocument({ level, checks }))
  else stdout.write(checks.map((check) => lineOf(check, styleFor(stdout, terminal))).join(''))
  const errors = checks.filter((check) => check.level === 'error').length
  if (errors > 0)
    throw new CliFailure(EXIT.runtime, `${errors} of ${checks.length} checks found an error.`, {
      code: 'checks-failed',
    })
}

/** Checks the service and its radios. Without a service, checks that its port is free. */
async function checkService(options: ServiceAddress, { env }: Terminal): Promise<Check[]> {
  const name = 'service'
  const { url, client, ask } = connectService({ ...options, env })
  try {
    const { version } = await ask(client.getInfo())
    const { items } = await ask(client.listRadios())
    const radios = items.map(({ id, enabled, status }) => ({
      id,
      enabled,
      state: status.state,
      lastError: status.lastError,
    }))
    return [{ name, level: 'ok', detail: `musen ${version} answers at ${url}.` }, ...checkRadios(radios)]
  } catch (error) {
    if (!(error instanceof CliFailure)) throw error
    if (error.code === 'service-unreachable' && !(await isTaken(url)))
      return [
        {
          name,
          level: 'warning',
          detail: `No musen answers at ${url}; its port is free.`,
          hint: 'Start it: musen serve, or as a service: sudo musen service install. If it listens elsewhere: --url or MUSEN_URL.',
        },
      ]
    if (error.exitCode === EXIT.permission)
      return [
        {
          name,
          level: 'warning',
          detail: `A musen answers at ${url}, but does not show its radios: ${error.message}`,
          hint: error.hint ?? 'Give an access key: --token-file FILE or MUSEN_TOKEN.',
        },
      ]
    const { port } = new URL(url)
    const hint =
      error.code === 'not-musen' || error.code === 'service-unreachable'
        ? `Another program has the port. To find it: sudo ss -ltnp "sport = :${port || 80}". Stop it, or use another port for musen: MUSEN_PORT.`
        : (error.hint ?? 'Look at the log of the service: musen service logs')
    return [{ name, level: 'error', detail: error.message, hint }]
  }
}

/** Whether something listens at a URL, whatever it speaks. */
function isTaken(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      timeout: 1_000,
    })
    const end = (taken: boolean) => () => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}

const MARKS: Record<CheckLevel, string> = { ok: 'ok     ', warning: 'warning', error: 'error  ' }

function lineOf({ level, detail, hint }: Check, style: Style): string {
  const mark =
    level === 'ok' ? style.dim(MARKS.ok) : level === 'error' ? style.red(MARKS.error) : style.bold(MARKS.warning)
  return `${mark}  ${plain(detail)}\n${hint === undefined ? '' : `         ${plain(hint)}\n`}`
}

import type { Command } from 'commander'
import { addExamples } from '../options/examples.ts'
import { positiveNumber } from '../options/numbers.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument } from '../output/text.ts'
import { type ServiceHost, thisHost } from './host.ts'
import { installService } from './install.ts'
import { installedPlace, ownPlace, requireSystemd, systemctl } from './place.ts'
import { UNIT } from './unit.ts'

const PROPERTIES = [
  'ActiveState',
  'SubState',
  'UnitFileState',
  'MainPID',
  'NRestarts',
  'ExecMainStatus',
  'FragmentPath',
]

/** `musen service`: musen as a service of systemd. @param host the machine, for tests */
export function addService(program: Command, terminal: Terminal, host?: ServiceHost): void {
  const service = program
    .command('service')
    .description('Run musen as a systemd service: of the system as root, of your user without.')
  const machine = () => host ?? thisHost(terminal)
  addInstall(service, terminal, machine)
  addStatus(service, terminal, machine)
  addLogs(service, terminal, machine)
  addUninstall(service, terminal, machine)
  for (const command of service.commands) command.showHelpAfterError(`Try: musen service ${command.name()} --help`)
}

type Machine = () => ServiceHost

function addInstall(parent: Command, terminal: Terminal, machine: Machine): void {
  const command = parent
    .command('install')
    .description('Install or update the service, start it, and wait until it answers. Settings and data stay.')
    .option('--dry-run', 'Only print the unit and the commands.')
  addExamples(command, 'musen service install --dry-run', 'sudo musen service install')
  command.action(({ dryRun = false }: { dryRun?: boolean }) => installService(machine(), terminal, dryRun))
}

function addStatus(parent: Command, terminal: Terminal, machine: Machine): void {
  const command = parent
    .command('status')
    .description('Show whether the service runs and starts with the machine. Exit code 1: it does not run.')
    .option('--json', "Print systemd's properties of the unit as JSON.")
  addExamples(command, 'musen service status')
  command.action(async ({ json }: { json?: boolean }) => {
    const host = machine()
    requireSystemd(host)
    const place = installedPlace(host)
    const out = await systemctl(host, place, 'show', UNIT, `--property=${PROPERTIES.join(',')}`)
    const shown = Object.fromEntries(Array.from(out.matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [name, value]))
    if (json) terminal.stdout.write(jsonDocument(shown))
    else
      terminal.stdout.write(`${UNIT}: ${shown.ActiveState} (${shown.SubState}), ${shown.UnitFileState} at ${place.user ? 'login' : 'boot'}
  Unit      ${shown.FragmentPath}
  Process   ${shown.MainPID}, last exit code ${shown.ExecMainStatus}, restarts: ${shown.NRestarts}
`)
    if (shown.ActiveState !== 'active')
      throw new CliFailure(EXIT.runtime, `The service is ${shown.ActiveState}.`, {
        code: 'service-stopped',
        hint: `Look at its log: musen service logs. Start it: ${place.user ? 'systemctl --user' : 'sudo systemctl'} start ${UNIT}`,
      })
  })
}

function addLogs(parent: Command, terminal: Terminal, machine: Machine): void {
  const command = parent
    .command('logs')
    .description('Print the log of the service, from the journal of systemd.')
    .option('--lines <n>', 'Number of lines.', positiveNumber, 100)
    .option('--follow', 'Print new lines as they come, until Ctrl-C.')
  addExamples(command, 'musen service logs --lines 20')
  command.action(async ({ lines, follow }: { lines: number; follow?: boolean }) => {
    const host = machine()
    requireSystemd(host)
    const { scope } = installedPlace(host)
    const words = [...scope, '--unit', UNIT, '--lines', String(lines), '--no-pager', '--output', 'cat']
    const { code, err } = await host.run('journalctl', [...words, ...(follow ? ['--follow'] : [])], (bytes) =>
      terminal.stdout.write(bytes),
    )
    if (code !== 0 && err !== '')
      throw new CliFailure(EXIT.runtime, `journalctl failed: ${err.trim().split('\n')[0]}`, {
        code: 'journalctl-failed',
        hint: 'Users other than root must be in the group systemd-journal or adm.',
      })
  })
}

function addUninstall(parent: Command, terminal: Terminal, machine: Machine): void {
  const command = parent
    .command('uninstall')
    .description('Stop the service and remove its unit. Settings and data stay.')
    .option('--dry-run', 'Only print the commands.')
  addExamples(command, 'musen service uninstall --dry-run')
  command.action(async ({ dryRun }: { dryRun?: boolean }) => {
    const host = machine()
    const own = ownPlace(host)
    const manager = ['systemctl', ...own.scope].join(' ')
    if (dryRun) {
      terminal.stdout.write(`${manager} disable --now ${UNIT}\nrm ${own.file}\n${manager} daemon-reload\n`)
      return
    }
    requireSystemd(host)
    const place = installedPlace(host)
    if (place.file !== own.file)
      throw new CliFailure(
        EXIT.permission,
        `The service was not installed by this command for this user: ${place.file}.`,
        {
          code: 'service-foreign',
          hint: place.file.startsWith('/etc/')
            ? 'Run: sudo musen service uninstall'
            : 'Remove the package: sudo apt remove musen',
        },
      )
    await systemctl(host, place, 'disable', '--now', UNIT)
    host.remove(place.file)
    await systemctl(host, place, 'daemon-reload')
    const data = place.user ? '~/.local/share/musen' : '/var/lib/musen (and /etc/musen)'
    terminal.stdout.write(`Removed ${place.file}. The data stays in ${data}.\n`)
  })
}

import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { connectService } from '../service.ts'
import type { ServiceHost } from './host.ts'
import { ownPlace, packageUnit, requireSystemd, systemctl, type UnitPlace } from './place.ts'
import { UNIT, unitText } from './unit.ts'

const POLL_MS = 250
const MAX_START_MS = 20_000

/** Writes the unit, starts the service and waits until it answers. `dryRun` only shows what would happen. */
export async function installService(host: ServiceHost, terminal: Terminal, dryRun: boolean): Promise<void> {
  const place = ownPlace(host)
  const { user, file, scope } = place
  const text = unitText({ command: host.command, user })
  const steps = [['daemon-reload'], ['enable', UNIT], ['restart', UNIT]]
  if (dryRun) {
    const shown = steps.map((step) => ['systemctl', ...scope, ...step].join(' '))
    terminal.stdout.write(`# ${file}\n${text}\n# Then:\n${shown.map((line) => `# ${line}\n`).join('')}`)
    return
  }
  requireSystemd(host)
  checkPlace(host, place)
  host.write(file, text)
  for (const step of steps) await systemctl(host, place, ...step)
  terminal.stdout.write(`Installed ${file}.\n`)
  const { url, client } = connectService({ env: terminal.env })
  const end = performance.now() + MAX_START_MS
  for (;;) {
    try {
      await client.getReadiness()
      break
    } catch {
      if (performance.now() < end && (await isActive(host, place))) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
        continue
      }
      throw new CliFailure(EXIT.runtime, `The service does not answer at ${url}.`, {
        code: 'service-unreachable',
        hint: 'Look at its log: musen service logs. If it has another port or host: MUSEN_URL.',
      })
    }
  }
  terminal.stdout.write(`musen answers at ${url}, and starts with ${user ? 'your login' : 'the machine'}.

${user ? `To let it run without a login:  sudo loginctl enable-linger ${host.user}\n` : ''}Next: musen add PORT    (the ports: musen ports)
`)
}

/** @throws CliFailure if another unit is there, or the unit could not reach the program */
function checkPlace(host: ServiceHost, { user }: UnitPlace): void {
  const packaged = packageUnit(host)
  if (packaged !== undefined)
    throw new CliFailure(EXIT.runtime, `A package has installed ${packaged} already.`, {
      code: 'service-exists',
      hint: `Start it: sudo systemctl enable --now ${UNIT}`,
    })
  const hidden = host.command.find((path) => /^\/(?:home|root|run\/user)\//.test(path))
  if (user || hidden === undefined) return
  throw new CliFailure(
    EXIT.runtime,
    `The system's service cannot read ${hidden}: it has no access to home directories.`,
    {
      code: 'program-hidden',
      hint: 'Install musen for all users (sudo npm install -g musen), or run this command without sudo for your user only.',
    },
  )
}

async function isActive(host: ServiceHost, { scope }: UnitPlace): Promise<boolean> {
  const { out } = await host.run('systemctl', [...scope, 'is-active', UNIT])
  return /^(?:active|activating|reloading)/.test(out)
}

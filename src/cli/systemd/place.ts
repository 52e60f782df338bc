import { join } from 'node:path'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { ServiceHost } from './host.ts'
import { UNIT } from './unit.ts'

/** Where the unit of this user is, and how systemd is asked about it. */
export interface UnitPlace {
  user: boolean
  file: string
  /** Words that `systemctl` and `journalctl` need before all others. */
  scope: readonly string[]
}

const SYSTEM_FILE = `/etc/systemd/system/${UNIT}`
/** Units of packages, which packages install and remove. */
const PACKAGE_FILES = [`/usr/lib/systemd/system/${UNIT}`, `/lib/systemd/system/${UNIT}`]

/** The place of the unit that this user may write: the system's for root, otherwise the user's own. */
export function ownPlace({ uid, home }: ServiceHost): UnitPlace {
  if (uid === 0) return { user: false, file: SYSTEM_FILE, scope: [] }
  return { user: true, file: join(home, '.config/systemd/user', UNIT), scope: ['--user'] }
}

/** Returns the unit of a package; undefined if there is none. */
export function packageUnit({ exists }: ServiceHost): string | undefined {
  return PACKAGE_FILES.find(exists)
}

/** The place of the unit that is installed: the user's own, then the system's. @throws CliFailure if there is none */
export function installedPlace(host: ServiceHost): UnitPlace {
  const own = ownPlace(host)
  if (host.exists(own.file)) return own
  const file = host.exists(SYSTEM_FILE) ? SYSTEM_FILE : packageUnit(host)
  if (file !== undefined) return { user: false, file, scope: [] }
  throw new CliFailure(EXIT.runtime, 'musen is not installed as a service.', {
    code: 'service-missing',
    hint: 'Install it: sudo musen service install, or without sudo for your user only.',
  })
}

/** @throws CliFailure unless systemd runs this machine */
export function requireSystemd({ platform, exists }: ServiceHost): void {
  if (platform === 'linux' && exists('/run/systemd/system')) return
  throw new CliFailure(
    EXIT.runtime,
    platform === 'linux' ? 'systemd does not run this machine.' : `systemd does not exist on ${platform}.`,
    {
      code: 'systemd-missing',
      hint: 'Let your own init system, or a container, run "musen serve". To see the unit: musen service install --dry-run',
    },
  )
}

/** Runs systemctl. @throws CliFailure if it fails */
export async function systemctl(host: ServiceHost, { scope }: UnitPlace, ...words: string[]): Promise<string> {
  const { code, out, err } = await host.run('systemctl', [...scope, ...words])
  if (code === 0) return out
  const text = err.trim().split('\n')[0] ?? ''
  throw new CliFailure(EXIT.runtime, `systemctl ${[...scope, ...words].join(' ')} failed (${code}): ${text}`, {
    code: 'systemctl-failed',
    ...(scope.length > 0 && /bus/.test(text)
      ? { hint: 'This user has no session: log in directly or by ssh, not by su or sudo.' }
      : {}),
  })
}

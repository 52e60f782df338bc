import type { Check } from './check.ts'
import type { Machine } from './machine.ts'

/** Serial ports that a module can be at. Ports of the mainboard (ttyS) exist without a device, so they are not judged. */
const MODULE_PORT = /^tty(?:USB|ACM|AMA)\d+$/

/** Programs that open serial ports by themselves, with the way to stop them. */
const GRABBERS: Readonly<Record<string, { what: string; hint: string }>> = {
  ModemManager: {
    what: 'ModemManager runs: it opens each new serial port for some seconds and writes to the module.',
    hint: 'If this machine has no modem: sudo systemctl disable --now ModemManager',
  },
  brltty: {
    what: 'brltty (a driver for Braille displays) runs: it takes USB serial adapters with CH340, CP210x and FTDI chips.',
    hint: 'If nobody uses a Braille display here: sudo systemctl disable --now brltty brltty-udev; sudo apt remove brltty',
  },
}

type PortMachine = Pick<Machine, 'platform' | 'names' | 'text' | 'owner' | 'mayUse' | 'user'>

/** Checks that this process may open each serial port that a module can be at. Only on Linux. */
export async function checkPorts(machine: PortMachine): Promise<Check[]> {
  if (machine.platform !== 'linux') return []
  const paths = (await machine.names('/dev'))
    .filter((name) => MODULE_PORT.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => `/dev/${name}`)
  if (paths.length === 0)
    return [
      {
        name: 'ports',
        level: 'ok',
        detail: 'No serial port of a USB adapter was found. If a module is plugged in, its cable may carry power only.',
      },
    ]
  return Promise.all(paths.map((path) => checkPort(path, machine)))
}

async function checkPort(path: string, machine: PortMachine): Promise<Check> {
  const name = 'ports'
  const user = machine.user()
  if (await machine.mayUse(path)) return { name, level: 'ok', detail: `${path}: the user ${user.name} may open it.` }
  const gid = (await machine.owner(path))?.gid
  const group = (await groups(machine)).find((one) => one.gid === gid)
  const detail = `${path}: the user ${user.name} may not open it.`
  if (group === undefined || group.gid === 0)
    return {
      name,
      level: 'error',
      detail: `${detail} It belongs to root alone.`,
      hint: `Add a udev rule that gives the port to the group dialout: SUBSYSTEM=="tty", KERNEL=="${path.slice(5)}", GROUP="dialout", MODE="0660"`,
    }
  if (group.members.includes(user.name))
    return {
      name,
      level: 'error',
      detail: `${detail} The user is a member of the group ${group.name}, but was added after this login.`,
      hint: 'Log out and in again; restart the service if it runs as this user.',
    }
  return {
    name,
    level: 'error',
    detail: `${detail} The user is not a member of the group ${group.name}.`,
    hint: `Run "sudo usermod -aG ${group.name} ${user.name}", then log out and in again.`,
  }
}

/** Checks for programs that take serial ports. Only on Linux. */
export async function checkGrabbers({ platform, names, text }: PortMachine): Promise<Check[]> {
  if (platform !== 'linux') return []
  const processes = (await names('/proc')).filter((name) => /^\d+$/.test(name))
  const running = new Set(await Promise.all(processes.map(async (id) => (await text(`/proc/${id}/comm`))?.trim())))
  const found = Object.entries(GRABBERS).filter(([program]) => running.has(program))
  if (found.length === 0)
    return [{ name: 'port-grabbers', level: 'ok', detail: 'Neither ModemManager nor brltty runs.' }]
  return found.map(([, { what, hint }]) => ({ name: 'port-grabbers', level: 'warning', detail: what, hint }))
}

/** Reads the groups of `/etc/group`: name, number, and the members beside those whose first group it is. */
async function groups({ text }: Pick<Machine, 'text'>) {
  return ((await text('/etc/group')) ?? '').split('\n').flatMap((line) => {
    const [name, , gid, members = ''] = line.split(':')
    return name && gid ? [{ name, gid: Number(gid), members: members.split(',') }] : []
  })
}

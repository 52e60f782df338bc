import { fstat, type Stats } from 'node:fs'
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { SerialPort } from 'serialport'
import { DomainError } from '../../domain/errors.ts'
import { notAPort, openFault } from './serial-faults.ts'

/** Kinds of terminals that are not modules: virtual consoles, `/dev/tty`, `/dev/ptmx` and the masters of pseudo-terminals. */
const NOT_A_PORT = /^(system|console|pty:master)/
/** Names of ports on Windows, where a path has no such identity. */
const WINDOWS_PORT = /^(\\\\\.\\)?COM\d{1,3}$/i

const statOf = promisify(fstat)

export interface SerialDevice {
  /** The path without symbolic links. Nobody but root can make it lead elsewhere. */
  path: string
  /** The number of the device; compare it after the open. */
  rdev: number
}

/** The parts of the file system that decide what a path is. */
export interface DeviceFiles {
  realpath(path: string): Promise<string>
  lstat(path: string): Promise<Pick<Stats, 'isCharacterDevice' | 'isDirectory' | 'rdev' | 'mode'>>
  /** Contents of /proc/tty/drivers; undefined where the system has no such file. */
  ttyDrivers(): Promise<string | undefined>
  platform: NodeJS.Platform
}

const SYSTEM: DeviceFiles = {
  realpath,
  lstat,
  ttyDrivers: () => readFile('/proc/tty/drivers', 'utf8').catch(() => undefined),
  platform: process.platform,
}

/**
 * Finds the serial port that a path leads to, without opening anything. An open has effects: closing any descriptor of the store's
 * files drops the locks of this process on them (fcntl(2)), a FIFO blocks, and /dev/watchdog reboots the machine.
 * @throws DomainError port-missing, port-permission, port-not-a-tty, link-failed
 */
export async function findSerialDevice(path: string, files: DeviceFiles = SYSTEM): Promise<SerialDevice> {
  if (files.platform === 'win32') {
    if (!WINDOWS_PORT.test(path)) throw notAPort(path)
    return { path, rdev: 0 }
  }
  try {
    const real = await files.realpath(path)
    // In a directory that other users can write to, the name could lead elsewhere by the time of the open.
    if (!real.startsWith('/dev/') || !(await isProtected(dirname(real), files))) throw notAPort(path)
    const found = await files.lstat(real)
    if (!found.isCharacterDevice() || !isPort(found.rdev, await files.ttyDrivers())) throw notAPort(path)
    return { path: real, rdev: found.rdev }
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw await openFault(path, error instanceof Error ? error : new Error(String(error)))
  }
}

/** Returns whether a path leads to something. Opens nothing and needs no descriptor. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Returns whether an open port is the device that was found. Ports on Windows have no descriptor. */
export async function isStill(device: SerialDevice, { port }: Pick<SerialPort, 'port'>): Promise<boolean> {
  if (!port || !('fd' in port) || typeof port.fd !== 'number') return true
  const opened = await statOf(port.fd)
  return opened.isCharacterDevice() && opened.rdev === device.rdev
}

async function isProtected(directory: string, files: DeviceFiles): Promise<boolean> {
  for (let at = directory; at !== '/'; at = dirname(at)) {
    const found = await files.lstat(at)
    if (!found.isDirectory() || (found.mode & 0o022) !== 0) return false
  }
  return true
}

/**
 * Whether a device number belongs to a serial port. Each line of /proc/tty/drivers is: name, path, major, minor or range of minors, type
 * (drivers/tty/tty_io.c and fs/proc/proc_tty.c of Linux).
 */
function isPort(rdev: number, drivers: string | undefined): boolean {
  if (drivers === undefined) return true
  const major = (rdev >>> 8) & 0xfff
  const minor = (rdev & 0xff) | ((rdev >>> 12) & 0xfff00)
  return drivers.split('\n').some((line) => {
    const [, numbers, type = ''] = /\s(\d+\s+\d+(?:-\d+)?)\s+(\S+)\s*$/.exec(line) ?? []
    const [of, first = Number.NaN, last = first] = (numbers ?? '').split(/[\s-]+/).map(Number)
    return of === major && minor >= first && minor <= last && !NOT_A_PORT.test(type)
  })
}

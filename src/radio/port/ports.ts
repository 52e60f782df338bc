import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { PortLister, SerialPortInfo } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { loadSerialPort } from '../link/load-serialport.ts'

/** An entry of serialport's list; on Linux the list comes from udev. */
export interface ListedPort {
  path: string
  manufacturer?: string | undefined
  serialNumber?: string | undefined
  vendorId?: string | undefined
  productId?: string | undefined
  /** Windows only. */
  friendlyName?: string | undefined
}

export interface PortListerDeps {
  listPorts?(): Promise<ListedPort[]>
  /** Folder of the port names that survive a replug. */
  byIdDirectory?: string
}

export function createPortLister(deps: PortListerDeps = {}): PortLister {
  const { listPorts = listByBindings, byIdDirectory = '/dev/serial/by-id' } = deps
  return {
    async list() {
      const names = await readByIdNames(byIdDirectory)
      try {
        const ports = (await listPorts()).map((port) => present(port, names.get(port.path)))
        return { ports: ports.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true })) }
      } catch (error) {
        // Without udev the by-id names are still correct, if there are any.
        const ports = [...names].map(([path, byId]) => ({ path, byId }))
        return { ports, problem: problemOf(error) }
      }
    },
  }
}

async function listByBindings(): Promise<ListedPort[]> {
  const { SerialPort } = await loadSerialPort()
  return SerialPort.list()
}

/** Returns a map from device path to by-id path. */
async function readByIdNames(directory: string): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  // The folder is missing: no USB serial port was ever plugged in, or this is not Linux.
  for (const name of (await readdir(directory).catch(() => [])).sort()) {
    const link = join(directory, name)
    // The name of a port that was just unplugged remains for a moment.
    const path = await realpath(link).catch(() => undefined)
    if (path !== undefined) names.set(path, link)
  }
  return names
}

function present(port: ListedPort, byId: string | undefined): SerialPortInfo {
  const { path, manufacturer, vendorId, productId, serialNumber, friendlyName } = port
  const product = friendlyName ?? productOf(byId, serialNumber)
  return {
    path,
    ...(byId !== undefined && { byId }),
    ...(manufacturer && { manufacturer }),
    ...(vendorId && { vendorId }),
    ...(productId && { productId }),
    ...(product && { product }),
    ...(serialNumber && { serialNumber }),
  }
}

/** Reads the product from the link's name, `<bus>-<vendor>_<product>[_<serial>]-if00[-port0]`: on Linux it stands nowhere else. */
function productOf(byId: string | undefined, serialNumber: string | undefined): string | undefined {
  const name = byId && /\/[a-z]+-([^/]+?)(?:-if[0-9a-f]+)?(?:-port[0-9]+)?$/i.exec(byId)?.[1]
  if (!name) return undefined
  const bare = serialNumber && name.endsWith(`_${serialNumber}`) ? name.slice(0, -serialNumber.length - 1) : name
  return bare.replaceAll('_', ' ')
}

function problemOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  if (/udevadm ENOENT/.test(text))
    return 'Serial ports cannot be listed because udev is not installed. You can still use a path, e.g. /dev/ttyUSB0.'
  const hint = error instanceof DomainError && error.hint !== undefined ? ` ${error.hint}` : ''
  return `Serial ports cannot be listed: ${text}${hint && `.${hint}`}`
}

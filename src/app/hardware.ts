import type { DriverInfo } from '../domain/radio.ts'
import type { DriverCatalog, PortLister, RadioStore, SerialPortInfo } from './ports.ts'

export interface HardwareDeps {
  ports: PortLister
  drivers: DriverCatalog
  store: Pick<RadioStore, 'listRadios'>
}

export type Hardware = ReturnType<typeof createHardware>

/** The serial ports of this machine, and the drivers. */
export function createHardware({ ports, drivers, store }: HardwareDeps) {
  return {
    drivers(): DriverInfo[] {
      return drivers.list()
    },

    /** Never rejects for what the machine lacks: `problem` says why the list is empty. */
    async ports(): Promise<{ ports: (SerialPortInfo & { usedBy?: string })[]; problem?: string }> {
      const [listed, radios] = await Promise.all([ports.list(), store.listRadios()])
      const users = new Map(
        radios.flatMap(({ id, link }) => (link.type === 'serial' ? [[link.path, id] as const] : [])),
      )
      return {
        ...listed,
        ports: listed.ports.map((port) => {
          const usedBy = users.get(port.path) ?? (port.byId === undefined ? undefined : users.get(port.byId))
          return usedBy === undefined ? port : { ...port, usedBy }
        }),
      }
    },
  }
}

import type { DriverInfo } from '../domain/radio.ts'
import type { DriverCatalog, PortLister, PortProber, RadioStore, SerialPortInfo } from './ports.ts'

export interface HardwareDeps {
  ports: PortLister
  drivers: DriverCatalog
  store: Pick<RadioStore, 'listRadios'>
  placesOf: PortProber['placesOf']
}

export type Hardware = ReturnType<typeof createHardware>

/** Lists the serial ports of this machine, and the drivers. */
export function createHardware({ ports, drivers, store, placesOf }: HardwareDeps) {
  /** Returns the radio that uses each place. All names of a port have the same place, so any of them may be configured. */
  async function usersOfPorts(): Promise<Map<string, string>> {
    const users = new Map<string, string>()
    for (const { id, link } of await store.listRadios())
      if (link.type === 'serial') for (const place of await placesOf(link)) users.set(place, id)
    return users
  }

  return {
    drivers(): DriverInfo[] {
      return drivers.list()
    },

    /** Does not reject if the machine cannot list ports: `problem` then gives the reason. */
    async ports(): Promise<{ ports: (SerialPortInfo & { usedBy?: string })[]; problem?: string }> {
      const [listed, users] = await Promise.all([ports.list(), usersOfPorts()])
      const found: (SerialPortInfo & { usedBy?: string })[] = []
      for (const port of listed.ports) {
        const [place = port.path] = await placesOf({ type: 'serial', path: port.path })
        const usedBy = users.get(place)
        found.push(usedBy === undefined ? port : { ...port, usedBy })
      }
      return { ...listed, ports: found }
    },
  }
}

import type { DriverCatalog } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import type { DriverModule } from './driver.ts'
import { kissDriver } from './families/kiss/driver.ts'
import { linesDriver } from './families/lines/driver.ts'
import { meshcoreDriver } from './families/meshcore/driver.ts'
import { meshtasticDriver } from './families/meshtastic/driver.ts'
import { mysensorsDriver } from './families/mysensors/driver.ts'
import { rylrDriver } from './families/rylr/driver.ts'
import { tweliteDriver } from './families/twelite/driver.ts'
import { xbeeDriver } from './families/xbee/driver.ts'

/** The families that musen can drive, one row each. */
export const driverModules: Record<string, DriverModule> = {
  kiss: kissDriver,
  lines: linesDriver,
  mysensors: mysensorsDriver,
  rylr: rylrDriver,
  twelite: tweliteDriver,
  xbee: xbeeDriver,
  meshtastic: meshtasticDriver,
  meshcore: meshcoreDriver,
}

/** Returns undefined for an unknown driver. */
export function driverModule(name: string): DriverModule | undefined {
  return Object.hasOwn(driverModules, name) ? driverModules[name] : undefined
}

export function createDriverCatalog(): DriverCatalog {
  return {
    list: () => Object.values(driverModules).map((module) => module.info),
    get: (name) => driverModule(name)?.info,
    check(name, order) {
      const module = driverModule(name)
      if (!module) throw new DomainError('driver-unknown', `This version of musen has no driver "${name}".`)
      module.check?.(order)
    },
  }
}

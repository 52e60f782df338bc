import { DomainError } from '../domain/errors.ts'
import { kissFamily } from './kiss/family.ts'
import { linesFamily } from './lines/family.ts'
import { meshcoreFamily } from './meshcore/family.ts'
import { meshtasticFamily } from './meshtastic/family.ts'
import type { SimulatedFamily } from './module.ts'
import { mysensorsFamily } from './mysensors/family.ts'
import { rylrFamily } from './rylr/family.ts'
import { tweliteFamily } from './twelite/family.ts'
import { xbeeFamily } from './xbee/family.ts'

/** All modules that can be simulated, by the name of their driver. */
export const simulatedFamilies: Record<string, SimulatedFamily> = {
  kiss: kissFamily,
  lines: linesFamily,
  meshtastic: meshtasticFamily,
  meshcore: meshcoreFamily,
  xbee: xbeeFamily,
  mysensors: mysensorsFamily,
  rylr: rylrFamily,
  twelite: tweliteFamily,
}

/** @throws DomainError driver-unknown */
export function simulatedFamily(driver: string): SimulatedFamily {
  const family = Object.hasOwn(simulatedFamilies, driver) ? simulatedFamilies[driver] : undefined
  if (family) return family
  throw new DomainError('driver-unknown', `The driver "${driver}" has no simulated module.`, {
    field: '/driver',
    hint: `Use one of ${Object.keys(simulatedFamilies).join(', ')}.`,
  })
}

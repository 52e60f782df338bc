import { type Access, canSeeRadio } from '../../domain/access/access.ts'
import type { Hardware } from '../hardware.ts'

export type HardwareUseCases = Pick<Hardware, 'drivers' | 'ports'>

/** All drivers and ports, without the names of radios that are not visible. */
export function scopeHardware(hardware: HardwareUseCases, access: Access): HardwareUseCases {
  if (access.radios === undefined) return hardware
  return {
    drivers: hardware.drivers,
    async ports() {
      const listed = await hardware.ports()
      return {
        ...listed,
        ports: listed.ports.map(({ usedBy, ...port }) =>
          usedBy !== undefined && canSeeRadio(access, usedBy) ? { ...port, usedBy } : port,
        ),
      }
    },
  }
}

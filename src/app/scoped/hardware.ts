import { type Access, seesRadio } from '../../domain/access.ts'
import type { Hardware } from '../hardware.ts'

/** The ports without the names of radios that whoever asks may not see. */
export function narrowHardware(hardware: Hardware, access: Access): Hardware {
  if (access.radios === undefined) return hardware
  return {
    ...hardware,
    async ports() {
      const listed = await hardware.ports()
      return {
        ...listed,
        ports: listed.ports.map(({ usedBy, ...port }) =>
          usedBy !== undefined && seesRadio(access, usedBy) ? { ...port, usedBy } : port,
        ),
      }
    },
  }
}

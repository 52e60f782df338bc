import type { Handlers } from '../../../generated/operations.ts'
import type { components } from '../../../generated/types.ts'
import type { Hardware } from '../../app/hardware.ts'
import { narrowHardware } from '../../app/scoped/hardware.ts'

type Driver = components['schemas']['Driver']

export const hardwareHandlers = (hardware: Hardware): Pick<Handlers, 'listPorts' | 'listDrivers'> => ({
  async listPorts({ access }) {
    const { ports, problem } = await narrowHardware(hardware, access).ports()
    return { status: 200, body: { items: ports, ...(problem !== undefined && { problem }) } }
  },

  async listDrivers({ access }) {
    // The registry's names are the contract's enum; a test compares them.
    return { status: 200, body: { items: narrowHardware(hardware, access).drivers() as Driver[] } }
  },
})

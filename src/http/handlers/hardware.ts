import type { Handlers } from '../../../generated/operations.ts'
import type { components } from '../../../generated/types.ts'
import type { Hardware } from '../../app/hardware.ts'

type Driver = components['schemas']['Driver']

export const hardwareHandlers = (hardware: Hardware): Pick<Handlers, 'listPorts' | 'listDrivers'> => ({
  async listPorts() {
    const { ports, problem } = await hardware.ports()
    return { status: 200, body: { items: ports, ...(problem !== undefined && { problem }) } }
  },

  async listDrivers() {
    // The registry's names are the contract's enum; a test compares them.
    return { status: 200, body: { items: hardware.drivers() as Driver[] } }
  },
})

import type { Handlers } from '../../../generated/operations.ts'
import type { components } from '../../../generated/types.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'

type Driver = components['schemas']['Driver']

export const hardwareHandlers = (useCases: UseCasesFor<'hardware'>): Pick<Handlers, 'listPorts' | 'listDrivers'> => ({
  async listPorts({ access }) {
    const { ports, problem } = await useCases(access).hardware.ports()
    return { status: 200, body: { items: ports, ...(problem !== undefined && { problem }) } }
  },

  async listDrivers({ access }) {
    // The registry's names are the contract's enum; a test compares them.
    return { status: 200, body: { items: useCases(access).hardware.drivers() as Driver[] } }
  },
})

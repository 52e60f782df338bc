import type { SimulatedFamily } from '../module.ts'
import { createMySensorsGateway } from './gateway.ts'

/** A MySensors serial gateway and its nodes. */
export const mysensorsFamily: SimulatedFamily = {
  driver: 'mysensors',
  title: 'MySensors gateway',
  description:
    'Nodes 1, 2, 3, ... introduce themselves and report temperature (child 0), humidity (child 1) and battery; child 2 is a ' +
    'relay. They echo messages, except every fourth node, which sleeps.',
  options: {
    newcomer: {
      type: 'boolean',
      default: false,
      description: 'Add a node without an id, which requests one until it gets it.',
    },
  },
  defaultNodes: 4,
  maxNodes: 250,
  radioOptions: () => ({}),
  create: (deps) => createMySensorsGateway(deps, { newcomer: deps.options.newcomer === true }),
}

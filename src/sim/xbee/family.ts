import type { SimulatedFamily } from '../module.ts'
import { createXbeeModule } from './module.ts'

/** An XBee coordinator in a Zigbee network. */
export const xbeeFamily: SimulatedFamily = {
  driver: 'xbee',
  title: 'XBee in a Zigbee network',
  description:
    '0013A20040522BAA (PUMP) acknowledges and replies; 0013A20040B45023 (TANK) sends I/O samples; every second send to ' +
    '0013A20041AABBCC (GATE) fails because no buffer is free; 0013A20040C401A9 (SHED) sends, but does not acknowledge. Additional nodes ' +
    'behave normally. Local and remote AT commands, ND (of all nodes or by name), IS and FR work; the module and its nodes answer requests for ' +
    'their addresses, node descriptor and endpoints (device profile, AO=1).',
  options: {
    apiMode: {
      type: 'string',
      enum: ['1', '2'],
      default: '2',
      description: "The module's parameter AP: 1 is without escaped characters, 2 is with them.",
    },
  },
  defaultNodes: 4,
  maxNodes: 10_000,
  radioOptions: () => ({}),
  create: (deps) => createXbeeModule(deps, { apiMode: deps.options.apiMode === '1' ? 1 : 2 }),
}

import type { SimulatedFamily } from '../module.ts'
import { createMeshtasticBoard } from './board.ts'

/** A Meshtastic board in a mesh. */
export const meshtasticFamily: SimulatedFamily = {
  driver: 'meshtastic',
  title: 'Meshtastic board in a mesh',
  description:
    '!a1b2c3d4 acknowledges and replies to texts; !0badcafe, a repeater with external power, and !c0ffee01, which walks one hop away, ' +
    'acknowledge; !deadbeef reports the weather and receives no messages; !5eed0005 rejects them because it has no key. Additional nodes ' +
    'walk and acknowledge. The board prints its log until the host requests the configuration. It keeps the settings that a host writes until the simulation ends, and ' +
    'refuses what it cannot do.',
  options: {
    region: {
      type: 'integer',
      minimum: 0,
      maximum: 30,
      default: 8,
      description: 'Number of the LoRa region: 8 is Japan, 0 is not set.',
    },
  },
  defaultNodes: 5,
  maxNodes: 10_000,
  radioOptions: () => ({}),
  create: (deps) => createMeshtasticBoard(deps, { region: Number(deps.options.region) }),
}

import type { SimulatedFamily } from '../module.ts'
import { createMeshtasticBoard } from './board.ts'

/** A Meshtastic board in a mesh. */
export const meshtasticFamily: SimulatedFamily = {
  driver: 'meshtastic',
  title: 'Meshtastic board in a mesh',
  description:
    '!a1b2c3d4 acknowledges and replies to texts; !0badcafe, a repeater with external power, and !c0ffee01, who walks one hop away, ' +
    'acknowledge; !deadbeef reports the weather and is out of reach of messages; !5eed0005 rejects them for want of a key. Further nodes ' +
    'walk about and acknowledge. Until its host asks for the configuration the board writes its log.',
  options: {
    region: {
      type: 'integer',
      minimum: 0,
      maximum: 30,
      default: 8,
      description: 'The number of its LoRa region; 8 is Japan, 0 none.',
    },
  },
  defaultNodes: 5,
  maxNodes: 10_000,
  radioOptions: () => ({}),
  create: (deps) => createMeshtasticBoard(deps, { region: Number(deps.options.region) }),
}

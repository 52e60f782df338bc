import type { SimulatedFamily } from '../module.ts'
import { createMeshcoreCompanion } from './companion.ts'

/** A MeshCore companion in a mesh. */
export const meshcoreFamily: SimulatedFamily = {
  driver: 'meshcore',
  title: 'MeshCore companion in a mesh',
  description:
    'a1b2c3d4e5f6 acknowledges and replies to texts; c0ffee010203, which walks one hop away and writes on the public channel, acknowledges; ' +
    '0badcafe0001 is a repeater; deadbeef0004 is a sensor that answers requests for its measurements; 5eed00050005 receives no messages. ' +
    'Additional nodes walk and acknowledge. All send adverts. The module keeps texts until the host fetches them.',
  options: {},
  defaultNodes: 5,
  maxNodes: 500,
  radioOptions: () => ({ telemetryMinutes: 1 }),
  create: createMeshcoreCompanion,
}

import { AX25_ADDRESS_PATTERN } from '../../radio/families/kiss/ax25.ts'
import type { SimulatedFamily } from '../module.ts'
import { createKissTnc } from './tnc.ts'

/** A callsign that is not assigned. */
const GATEWAY = 'N0CALL-10'

/** A KISS TNC among APRS stations. */
export const kissFamily: SimulatedFamily = {
  driver: 'kiss',
  title: 'KISS TNC among APRS stations',
  description:
    'JA1ABC-7 walks, acknowledges messages and replies; OH2XYZ-9 digipeats; JA1DEF-9 drives and sends messages that request ' +
    'an acknowledgement; JA1GHI-13 reports weather and never answers; JA1JKL-5 rejects every message. Additional nodes are ' +
    'mobile stations that acknowledge.',
  options: {
    gateway: {
      type: 'string',
      default: GATEWAY,
      pattern: AX25_ADDRESS_PATTERN,
      description: 'Callsign that stations send to until they have heard the gateway.',
      example: GATEWAY,
    },
  },
  defaultNodes: 5,
  maxNodes: 10_000,
  radioOptions: ({ gateway = GATEWAY }) => ({ callsign: gateway }),
  create: (deps) => createKissTnc(deps, { gateway: String(deps.options.gateway) }),
}

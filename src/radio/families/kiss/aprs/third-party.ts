import { type Digipeater, withoutZeroSsid } from '../ax25.ts'
import { latin1 } from './text.ts'

export interface ThirdParty {
  source: string
  destination: string
  path: Digipeater[]
  info: Uint8Array
}

const HEADER = /^\}([A-Za-z0-9-]{1,9})>([A-Za-z0-9-]{1,9})((?:,[A-Za-z0-9-]{1,9}\*?){0,12}):/

/**
 * A packet of another network that a gate passes on, as `}SOURCE>DEST,PATH*:info` inside its own: APRS101 chapter 17.
 * undefined if it is not such a packet. Everything up to the last `*` of its path has been passed.
 */
export function parseThirdParty(info: Uint8Array): ThirdParty | undefined {
  if (info[0] !== 0x7d) return undefined
  const match = HEADER.exec(latin1(info.subarray(0, 160)))
  if (!match) return undefined
  const [header, source = '', destination = '', via = ''] = match
  const hops = via.split(',').slice(1)
  const lastUsed = hops.findLastIndex((hop) => hop.endsWith('*'))
  const path = hops.map((hop, index) => ({ address: hop.replace('*', ''), repeated: index <= lastUsed }))
  return { source: withoutZeroSsid(source), destination, path, info: info.subarray(header.length) }
}

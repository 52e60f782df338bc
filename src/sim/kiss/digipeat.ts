import type { Ax25Frame, Digipeater } from '../../radio/families/kiss/ax25.ts'

/**
 * Returns the path of a frame after a digipeater. The digipeater puts its callsign with the repeated flag in place of the next
 * hop if that is its callsign or a generic one of the New n-N paradigm. `WIDE1-1` and the like are replaced; `WIDE2-2` stays
 * after it, one lower. Returns undefined if the next hop is not for this digipeater.
 */
export function digipeat(frame: Pick<Ax25Frame, 'source' | 'path'>, callsign: string): Digipeater[] | undefined {
  // The frame has passed this digipeater before.
  if (frame.source === callsign || frame.path.some(({ address, repeated }) => repeated && address === callsign))
    return undefined
  const next = frame.path.findIndex(({ repeated }) => !repeated)
  const hop = frame.path[next]
  if (!hop) return undefined
  const left = hopsLeft(hop.address)
  if (hop.address !== callsign && left === undefined) return undefined
  const own = { address: callsign, repeated: true }
  const rest = frame.path.slice(next + 1)
  const remaining =
    left !== undefined && left > 1 ? [{ address: hop.address.replace(/-\d$/, `-${left - 1}`), repeated: false }] : []
  return [...frame.path.slice(0, next), own, ...remaining, ...rest].slice(0, 8)
}

/** Returns the remaining hops of a generic address: 1 for `WIDE1-1`, 2 for `WIDE2-2`; undefined for other addresses. */
function hopsLeft(address: string): number | undefined {
  const match = /^WIDE([1-7])-([1-7])$/.exec(address)
  return match && Number(match[2]) <= Number(match[1]) ? Number(match[2]) : undefined
}

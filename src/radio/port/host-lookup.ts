import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

type Addresses = readonly { address: string }[]
export type HostLookup = (host: string) => Promise<Addresses>

/** Maximum number of lookups at once. The process has four threads for blocking work, which serial ports need as well. */
const SYSTEM_LOOKUPS = 2
/** Time that a person waits for a probe to begin. */
const LIMIT_MS = 3_000

export interface HostLookupOptions {
  /** Replaces the operating system's lookup, which may take minutes. */
  askSystem?: HostLookup
  limitMs?: number
}

/**
 * Looks up the addresses of hosts. Rejects if there are none, or after a time limit. The system continues such a lookup, so the name is not
 * looked up a second time meanwhile. Numeric addresses and `localhost` (RFC 6761, 6.3) are answered at once.
 */
export function createHostLookup(options: HostLookupOptions = {}): HostLookup {
  const { askSystem = (host) => lookup(host, { all: true }), limitMs = LIMIT_MS } = options
  /** Lookups in progress. */
  const asked = new Map<string, Promise<Addresses>>()
  /** Lookups that wait for a thread and have not timed out. */
  const waiting = new Set<() => void>()

  function begin(host: string): Promise<Addresses> {
    const answer = askSystem(host).finally(() => {
      asked.delete(host)
      const [next] = waiting
      if (next) waiting.delete(next)
      next?.()
    })
    asked.set(host, answer)
    return answer
  }

  return (host) => {
    if (isIP(host) !== 0) return Promise.resolve([{ address: host }])
    if (host === 'localhost') return Promise.resolve([{ address: '127.0.0.1' }])
    return new Promise((resolve, reject) => {
      const go = () => void (asked.get(host) ?? begin(host)).then(resolve, reject).finally(() => clearTimeout(timer))
      const timer = setTimeout(() => {
        waiting.delete(go)
        reject(new Error(`The host name ${host} was not resolved within ${limitMs} ms.`))
      }, limitMs)
      if (asked.has(host) || asked.size < SYSTEM_LOOKUPS) go()
      else waiting.add(go)
    })
  }
}

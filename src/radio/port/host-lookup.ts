import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

type Addresses = readonly { address: string }[]
export type HostLookup = (host: string) => Promise<Addresses>

/** Of the four threads that the process has for blocking work, serial ports among it. */
const SYSTEM_LOOKUPS = 2
/** What a person waits for a probe to begin. */
const LIMIT_MS = 3_000

export interface HostLookupOptions {
  /** Instead of the operating system's lookup, which may take minutes. */
  askSystem?: HostLookup
  limitMs?: number
}

/**
 * Looks up the addresses of hosts. Rejects when there are none, or after a time limit: the system goes on with such a name, which is not
 * asked for a second time meanwhile. Numeric addresses and `localhost` (RFC 6761, 6.3) are answered at once.
 */
export function createHostLookup(options: HostLookupOptions = {}): HostLookup {
  const { askSystem = (host) => lookup(host, { all: true }), limitMs = LIMIT_MS } = options
  /** Under way. */
  const asked = new Map<string, Promise<Addresses>>()
  /** Those that wait for a thread, by whom nobody has lost patience yet. */
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
        reject(new Error(`The addresses of ${host} were not found in ${limitMs} ms.`))
      }, limitMs)
      if (asked.has(host) || asked.size < SYSTEM_LOOKUPS) go()
      else waiting.add(go)
    })
  }
}

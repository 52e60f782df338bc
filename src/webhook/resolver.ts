import { promises as dns, type LookupAddress } from 'node:dns'

/** Resolves a name to its addresses. Rejects if it has none. */
export type Resolve = (name: string) => Promise<LookupAddress[]>

/** Time limit for an answer of a DNS server, in ms, and the number of queries. */
const QUERY = { timeout: 3_000, tries: 2 }
/** Maximum number of lookups by the operating system at a time. Each one blocks one of the process's four worker threads. */
const SYSTEM_LOOKUPS = 2

export interface ResolverOptions {
  /** DNS servers; default: those of the system. */
  dns?: { resolve4(name: string): Promise<string[]>; resolve6(name: string): Promise<string[]> }
  /** Lookup by the operating system; default: `dns.lookup`. */
  askSystem?: Resolve
}

/**
 * Resolves names by DNS without the worker threads of the process: a DNS server that does not answer would block them, and serial ports
 * need them. Only names that DNS does not know go to the operating system (hosts file, mDNS), two at a time. A slow name blocks one
 * thread, even if it is requested many times.
 */
export function createResolver(options: ResolverOptions = {}): Resolve {
  const { dns: servers = new dns.Resolver(QUERY), askSystem = (name) => dns.lookup(name, { all: true }) } = options
  /** Lookups that run or wait for a thread. */
  const pending = new Map<string, Promise<LookupAddress[]>>()
  const waiting: (() => void)[] = []
  let busy = 0

  async function lookUp(name: string): Promise<LookupAddress[]> {
    if (busy >= SYSTEM_LOOKUPS) await new Promise<void>((go) => waiting.push(go))
    else busy++
    try {
      return await askSystem(name)
    } finally {
      // The next waiting lookup gets the thread.
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }

  function lookUpOnce(name: string): Promise<LookupAddress[]> {
    const known = pending.get(name)
    if (known) return known
    const answer = lookUp(name).finally(() => pending.delete(name))
    pending.set(name, answer)
    return answer
  }

  return async (name) => {
    const [four, six] = await Promise.allSettled([servers.resolve4(name), servers.resolve6(name)])
    const found: LookupAddress[] = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
    ]
    if (found.length > 0) return found
    for (const answer of [four, six])
      if (answer.status === 'rejected' && answer.reason?.code === 'ETIMEOUT') throw answer.reason
    return lookUpOnce(name)
  }
}

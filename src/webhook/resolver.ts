import { promises as dns, type LookupAddress } from 'node:dns'

/** The addresses of a name. Rejects when there are none. */
export type Resolve = (name: string) => Promise<LookupAddress[]>

/** How long a server may take to answer, ms, and how often it is asked. */
const QUERY = { timeout: 3_000, tries: 2 }
/** Of the four threads that the process has for blocking work. */
const SYSTEM_LOOKUPS = 2

export interface ResolverOptions {
  /** Instead of the servers that the system is configured with. */
  dns?: { resolve4(name: string): Promise<string[]>; resolve6(name: string): Promise<string[]> }
  /** Instead of the operating system's lookup. */
  askSystem?: Resolve
}

/**
 * Asks DNS without the process's few threads for blocking work, which a server that does not answer would hold and which
 * serial ports need too. Only names that DNS does not know go to the operating system (its hosts file, mDNS), two at a time: a slow one
 * holds one thread, however often it is asked for, and the others go by it.
 */
export function createResolver(options: ResolverOptions = {}): Resolve {
  const { dns: servers = new dns.Resolver(QUERY), askSystem = (name) => dns.lookup(name, { all: true }) } = options
  /** Under way or waiting for a thread. */
  const asked = new Map<string, Promise<LookupAddress[]>>()
  const waiting: (() => void)[] = []
  let busy = 0

  async function lookUp(name: string): Promise<LookupAddress[]> {
    if (busy >= SYSTEM_LOOKUPS) await new Promise<void>((go) => waiting.push(go))
    else busy++
    try {
      return await askSystem(name)
    } finally {
      // The thread goes to the next that waits.
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }

  function ofSystem(name: string): Promise<LookupAddress[]> {
    const known = asked.get(name)
    if (known) return known
    const answer = lookUp(name).finally(() => asked.delete(name))
    asked.set(name, answer)
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
    return ofSystem(name)
  }
}

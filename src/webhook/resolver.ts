import { promises as dns, type LookupAddress } from 'node:dns'

/** The addresses of a name. Rejects when there are none. */
export type Resolve = (name: string) => Promise<LookupAddress[]>

/** How long a server may take to answer, ms, and how often it is asked. */
const QUERY = { timeout: 3_000, tries: 2 }

/**
 * Asks DNS without the process's few threads for blocking work, which a server that does not answer would hold and which
 * serial ports need too. Only names that DNS does not know go to the operating system (its hosts file, mDNS), one at a time.
 */
export function createResolver(): Resolve {
  const resolver = new dns.Resolver(QUERY)
  let last: Promise<unknown> = Promise.resolve()

  function askSystem(name: string): Promise<LookupAddress[]> {
    const answer = last.then(() => dns.lookup(name, { all: true }))
    last = answer.catch(() => undefined)
    return answer
  }

  return async (name) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    const found: LookupAddress[] = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
    ]
    if (found.length > 0) return found
    for (const answer of [four, six])
      if (answer.status === 'rejected' && answer.reason?.code === 'ETIMEOUT') throw answer.reason
    return askSystem(name)
  }
}

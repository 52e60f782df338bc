import { execFile } from 'node:child_process'
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP } from 'node:net'

/** The program of the C library that asks like `getaddrinfo`: hosts file, DNS with search domains, mDNS. */
const PROGRAM = 'getent'

export interface SystemLookup {
  /** Returns all addresses of a host name. Rejects with the code ENOTFOUND if there are none. */
  lookup(name: string): Promise<LookupAddress[]>
  /** Ends all lookups. */
  close(): void
}

/**
 * Asks the operating system for addresses in a process of its own. `dns.lookup` would block one of the four worker threads of this
 * process until the name server answers or the C library gives up, and the end of the process waits for its threads. Without the program
 * (not Linux, or a container without it), asks by `dns.lookup`.
 */
export function createSystemLookup(): SystemLookup {
  const closing = new AbortController()
  let isMissing = process.platform !== 'linux'

  function run(name: string): Promise<LookupAddress[] | undefined> {
    return new Promise((resolve, reject) => {
      const options = { signal: closing.signal, killSignal: 'SIGKILL' as const }
      execFile(PROGRAM, ['ahosts', name], options, (error, stdout) => {
        const found = addressesIn(stdout)
        if (found.length > 0) resolve(found)
        // A code in words: the program did not start.
        else if (typeof error?.code === 'string' && !closing.signal.aborted) resolve(undefined)
        else reject(notFound(name))
      })
    })
  }

  return {
    async lookup(name) {
      // An option of the program is not a host name.
      if (name.startsWith('-')) throw notFound(name)
      if (isMissing) return dns.lookup(name, { all: true })
      const found = await run(name)
      if (found) return found
      isMissing = true
      return dns.lookup(name, { all: true })
    },
    close: () => closing.abort(),
  }
}

/** Each line begins with an address. One address has a line for each type of socket. */
function addressesIn(text: string): LookupAddress[] {
  const addresses = new Set(text.split('\n').map((line) => line.split(/\s/, 1)[0] ?? ''))
  return [...addresses].filter((address) => isIP(address) !== 0).map((address) => ({ address, family: isIP(address) }))
}

function notFound(name: string): Error {
  return Object.assign(new Error(`The host ${name} has no address.`), { code: 'ENOTFOUND' })
}

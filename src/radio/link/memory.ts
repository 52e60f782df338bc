import type { Link, LinkEvents } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'

/** The module's side of a memory link. */
export interface FarEnd {
  /** Sends bytes to the host. Returns false, and drops the bytes, if no host is connected. */
  send(bytes: Uint8Array): boolean
  /** Called with the bytes that the host wrote and the number of its connection, from 1. */
  onBytes(listener: (bytes: Uint8Array, connection: number) => void): void
  /** Drops the connection and refuses new ones until `plug`. */
  unplug(): void
  plug(): void
  /** While held, the host's writes wait, as if the module had stopped reading. */
  hold(held: boolean): void
  readonly connected: boolean
  /** Number of connections so far. */
  readonly connections: number
}

interface Session {
  number: number
  events: LinkEvents
  waiting: (() => void)[]
  timers: Set<NodeJS.Timeout>
  reject(error: DomainError): void
}

/**
 * A link without an operating system, with its far end, for tests and simulations in one process. It follows the contract
 * of `Link`: one host at a time (`port-busy` for a second host), bytes asynchronous and in order.
 */
export function createMemoryLink({ name = 'memory', writeTimeoutMs = 10_000 } = {}): { link: Link; far: FarEnd } {
  let listener: (bytes: Uint8Array, connection: number) => void = () => {}
  let session: Session | undefined
  let plugged = true
  let held = false
  let connections = 0

  const lost = () =>
    new DomainError('link-lost', `The link ${name} was disconnected.`, { hint: 'Plug the simulated module in again.' })

  function drop(fault: DomainError): void {
    const dropped = session
    session = undefined
    dropped?.reject(fault)
    dropped?.events.closed(fault)
  }

  const link: Link = {
    description: name,
    isThere: async () => plugged,
    async connect(events) {
      if (!plugged)
        throw new DomainError('port-missing', `The link ${name} is unplugged.`, { hint: 'Plug the module in.' })
      if (session)
        throw new DomainError('port-busy', `The link ${name} is in use.`, { hint: 'Close the other program.' })
      connections++
      const rejections = new Set<(error: DomainError) => void>()
      const own: Session = {
        number: connections,
        events,
        waiting: [],
        timers: new Set(),
        reject(error) {
          for (const timer of own.timers) clearTimeout(timer)
          for (const reject of rejections) reject(error)
          rejections.clear()
        },
      }
      session = own

      return {
        write(bytes) {
          if (session !== own) return Promise.reject(lost())
          return new Promise((resolve, reject) => {
            rejections.add(reject)
            const timer = setTimeout(() => {
              if (session === own) drop(new DomainError('write-timeout', `The link ${name} accepted no data.`))
            }, writeTimeoutMs)
            own.timers.add(timer)
            const copy = Uint8Array.from(bytes)
            const take = () => {
              clearTimeout(timer)
              own.timers.delete(timer)
              rejections.delete(reject)
              listener(copy, own.number)
              resolve()
            }
            if (held) own.waiting.push(take)
            else take()
          })
        },
        async close() {
          if (session !== own) return
          session = undefined
          own.reject(lost())
        },
      }
    },
  }

  const far: FarEnd = {
    send(bytes) {
      const receiver = session
      if (!receiver) return false
      const copy = Uint8Array.from(bytes)
      queueMicrotask(() => {
        if (session === receiver) receiver.events.data(copy)
      })
      return true
    },
    onBytes(next) {
      listener = next
    },
    unplug() {
      plugged = false
      drop(lost())
    },
    plug() {
      plugged = true
    },
    hold(next) {
      held = next
      if (!held) for (const take of session?.waiting.splice(0) ?? []) take()
    },
    get connected() {
      return session !== undefined
    },
    get connections() {
      return connections
    },
  }
  return { link, far }
}

import { realpathSync } from 'node:fs'
import type { Link, LinkConnection } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { LinkConfig } from '../../domain/radio.ts'

export type PortRegister = ReturnType<typeof createPortRegister>

/**
 * Keeps which part of musen uses which serial port. The operating system's lock would refuse a second open as well, but could not say that
 * the other program is musen itself.
 */
export function createPortRegister({ resolve = resolvePath }: { resolve?: (path: string) => string } = {}) {
  const owners = new Map<string, { name: string; shown: string }>()

  return {
    /** Returns the owner of a port; undefined if musen does not use it. */
    ownerOf: (path: string): string | undefined => owners.get(resolve(path))?.name,
    /**
     * Returns the function that releases the port; idempotent. `shown`: the owner's description for callers who may not see the owner.
     * @throws DomainError port-busy, with `shown` of the present owner
     */
    claim(path: string, name: string, shown = name): () => void {
      const port = resolve(path)
      const other = owners.get(port)
      if (other !== undefined)
        throw new DomainError('port-busy', `The port ${path} is in use by ${other.shown}.`, {
          hint: 'GET /v1/ports shows which radio uses it. Give each radio its own port, or remove one of them.',
        })
      const owner = { name, shown }
      owners.set(port, owner)
      return () => {
        if (owners.get(port) === owner) owners.delete(port)
      }
    },
  }
}

/** Creates the link of `config`; its port is claimed for `owner` while it is open. */
export function claimedLink(link: Link, config: LinkConfig, owner: string, register: PortRegister): Link {
  if (config.type !== 'serial') return link
  return {
    ...link,
    async connect(events): Promise<LinkConnection> {
      const release = register.claim(config.path, owner, 'another radio')
      try {
        const connection = await link.connect({
          data: events.data,
          closed(error) {
            release()
            events.closed(error)
          },
        })
        return {
          write: connection.write,
          async close() {
            await connection.close()
            release()
          },
        }
      } catch (error) {
        release()
        throw error
      }
    },
  }
}

/** Resolves a by-id name to its device: both are the same port. */
export function resolvePath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // The path does not exist, so only its name can be compared.
    return path
  }
}

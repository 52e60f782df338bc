import { realpathSync } from 'node:fs'
import type { Link, LinkConnection } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { LinkConfig } from '../../domain/radio.ts'

export type PortRegister = ReturnType<typeof createPortRegister>

/**
 * Who of this musen has which serial port. The operating system's lock would say the same of a second open, but not that
 * musen itself is the other program.
 */
export function createPortRegister({ resolve = resolvePath }: { resolve?: (path: string) => string } = {}) {
  const owners = new Map<string, { name: string; shown: string }>()

  return {
    /** undefined: nobody here. */
    ownerOf: (path: string): string | undefined => owners.get(resolve(path))?.name,
    /**
     * Returns how to give it back; idempotent. `shown`: what others are told of the owner, who may not know of it.
     * @throws DomainError port-busy, naming who has it as far as it is shown
     */
    claim(path: string, name: string, shown = name): () => void {
      const port = resolve(path)
      const other = owners.get(port)
      if (other !== undefined)
        throw new DomainError('port-busy', `The port ${path} is in use by ${other.shown}.`, {
          hint: 'GET /v1/ports says by which radio. Give each a port of its own, or remove one of them.',
        })
      const owner = { name, shown }
      owners.set(port, owner)
      return () => {
        if (owners.get(port) === owner) owners.delete(port)
      }
    },
  }
}

/** The link of `config`, its port claimed for `owner` while it is open. */
export function claimedLink(link: Link, config: LinkConfig, owner: string, register: PortRegister): Link {
  if (config.type !== 'serial') return link
  return {
    description: link.description,
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

/** A by-id name and the device are one port. */
export function resolvePath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // Not there: its name is all there is.
    return path
  }
}

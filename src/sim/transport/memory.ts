import type { Link } from '../../app/ports.ts'
import { createMemoryLink } from '../../radio/link/memory.ts'
import type { Plug, Transport } from './transport.ts'

/** A transport within one process. `link` is the end of the host; a radio service uses it like any other link. One host at a time. */
export function createMemoryTransport({ name = 'memory' } = {}): Transport & { readonly link: Link } {
  const { link, far } = createMemoryLink({ name })
  let plugged: Plug | undefined
  far.unplug()
  far.onBytes((bytes) => plugged?.receive(bytes))

  return {
    address: name,
    config: undefined,
    link: {
      description: link.description,
      async connect(events) {
        const connection = await link.connect({
          ...events,
          closed(error) {
            plugged?.happened('host-gone')
            events.closed(error)
          },
        })
        plugged?.happened('host-connected')
        let open = true
        return {
          write: connection.write,
          async close() {
            if (open && far.connected) plugged?.happened('host-gone')
            open = false
            await connection.close()
          },
        }
      },
    },
    async plug(plug) {
      plugged = plug
      far.plug()
    },
    async unplug() {
      far.unplug()
      plugged = undefined
    },
    write: (bytes) => far.send(bytes),
    congested: () => false,
  }
}

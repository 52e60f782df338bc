import type { Link, LinkTap } from '../../app/ports.ts'
import type { SecretMask } from '../driver.ts'

export type TapPoint = ReturnType<typeof createTapPoint>

/** Creates the mask of one direction of a connection; undefined if it has no secrets. */
export type MakeMask = (direction: 'in' | 'out') => SecretMask | undefined

/** Lets one listener hear the bytes of one radio, across all its connections. Without a listener it costs one comparison a chunk. */
export function createTapPoint() {
  let tap: LinkTap | undefined
  let masks: Partial<Record<'in' | 'out', SecretMask>> = {}
  let open: { description: string; makeMask: MakeMask; driver: string } | undefined

  function tell(direction: 'in' | 'out', bytes: Uint8Array): void {
    const shown = masks[direction]?.push(bytes) ?? bytes
    if (shown.length > 0) tap?.bytes(direction, shown)
  }

  function freshMasks(): void {
    const incoming = open?.makeMask('in')
    const outgoing = open?.makeMask('out')
    masks = { ...(incoming && { in: incoming }), ...(outgoing && { out: outgoing }) }
  }

  function flush(): void {
    for (const direction of ['in', 'out'] as const) {
      const rest = masks[direction]?.flush()
      if (rest && rest.length > 0) tap?.bytes(direction, rest)
    }
  }

  function closed(reason: string): void {
    if (!open) return
    flush()
    open = undefined
    masks = {}
    tap?.closed(reason)
  }

  return {
    /** Wraps a link of the radio, so that its bytes reach the listener. */
    wrap(link: Link, makeMask: MakeMask, driver: string): Link {
      return {
        description: link.description,
        async connect(events) {
          const own = { description: link.description, makeMask, driver }
          // The first bytes may be here before `connect` has resolved.
          const begin = () => {
            if (open === own || over) return
            open = own
            freshMasks()
            tap?.opened(link.description, false, driver)
          }
          let over = false
          const connection = await link.connect({
            data(chunk) {
              begin()
              if (tap && open === own) tell('in', chunk)
              events.data(chunk)
            },
            closed(error) {
              over = true
              if (open === own) closed(error.message)
              events.closed(error)
            },
          })
          begin()
          return {
            ...(connection.setPaused && { setPaused: connection.setPaused }),
            write(bytes) {
              if (tap && open === own) tell('out', bytes)
              return connection.write(bytes)
            },
            async close() {
              over = true
              if (open === own) closed('closed by musen')
              await connection.close()
            },
          }
        },
      }
    },

    /** Sets the one listener; the one before hears nothing more. undefined removes it. */
    attach(next: LinkTap | undefined): void {
      if (tap) flush()
      tap = next
      if (!next || !open) return
      freshMasks()
      next.opened(open.description, true, open.driver)
    },
  }
}

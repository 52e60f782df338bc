import type { Link } from '../../app/ports.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { LinkGuard } from './link-guard.ts'
import { createSerialLink } from './serial.ts'
import { createTcpLink } from './tcp.ts'

/** Creates the link of a radio's configuration. Opens nothing yet. `guard`: where TCP links may connect. */
export function createLink(config: LinkConfig, guard?: LinkGuard): Link {
  switch (config.type) {
    case 'serial':
      return createSerialLink(config)
    case 'tcp':
      return createTcpLink(config, guard && { guard })
  }
}

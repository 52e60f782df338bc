import type { Config } from '../config/config.ts'
import type { LinkConfig } from '../domain/radio.ts'
import { createLink } from '../radio/link/create.ts'
import { createLinkGuard } from '../radio/link/link-guard.ts'
import { createHostLookup } from '../radio/port/host-lookup.ts'
import { createPlaceFinder } from '../radio/port/port-places.ts'
import { createPortProber } from '../radio/port/port-prober.ts'
import { createPortRegister } from '../radio/port/port-register.ts'
import { driverModules } from '../radio/registry.ts'
import type { SystemLookup } from './system-lookup.ts'

export interface RadioLinksParts {
  /** Port of the service itself, to which no radio may connect. */
  ownPort(): number
  askSystem: SystemLookup['lookup']
}

/** Creates what opens the links of radios and probes: within linkAllow and linkDeny, and each port for one user at a time. */
export function createRadioLinks({ linkAllow, linkDeny }: Config, { ownPort, askSystem }: RadioLinksParts) {
  const register = createPortRegister()
  const guard = createLinkGuard({ allow: linkAllow, deny: linkDeny, ownPort })
  const link = (config: LinkConfig) => createLink(config, { guard, lookup: askSystem })
  const prober = createPortProber({
    modules: Object.values(driverModules),
    createLink: link,
    register,
    placesOf: createPlaceFinder({ lookup: createHostLookup({ askSystem }) }),
  })
  return { register, createLink: link, prober }
}

import type { Link } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ProbeFinding } from '../../domain/jobs/probe.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { DriverModule } from '../driver.ts'
import { createPortProber } from '../port/port-prober.ts'
import type { PortRegister } from '../port/port-register.ts'

const LISTEN_MS = 300
/** Minimum certainty of a finding; less may be chance. */
const LIKELY = 0.6

export interface BaudSearchDeps {
  /** Description of the radio, for people. */
  owner: string
  module: DriverModule
  link: LinkConfig
  createLink(config: LinkConfig): Link
  register: PortRegister
}

/** Resolves with the fault to report; undefined if the module answers at no other rate. The port is then closed, also soon after `signal` is aborted. */
export type BaudSearch = (signal: AbortSignal) => Promise<DomainError | undefined>

/**
 * Looks for a module that does not answer at its radio's baud rate at the other rates of its family, with the questions of a probe.
 * Returns undefined if no other rate exists.
 */
export function createBaudSearch({
  owner,
  module,
  link,
  createLink,
  register,
}: BaudSearchDeps): BaudSearch | undefined {
  if (link.type !== 'serial' || !module.probe) return undefined
  const { path } = link
  const baudRates = module.probe.baudRates.filter((rate) => rate !== link.baudRate)
  // A line that the radio keeps low may key a transmitter or hold a board in reset.
  const lines = { ...(link.dtr !== undefined && { dtr: link.dtr }), ...(link.rts !== undefined && { rts: link.rts }) }
  const prober = createPortProber({ modules: [module], createLink, register, owner })

  return async (signal) => {
    let best: ProbeFinding | undefined
    await prober.run({
      target: { type: 'serial', path, ...lines },
      drivers: [module.info.name],
      baudRates,
      listenMs: LISTEN_MS,
      listenOnly: false,
      signal,
      progress: (_, [first]) => {
        best = first
      },
    })
    if (best?.baudRate === undefined || best.confidence < LIKELY) return undefined
    const { baudRate, problem } = best
    return new DomainError('module-unexpected', `The module answers at another baud rate: ${baudRate}.`, {
      hint: `Set the link's baudRate to ${baudRate}.${problem === undefined ? '' : ` ${problem}`}`,
    })
  }
}

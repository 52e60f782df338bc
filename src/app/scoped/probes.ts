import type { Access } from '../../domain/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Probes } from '../jobs/probes.ts'
import { hidden, OUT_OF_REACH } from './reach.ts'

/** Probes are about ports, which belong to no radio: credentials that are narrowed to radios have none. */
export function narrowProbes(probes: Probes, access: Access): Probes {
  if (access.radios === undefined) return probes
  const none = (id: string) => hidden('probe-not-found', 'probe', id)
  return {
    ...probes,
    list: () => [],
    get(id) {
      throw none(id)
    },
    async cancel(id) {
      throw none(id)
    },
    async start() {
      throw new DomainError('out-of-reach', 'Credentials that are narrowed to radios may not probe ports.', {
        cause: OUT_OF_REACH,
      })
    },
  }
}

import type { components } from '../../../generated/types.ts'
import type { RadioView } from '../../app/radios.ts'
import type { AirtimeStatus } from '../../domain/airtime.ts'
import type { Radio, RadioFault } from '../../domain/radio.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** Converts a radio with its status to its form in the API. */
export function toApiRadio({ radio, status, queueDepth }: RadioView): Schemas['Radio'] {
  return {
    ...toApiConfiguration(radio),
    createdAt: timestamp(radio.createdAt),
    updatedAt: timestamp(radio.updatedAt),
    status: {
      state: status.state,
      since: timestamp(status.since),
      ...(status.lastError && { lastError: toApiFault(status.lastError) }),
      ...(status.retryAt !== undefined && { retryAt: timestamp(status.retryAt) }),
      reconnectCount: status.reconnectCount,
      queueDepth,
      counters: { ...status.counters },
      ...(status.airtime && { airtime: toApiAirtime(status.airtime) }),
      ...(status.warnings && { warnings: status.warnings.map(toApiFault) }),
    },
  }
}

/** Converts the configuration of a radio to its form in events. */
export function toApiConfiguration(radio: Radio): Schemas['RadioConfiguration'] {
  return {
    id: radio.id,
    ...(radio.name !== undefined && { name: radio.name }),
    // The stored name was checked against the registry, which has the same names as the contract's enum.
    driver: radio.driver as Schemas['DriverName'],
    link: radio.link,
    options: radio.options,
    enabled: radio.enabled,
    ...(radio.silentAfterMs !== undefined && { silentAfterMs: radio.silentAfterMs }),
    ...(radio.airtime && { airtime: radio.airtime }),
    ...(radio.decoders && { decoders: radio.decoders }),
    revision: radio.revision,
  }
}

function toApiAirtime({ nextFreeAt, ...rest }: AirtimeStatus): Schemas['AirtimeStatus'] {
  return { ...rest, ...(nextFreeAt !== undefined && { nextFreeAt: timestamp(nextFreeAt) }) }
}

export function toApiFault(fault: RadioFault): Schemas['RadioFault'] {
  return { ...fault, at: timestamp(fault.at) }
}

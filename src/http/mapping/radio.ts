import type { components } from '../../../generated/types.ts'
import type { RadioView } from '../../app/radios.ts'
import type { AirtimeStatus } from '../../domain/airtime.ts'
import type { Radio, RadioFault } from '../../domain/radio.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** A radio with its status, as the API shows it. */
export function presentRadio({ radio, status, queueDepth }: RadioView): Schemas['Radio'] {
  return {
    ...presentConfiguration(radio),
    createdAt: timestamp(radio.createdAt),
    updatedAt: timestamp(radio.updatedAt),
    status: {
      state: status.state,
      since: timestamp(status.since),
      ...(status.lastError && { lastError: presentFault(status.lastError) }),
      ...(status.retryAt !== undefined && { retryAt: timestamp(status.retryAt) }),
      reconnectCount: status.reconnectCount,
      queueDepth,
      counters: { ...status.counters },
      ...(status.airtime && { airtime: presentAirtime(status.airtime) }),
    },
  }
}

/** A radio's configuration alone, as events show it. */
export function presentConfiguration(radio: Radio): Schemas['RadioConfiguration'] {
  return {
    id: radio.id,
    ...(radio.name !== undefined && { name: radio.name }),
    // The stored name was checked against the registry, which the contract's enum mirrors.
    driver: radio.driver as Schemas['DriverName'],
    link: radio.link,
    options: radio.options,
    enabled: radio.enabled,
    ...(radio.silentAfterMs !== undefined && { silentAfterMs: radio.silentAfterMs }),
    ...(radio.airtime && { airtime: radio.airtime }),
    revision: radio.revision,
  }
}

function presentAirtime({ nextFreeAt, ...rest }: AirtimeStatus): Schemas['AirtimeStatus'] {
  return { ...rest, ...(nextFreeAt !== undefined && { nextFreeAt: timestamp(nextFreeAt) }) }
}

export function presentFault(fault: RadioFault): Schemas['RadioFault'] {
  return { ...fault, at: timestamp(fault.at) }
}

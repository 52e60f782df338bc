import { describe } from 'vitest'
import { accessContract } from './contract/access.ts'
import { clockStepsContract } from './contract/clock-steps.ts'
import { leaseTimesContract } from './contract/lease-times.ts'
import { logContract } from './contract/log.ts'
import { messagesContract } from './contract/messages.ts'
import { nodeLimitsContract } from './contract/node-limits.ts'
import { nodesContract } from './contract/nodes.ts'
import { outboxContract } from './contract/outbox.ts'
import { queuesContract } from './contract/queues.ts'
import { radiosContract } from './contract/radios.ts'
import { readingsContract } from './contract/readings.ts'
import { reopeningContract } from './contract/reopening.ts'
import { retentionContract } from './contract/retention.ts'
import { webhooksContract } from './contract/webhooks.ts'
import type { StorePlace } from './store-place.ts'

export interface StoreContractCase {
  createPlace(): StorePlace
  /** False for a store that lives only as long as it is open. */
  persistent: boolean
}

/** What every store has to do, whatever it keeps its rows in. */
export function storeContract(name: string, { createPlace, persistent }: StoreContractCase): void {
  describe(`${name} store`, () => {
    radiosContract(createPlace)
    nodesContract(createPlace)
    nodeLimitsContract(createPlace)
    messagesContract(createPlace)
    outboxContract(createPlace)
    logContract(createPlace)
    retentionContract(createPlace)
    readingsContract(createPlace)
    clockStepsContract(createPlace)
    queuesContract(createPlace)
    leaseTimesContract(createPlace)
    webhooksContract(createPlace)
    accessContract(createPlace)
    if (persistent) reopeningContract(createPlace)
  })
}

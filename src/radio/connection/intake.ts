import type { Logger, Store } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { NodeNews } from '../../domain/node.ts'
import type { RadioCounters } from '../../domain/radio.ts'
import type { DriverEvent } from '../driver.ts'

export interface IntakeDeps {
  radioId: string
  store: Pick<Store, 'receive' | 'tellOfNode' | 'checkWritable' | 'health'>
  counters: RadioCounters
  logger: Logger
}

/** Hands what one radio heard to the store, and counts what the store could not take. */
export function createIntake({ radioId, store, counters, logger }: IntakeDeps) {
  let lastKept = true

  function tell(address: string, news: NodeNews): void {
    store.tellOfNode(radioId, address, news).catch((error) => {
      // A device tells of itself again and again.
      logger.warn({ err: error, radio: radioId, address }, 'Storing a node update failed')
    })
  }

  return {
    take(event: DriverEvent): void {
      if (event.type === 'node') {
        const { type: _, address, ...news } = event
        tell(address, news)
      }
      if (event.type !== 'packet') return
      lastKept = store.receive(radioId, event.packet)
      if (!lastKept) counters.dropped++
    },

    /** Resolves once all that was taken is committed; rejects when the last of it was lost. */
    async committed(): Promise<void> {
      if (!lastKept) throw new DomainError('store-busy', 'The store did not keep the last packet.')
      const { dropped } = store.health()
      // A write like any other: it settles after what was accepted before it.
      await store.checkWritable()
      if (store.health().dropped > dropped) throw new DomainError('store-busy', 'The store lost packets.')
    },
  }
}

import type { Logger, Store } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { NodeUpdate } from '../../domain/node.ts'
import type { NoticeLevel, RadioCounters, RadioNotice } from '../../domain/radio.ts'
import { readingsOf } from '../../domain/readings/of-packet.ts'
import type { DriverEvent } from '../driver.ts'

export interface ReceivedDeps {
  radioId: string
  store: Pick<Store, 'receive' | 'updateNode' | 'logActivity' | 'checkWritable' | 'health'>
  counters: RadioCounters
  logger: Logger
}

const SERIOUS: readonly NoticeLevel[] = ['warning', 'error', 'critical']

/** Passes the packets, node updates and notices of one radio to the store, and counts the packets that the store dropped. */
export function createReceived({ radioId, store, counters, logger }: ReceivedDeps) {
  let lastKept = true

  function updateNode(address: string, update: NodeUpdate): void {
    store.updateNode(radioId, address, update).catch((error) => {
      // Devices repeat these reports, so a lost one is harmless.
      logger.warn({ err: error, radio: radioId, address }, 'Storing a node update failed')
    })
  }

  function logNotice(notice: RadioNotice): void {
    const { level, text } = notice
    logger[SERIOUS.includes(level) ? 'warn' : 'debug']({ radio: radioId, level, text }, 'The module reported something')
    store.logActivity({ type: 'radio.notified', radio: { id: radioId, notice } }).catch((error) => {
      logger.warn({ err: error, radio: radioId }, 'Storing a notice failed')
    })
  }

  return {
    take(event: DriverEvent): void {
      if (event.type === 'node') {
        const { type: _, address, ...update } = event
        updateNode(address, update)
      }
      if (event.type === 'notice') {
        const { type: _, ...notice } = event
        logNotice(notice)
      }
      if (event.type !== 'packet') return
      const { packet } = event
      lastKept = store.receive(radioId, { ...packet, readings: readingsOf(packet) })
      if (!lastKept) counters.dropped++
    },

    /** Resolves when all received packets are committed; rejects if the last one was lost. */
    async committed(): Promise<void> {
      if (!lastKept) throw new DomainError('store-busy', 'The store did not keep the last packet.')
      // Only packets that were accepted count: a neighbour whose share is full does not stop the answers of this radio.
      const { lost } = store.health()
      // This write settles after all writes accepted before it.
      await store.checkWritable()
      if (store.health().lost > lost) throw new DomainError('store-busy', 'The store lost packets.')
    },
  }
}

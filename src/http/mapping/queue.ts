import type { components } from '../../../generated/types.ts'
import type { LeaseBatch, QueueView } from '../../app/ports.ts'
import { logCursor } from '../../domain/log-cursor.ts'
import type { DeadLetter } from '../../domain/queue.ts'
import { toApiEvent } from './event.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** Converts a queue with its status to its form in the API. `epoch`: that of the store. */
export function toApiQueue({ queue, status }: QueueView, epoch: string): Schemas['Queue'] {
  const { oldestAt, gap, position, ...rest } = status
  return {
    ...queue,
    createdAt: timestamp(queue.createdAt),
    updatedAt: timestamp(queue.updatedAt),
    status: {
      ...rest,
      cursor: logCursor(epoch, position),
      // After the clock was set back, the age is 0, not negative.
      ...(oldestAt !== undefined && { oldestAgeMs: Math.max(0, Date.now() - oldestAt) }),
      ...(gap && { lastGap: { ...gap, at: timestamp(gap.at) } }),
    },
  }
}

export function toApiLeases({ leases, gap }: LeaseBatch): Schemas['LeaseBatch'] {
  return {
    items: leases.map((lease) => ({
      ...lease,
      expiresAt: timestamp(lease.expiresAt),
      event: toApiEvent(lease.event),
    })),
    ...(gap && { gap }),
  }
}

export function toApiDeadLetter({ seq, deliveries, diedAt, event }: DeadLetter): Schemas['DeadLetter'] {
  return { seq, deliveries, diedAt: timestamp(diedAt), ...(event && { event: toApiEvent(event) }) }
}

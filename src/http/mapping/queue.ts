import type { components } from '../../../generated/types.ts'
import type { LeaseBatch, QueueView } from '../../app/ports.ts'
import type { DeadLetter } from '../../domain/queue.ts'
import { presentEvent } from './event.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** A queue with its state, as the API shows it. */
export function presentQueue({ queue, state }: QueueView): Schemas['Queue'] {
  const { oldestAt, gap, ...rest } = state
  return {
    ...queue,
    createdAt: timestamp(queue.createdAt),
    updatedAt: timestamp(queue.updatedAt),
    state: {
      ...rest,
      // A clock that was set back makes nothing younger than now.
      ...(oldestAt !== undefined && { oldestAgeMs: Math.max(0, Date.now() - oldestAt) }),
      ...(gap && { lastGap: { ...gap, at: timestamp(gap.at) } }),
    },
  }
}

export function presentLeases({ leases, gap }: LeaseBatch): Schemas['LeaseBatch'] {
  return {
    items: leases.map((lease) => ({
      ...lease,
      expiresAt: timestamp(lease.expiresAt),
      event: presentEvent(lease.event),
    })),
    ...(gap && { gap }),
  }
}

export function presentDeadLetter({ seq, deliveries, diedAt, event }: DeadLetter): Schemas['DeadLetter'] {
  return { seq, deliveries, diedAt: timestamp(diedAt), ...(event && { event: presentEvent(event) }) }
}

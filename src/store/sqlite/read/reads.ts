import type { Epochs } from '../../../domain/epochs.ts'
import { createAccessReads } from '../access/reads.ts'
import type { Connection } from '../file/connection.ts'
import { createQueueReads } from '../queue/reads.ts'
import { createRangeReads } from '../readings/range-reads.ts'
import { createSeriesReads } from '../readings/reads.ts'
import { createReplay } from '../replay.ts'
import { createWebhookReads } from '../webhooks/reads.ts'
import { createEventReads } from './events.ts'
import { createJobReads } from './jobs.ts'
import { createMessageReads } from './messages.ts'
import { createNodeRetentionReads } from './node-retention.ts'
import { createNodeReads } from './nodes.ts'
import { createOutboxReads } from './outbox.ts'
import { createRadioReads } from './radios.ts'
import { createRetentionReads } from './retention.ts'

export type Reads = ReturnType<typeof createReads>

/** All reads, on one read-only connection. `toWall`: see `ServiceClock`. */
export function createReads(db: Connection, epochs: Epochs, toWall: (at: number) => number) {
  const radios = createRadioReads(db)
  const nodes = createNodeReads(db, epochs.current, radios)
  const events = createEventReads({ db, epochs, radios, nodes })
  const series = createSeriesReads({ db, epochs, radios, nodes })
  return {
    radios,
    nodes,
    messages: createMessageReads({ db, epochs, radios, nodes, toWall }),
    events,
    series,
    ranges: createRangeReads(db, series),
    queues: createQueueReads({ db, epoch: epochs.current, radios, nodes, events }),
    webhooks: createWebhookReads(db, epochs),
    access: createAccessReads(db, epochs.current),
    replay: createReplay(db),
    outbox: createOutboxReads(db, epochs, radios),
    jobs: createJobReads(db),
    retention: createRetentionReads(db),
    nodeRetention: createNodeRetentionReads(db),
  }
}

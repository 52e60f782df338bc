import { createAccessReads } from '../access/reads.ts'
import type { Connection } from '../file/connection.ts'
import { createQueueReads } from '../queue/reads.ts'
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
export function createReads(db: Connection, epoch: string, toWall: (at: number) => number) {
  const radios = createRadioReads(db)
  const nodes = createNodeReads(db, radios)
  const events = createEventReads({ db, epoch, radios, nodes })
  return {
    radios,
    nodes,
    messages: createMessageReads({ db, epoch, radios, nodes, toWall }),
    events,
    queues: createQueueReads({ db, radios, nodes, events }),
    webhooks: createWebhookReads(db, epoch),
    access: createAccessReads(db),
    replay: createReplay(db),
    outbox: createOutboxReads(db, epoch, radios),
    jobs: createJobReads(db),
    retention: createRetentionReads(db),
    nodeRetention: createNodeRetentionReads(db),
  }
}

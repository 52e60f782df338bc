import type { Connection } from '../connection.ts'
import { createReplay } from '../replay.ts'
import { createEventReads } from './events.ts'
import { createMessageReads } from './messages.ts'
import { createNodeReads } from './nodes.ts'
import { createOutboxReads } from './outbox.ts'
import { createRadioReads } from './radios.ts'

export type Reads = ReturnType<typeof createReads>

/** Everything that is read, over one read-only connection. */
export function createReads(db: Connection, epoch: string) {
  const radios = createRadioReads(db)
  const nodes = createNodeReads(db, radios)
  return {
    radios,
    nodes,
    messages: createMessageReads({ db, epoch, radios, nodes }),
    events: createEventReads({ db, epoch, radios, nodes }),
    replay: createReplay(db),
    outbox: createOutboxReads(db, epoch, radios),
  }
}

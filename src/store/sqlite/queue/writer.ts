import { parseNodeId } from '../../../domain/node.ts'
import type { Connection } from '../file/connection.ts'
import type { Command } from '../threads/batch.ts'
import type { WriterContext } from '../write/context.ts'
import { createQueueAdmin } from './admin.ts'
import type { QueueCommands } from './commands.ts'
import { createQueueLeasing } from './leasing.ts'
import { createQueueReceipts } from './receipts.ts'
import { createQueueSources } from './sources.ts'
import { createQueueTables } from './tables.ts'

export type QueueCommand = Extract<Command, { name: keyof QueueCommands }>

/** Runs the commands of queues. Each is a short part of the batch's transaction. */
export function createQueueWriter(
  { clock, log, radios, nodes }: Pick<WriterContext, 'clock' | 'log' | 'radios' | 'nodes'>,
  db: Connection,
) {
  const { head } = log
  const { now } = clock
  const tables = createQueueTables(db, now)
  const sources = createQueueSources(db, {
    radio: (slug) => radios.find(slug)?.key,
    node(id) {
      const parts = parseNodeId(id)
      const radio = parts && radios.find(parts.radioId)
      return radio && nodes.keyOf(radio, parts.address)
    },
  })
  const leasing = createQueueLeasing({ db, tables, sources, head, now })
  const receipts = createQueueReceipts({ db, tables, now })
  const admin = createQueueAdmin({ db, tables, head, now })

  /** @throws queue-not-found, and what the command throws */
  return (command: QueueCommand, at: number): QueueCommands[keyof QueueCommands]['result'] => {
    const { name, args } = command
    switch (name) {
      case 'createQueue':
        return admin.create(args.config, args.start, at)
      case 'replaceQueue':
        return admin.replace(args.config, args.ifRevision, at)
      case 'deleteQueue':
        return admin.delete(args.name, args.ifRevision)
      case 'leaseEvents':
        return leasing.lease(tables.get(args.name), args.max, at)
      case 'ackLeases':
        return receipts.ack(tables.get(args.name), args.leaseIds)
      case 'extendLeases':
        return receipts.extend(tables.get(args.name), args.leaseIds, args.timeoutMs)
      case 'releaseLeases':
        return receipts.release(tables.get(args.name), args.leaseIds, args, at)
      case 'buryExpired':
        leasing.bury(tables.get(args.name), at)
        return undefined
      case 'requeueDeadLetter':
        return admin.requeue(args.name, args.seq)
      case 'deleteDeadLetter':
        return admin.drop(args.name, args.seq)
      default:
        throw new Error(`The writer has no case for the command "${String(name satisfies never)}".`)
    }
  }
}

import type { Idempotency } from '../../../app/ports.ts'
import type { NewMessage } from '../../../domain/message.ts'
import { nodeId } from '../../../domain/node.ts'
import { STATE_CODE } from '../codes.ts'
import type { Database } from '../engine/database.ts'
import type { Commands } from '../threads/batch.ts'
import type { WriterContext } from './context.ts'

/** Accepts messages to send. */
export function createMessageWriter(context: WriterContext, db: Database) {
  const { clock, radios, nodes, log, spans, queueDepths, idempotency } = context
  const insert = db.prepare(
    `INSERT INTO messages (key, state, radio, node, created_at, destination, payload, priority, attempts, expires_at, options)
     VALUES (?, ${STATE_CODE.queued}, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
  )
  const insertOutbox = db.prepare(
    `INSERT INTO outbox (key, radio, state, priority, expires_at) VALUES (?, ?, ${STATE_CODE.queued}, ?, ?)`,
  )
  return {
    enqueue(message: NewMessage, asked: Idempotency | undefined, at: number): Commands['enqueue']['result'] {
      const first = idempotency.replay('enqueue', asked)
      if (first !== undefined) return { key: Number(first), replayed: true }
      const { radioId, destination, payload, priority, expiresInMs, options } = message
      const radio = radios.get(radioId, 'radio-unknown', '/radioId')
      const node = destination === undefined ? undefined : nodes.find(radio, destination)
      const key = log.nextSeq()
      insert.run(
        key,
        radio.key,
        node?.key ?? null,
        at,
        destination ?? null,
        payload,
        priority,
        expiresInMs === undefined ? null : at + expiresInMs,
        options === undefined ? null : JSON.stringify(options),
      )
      insertOutbox.run(key, radio.key, priority, expiresInMs === undefined ? null : clock.now() + expiresInMs)
      idempotency.remember('enqueue', asked, String(key))
      spans.note(key)
      queueDepths.add(radio.slug, 1, payload.length)
      return { key, replayed: false, ...(node ? { nodeId: nodeId(radio.slug, node.address) } : {}) }
    },
  }
}

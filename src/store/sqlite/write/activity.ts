import type { Database } from 'better-sqlite3'
import type { FirstStart, KeptJob } from '../../../app/ports.ts'
import type { ActivityBody } from '../../../domain/event.ts'
import type { WriterContext } from './context.ts'

/** Logs events of jobs and settings, which change no other table, and stores the job with its event. */
export function createActivityWriter({ radios, nodes, log, idempotency }: WriterContext, db: Database) {
  const keepJob = db.prepare('INSERT INTO jobs (id, kept) VALUES (?, ?) ON CONFLICT DO UPDATE SET kept = excluded.kept')
  const forgetJob = db.prepare('DELETE FROM jobs WHERE id = ?')

  function logActivity(
    body: ActivityBody,
    keep: KeptJob | undefined,
    first: FirstStart | undefined,
    at: number,
  ): undefined {
    // A deleted radio keeps its row, so that its history can still be found.
    const radio = 'radioId' in body ? radios.find(body.radioId) : undefined
    const node = radio && body.type === 'discovery.found' ? nodes.find(radio, body.address) : undefined
    log.append(at, body, { radio: radio?.key ?? 0, ...(node && { node: node.key }) })
    if (keep) keepJob.run(keep.job.id, JSON.stringify(keep))
    if (first) idempotency.remember(first.operation, first.idempotency, JSON.stringify(first.job))
  }

  function forgetJobs(ids: readonly string[]): undefined {
    for (const id of ids) forgetJob.run(id)
  }

  return { logActivity, forgetJobs }
}

import type { FirstStart, KeptJob } from '../../../app/ports.ts'
import { type ActivityBody, subjectOf } from '../../../domain/event.ts'
import { parseNodeId } from '../../../domain/node.ts'
import type { Database } from '../engine/database.ts'
import type { WriterContext } from './context.ts'

/** Logs events of jobs and settings, which change no other table. Stores or removes the job with its event. */
export function createActivityWriter({ radios, nodes, log, idempotency }: WriterContext, db: Database) {
  const keepJob = db.prepare('INSERT INTO jobs (id, kept) VALUES (?, ?) ON CONFLICT DO UPDATE SET kept = excluded.kept')
  const forgetJob = db.prepare('DELETE FROM jobs WHERE id = ?')

  function logActivity(
    body: ActivityBody,
    keep: KeptJob | undefined,
    first: FirstStart | undefined,
    at: number,
  ): undefined {
    const deleted = deletedJob(body)
    // Of two requests that delete the same job, only the first is an event.
    if (deleted !== undefined && forgetJob.run(deleted).changes === 0) return
    // A deleted radio keeps its row, so that its history can still be found.
    const { radioId, nodeId } = subjectOf(body)
    const radio = radioId === undefined ? undefined : radios.find(radioId)
    const address = nodeId === undefined ? undefined : parseNodeId(nodeId)?.address
    const node = radio && address !== undefined ? nodes.find(radio, address) : undefined
    log.append(at, body, { radio: radio?.key ?? 0, ...(node && { node: node.key }) })
    if (keep) keepJob.run(keep.job.id, JSON.stringify(keep))
    if (first) idempotency.remember(first.operation, first.idempotency, JSON.stringify(first.job))
  }

  function forgetJobs(ids: readonly string[]): undefined {
    for (const id of ids) forgetJob.run(id)
  }

  return { logActivity, forgetJobs }
}

/** Returns the id of the stored job that an event deletes. The files of captures are not in the store. */
function deletedJob(body: ActivityBody): string | undefined {
  if (body.type === 'probe.deleted') return body.probe.id
  return body.type === 'discovery.deleted' ? body.discovery.id : undefined
}

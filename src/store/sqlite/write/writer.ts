import type { Epochs } from '../../../domain/epochs.ts'
import { createAccessWriter } from '../access/writer.ts'
import type { Database } from '../engine/database.ts'
import { isFatal, storeFault } from '../file/faults.ts'
import { createQueueWriter } from '../queue/writer.ts'
import { createRollUpWriter } from '../readings/roll-up.ts'
import { SERIES_LIMITS, type SeriesLimits } from '../readings/series-cache.ts'
import { type Batch, type Command, type Committed, type Outcome, RECEIVE_FIELDS, type Reply } from '../threads/batch.ts'
import { toWire } from '../threads/wire-error.ts'
import { createWebhookWriter } from '../webhooks/writer.ts'
import { createActivityWriter } from './activity.ts'
import { createWriterContext } from './context.ts'
import { createMessageWriter } from './messages.ts'
import { createNodeTrimmer } from './node-retention.ts'
import { createNodeWriter } from './nodes.ts'
import { createOutboxWriter } from './outbox.ts'
import { createRadioWriter } from './radios.ts'
import { createReceivedWriter, type Progress } from './received.ts'
import { createTrimmer } from './retention.ts'

export type Writer = ReturnType<typeof createWriter>

export interface WriterDeps {
  db: Database
  epochs: Epochs
  /** Maximum number of nodes of one radio. */
  nodeLimit: number
  seriesLimits?: SeriesLimits
}

/** Runs each batch as one transaction on the writing connection. It has no clock: the batch contains the time. */
export function createWriter({ db, epochs, nodeLimit, seriesLimits = SERIES_LIMITS }: WriterDeps) {
  const context = createWriterContext(db, epochs, { nodeLimit, seriesLimits })
  const { clock, log } = context
  const received = createReceivedWriter(context, db)
  const messages = createMessageWriter(context, db)
  const outbox = createOutboxWriter(context, db)
  const radios = createRadioWriter(context, outbox, db)
  const nodes = createNodeWriter(context)
  const nodeTrimmer = createNodeTrimmer(context, db)
  const trimmer = createTrimmer(db, clock.now)
  const rollUps = createRollUpWriter(db, log.head)
  const activity = createActivityWriter(context, db)
  const runQueue = createQueueWriter(context, db)
  const runWebhook = createWebhookWriter(context, db)
  const runAccess = createAccessWriter(db)

  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  const savepoint = db.prepare('SAVEPOINT command')
  const release = db.prepare('RELEASE command')
  const undo = db.prepare('ROLLBACK TO command')
  const touch = db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('probe', ?) RETURNING value")

  function run(command: Command, at: number): unknown {
    const { name, args } = command
    switch (name) {
      case 'createRadio':
        return radios.create(args.config, args.idempotency, at)
      case 'replaceRadio':
        return radios.replace(args.config, args.ifRevision, at)
      case 'deleteRadio':
        return radios.delete(args.id, args.ifRevision, at)
      case 'closeDeleted':
        return radios.closeDeleted(args.id, at)
      case 'recordRadioState':
        return radios.recordState(args, at)
      case 'deleteNode':
        return nodes.delete(args.id, at)
      case 'labelNode':
        return nodes.label(args.id, args.label, at)
      case 'updateNode':
        return nodes.update(args.radioId, args.address, args.update, at)
      case 'enqueue':
        return messages.enqueue(args.message, args.idempotency, at)
      case 'cancelMessage':
        return outbox.cancel(args.key, at)
      case 'changeMessage':
        return outbox.change(args, at)
      case 'recoverOutbox':
        return outbox.interrupt(at)
      case 'expireMessages':
        return outbox.expire(args.now, at)
      case 'trimLog':
        return trimmer.trim(args.upTo, args.skip)
      case 'trimNodes':
        return nodeTrimmer.trim(args, at)
      case 'rollUp':
        return rollUps.rollUp(args)
      case 'chargeAirtime': {
        const radio = context.radios.find(args.radioId)
        if (radio) context.airtime.charge(radio.key, args.charge)
        return undefined
      }
      case 'logActivity':
        return activity.logActivity(args.body, args.keep, args.first, at)
      case 'forgetJobs':
        return activity.forgetJobs(args.ids)
      case 'checkWritable':
        touch.get(at)
        return undefined
      case 'createWebhook':
      case 'replaceWebhook':
      case 'pauseWebhook':
      case 'deleteWebhook':
      case 'rotateWebhookSecret':
      case 'recordAttempt':
      case 'moveWebhook':
        return runWebhook(command, at)
      case 'createKey':
      case 'replaceKey':
      case 'revokeKey':
      case 'touchKeys':
      case 'recordAudit':
        return runAccess(command, at)
      default:
        return runQueue(command, at)
    }
  }

  /** Runs a command without a savepoint, which would cost more than most commands. @throws COMMAND_FAILED, and if the store is not writable */
  function runPlain(command: Command, at: number): Outcome {
    context.nodes.flush()
    try {
      const value = run(command, at)
      return { value, events: log.take() }
    } catch (error) {
      if (isFatal(error) || !db.inTransaction) throw error
      throw COMMAND_FAILED
    }
  }

  /** Runs a command in a savepoint, so that a failed command undoes only itself. @throws if the store is not writable */
  function attempt(command: Command, at: number): Outcome {
    const mark = log.head()
    context.nodes.flush()
    context.queueDepths.save()
    savepoint.run()
    try {
      const value = run(command, at)
      context.nodes.flush()
      release.run()
      return { value, events: log.take() }
    } catch (error) {
      if (isFatal(error) || !db.inTransaction) throw error
      undo.run()
      release.run()
      log.rewind(mark)
      context.queueDepths.restore()
      context.radios.forget()
      context.nodes.forget()
      return { error: toWire(error) }
    }
  }

  function transact(batch: Batch, started: number, runOne: typeof attempt): Committed {
    const count = batch.receives.length / RECEIVE_FIELDS
    const progress: Progress = {
      done: 0,
      offset: 0,
      readings: 0,
      seqs: new Float64Array(count),
      heard: [],
      unlisted: [],
      refused: [],
    }
    const outcomes: Outcome[] = []
    const at = batch.clock.wall
    begin.run()
    clock.begin(batch.clock, log.head())
    for (const { before, command } of batch.commands) {
      received.writeUntil(before, batch, progress, at)
      log.take()
      outcomes.push(runOne(command, at))
    }
    received.writeUntil(count, batch, progress, at)
    log.take()
    context.nodes.flush()
    context.spans.flush(at)
    context.idempotency.prune()
    commit.run()
    clock.committed()
    const { seqs, heard, unlisted, refused } = progress
    const queueDepths = context.queueDepths.take()
    return { at, ms: performance.now() - started, seqs, heard, unlisted, refused, outcomes, queueDepths }
  }

  function rollBack(mark: number): void {
    if (db.inTransaction) rollback.run()
    log.rewind(mark)
    context.radios.forget()
    context.nodes.forget()
    context.spans.forget()
    context.queueDepths.take()
  }

  /** Commands seldom fail. If one does, everything is undone and done again, with a savepoint for each command. */
  function transactTwice(batch: Batch, started: number, mark: number): Committed {
    try {
      return transact(batch, started, runPlain)
    } catch (error) {
      if (error !== COMMAND_FAILED) throw error
      rollBack(mark)
      return transact(batch, started, attempt)
    }
  }

  return {
    head: log.head,
    run(batch: Batch): Reply {
      const mark = log.head()
      try {
        return transactTwice(batch, performance.now(), mark)
      } catch (error) {
        rollBack(mark)
        return { failed: toWire(storeFault(error, db.name)) }
      }
    },
  }
}

const COMMAND_FAILED = new Error('A command of the batch failed.')

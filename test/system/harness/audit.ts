import { isDeepStrictEqual } from 'node:util'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import type { Message, MusenEvent } from './api.ts'

type MessageChange = Extract<MusenEvent, { type: 'message.state-changed' }>['message']

/** What is wrong with a log; nothing, if all is well. */
export function auditLog(log: readonly MusenEvent[], told: ReadonlyMap<number, MusenEvent>): string[] {
  const faults: string[] = []
  const bySeq = new Map<number, MusenEvent>()
  let last = 0
  for (const event of log) {
    if (event.seq <= last) faults.push(`seq ${event.seq} comes after ${last}`)
    last = event.seq
    bySeq.set(event.seq, event)
  }
  for (const [seq, event] of told) {
    const kept = bySeq.get(seq)
    if (!kept) faults.push(`seq ${seq} was told and is gone: ${JSON.stringify(event)}`)
    else if (!isDeepStrictEqual(kept, event))
      faults.push(`seq ${seq} was ${JSON.stringify(event)} and is ${JSON.stringify(kept)}`)
  }
  return faults
}

/**
 * What is dishonest about outgoing messages. `transmissions`: how often the module truly took the message of this payload.
 * With `perhapsLost` a message may be `sent` that the module never got: the system took its bytes just before an unplug.
 */
export function auditOutgoing(options: {
  messages: readonly Message[]
  log: readonly MusenEvent[]
  transmissions: ReadonlyMap<string, number>
  perhapsLost?: boolean
}): string[] {
  const { messages, log, transmissions, perhapsLost = false } = options
  const faults: string[] = []
  const attemptsTold = new Map<string, number>()
  const last = new Map<string, MessageChange>()
  for (const event of log) {
    if (event.type !== 'message.state-changed') continue
    const { id, state, attempts } = event.message
    const before = last.get(id)
    last.set(id, event.message)
    if (state === 'sending') attemptsTold.set(id, (attemptsTold.get(id) ?? 0) + 1)
    // An attempt that was not made after all is taken back; neither driver here ever asks for another one by itself.
    if (before?.state === 'sending' && attempts < before.attempts) attemptsTold.set(id, (attemptsTold.get(id) ?? 0) - 1)
    else if (before?.state === 'sending' && state === 'queued')
      faults.push(`${id} was queued again, though it may have gone out`)
    if (before?.state === 'unknown' && state !== 'delivered') faults.push(`${id} was unknown and became ${state}`)
  }
  for (const { id, state, final, attempts = 0, payload } of messages) {
    const times = transmissions.get(payload.data) ?? 0
    const what = `${id} (${payload.data}) is ${state} with ${attempts} attempts, and the module took it ${times} times`
    if (!final) faults.push(`${what}: not final`)
    if (times > attempts) faults.push(`${what}: more often than the API says`)
    if ((attemptsTold.get(id) ?? 0) !== attempts) faults.push(`${what}: the log tells of ${attemptsTold.get(id)}`)
    if (times === 0 && (state === 'delivered' || (state === 'sent' && !perhapsLost))) faults.push(`${what}: a lie`)
    if (final && last.get(id)?.state !== state) faults.push(`${what}: the log says ${last.get(id)?.state}`)
  }
  return faults
}

/** How often each value is there. */
export function counts<T>(values: Iterable<T>): Map<T, number> {
  const counted = new Map<T, number>()
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1)
  return counted
}

/** Values that are there more than once. */
export function repeated<T>(values: Iterable<T>): T[] {
  return [...counts(values)].filter(([, count]) => count > 1).map(([value]) => value)
}

/** What SQLite says of a store that nobody has open, and what the one sequence of messages and events forbids. */
export function auditStore(directory: string): { integrity: unknown; foreignKeys: unknown[]; sharedSeqs: unknown } {
  const db = openDatabase(`${directory}/musen.db`, { readonly: true, fileMustExist: true })
  try {
    return {
      integrity: db.pragma('integrity_check', { simple: true }),
      foreignKeys: db.pragma('foreign_key_check') as unknown[],
      sharedSeqs: db.prepare('SELECT count(*) FROM messages JOIN events ON events.seq = messages.key').pluck().get(),
    }
  } finally {
    db.close()
  }
}

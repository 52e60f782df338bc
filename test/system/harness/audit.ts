import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import type { Message, MusenEvent } from './api.ts'

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
  const sendings = new Map<string, number>()
  const states = new Map<string, string>()
  for (const event of log) {
    if (event.type !== 'message.changed') continue
    if (event.state === 'sending') sendings.set(event.messageId, (sendings.get(event.messageId) ?? 0) + 1)
    if (states.get(event.messageId) === 'unknown' && event.state !== 'delivered')
      faults.push(`${event.messageId} was unknown and became ${event.state}`)
    states.set(event.messageId, event.state)
  }
  for (const { id, state, final, attempts = 0, payload } of messages) {
    const times = transmissions.get(payload.data) ?? 0
    const what = `${id} (${payload.data}) is ${state} with ${attempts} attempts, and the module took it ${times} times`
    if (!final) faults.push(`${what}: not final`)
    if (times > attempts) faults.push(`${what}: more often than the API says`)
    if ((sendings.get(id) ?? 0) !== attempts) faults.push(`${what}: the log tells of ${sendings.get(id) ?? 0} attempts`)
    if (times === 0 && (state === 'delivered' || (state === 'sent' && !perhapsLost))) faults.push(`${what}: a lie`)
    if (final && states.get(id) !== state) faults.push(`${what}: the log says ${states.get(id)}`)
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
  const db = new Database(`${directory}/musen.db`, { readonly: true, fileMustExist: true })
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

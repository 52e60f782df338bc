import type { Ledger, SentFrame } from '../../../src/sim/ledger.ts'
import { type Message, payloadBytes } from './api.ts'

/**
 * Watches what a simulated module hands to its host, connection by connection. `begins` is the happening that opens a new
 * one: a host that connects, or a plug.
 */
export function watchFrames(ledger: Ledger, begins: 'host-connected' | 'plugged') {
  const sessions: SentFrame[][] = [[]]
  ledger.observe((record) => {
    if (record.record === 'happening' && record.what === begins) sessions.push([])
    if (record.record === 'sent' && record.fate === 'intact') sessions.at(-1)?.push(record)
  })
  return sessions
}

/**
 * What is wrong with the received messages of a radio with lines: each must have been said by the module, once, in order;
 * and within one connection nothing is missing but what was under way at its end (and, with `lateStart`, before the host
 * had opened the port).
 */
export function auditReception(options: {
  messages: readonly Message[]
  sessions: readonly SentFrame[][]
  lateStart?: boolean
}): string[] {
  const { messages, sessions, lateStart = false } = options
  const faults: string[] = []
  const kept = new Map(messages.map((message, index) => [payloadBytes(message.payload).toString('latin1'), index]))
  if (kept.size !== messages.length) faults.push(`${messages.length - kept.size} messages are kept twice`)
  let last = -1
  let found = 0
  sessions.forEach((session, number) => {
    const indexes = session.map(({ bytes }) => kept.get(Buffer.from(bytes).toString('latin1').trimEnd()))
    const first = lateStart ? indexes.findIndex((index) => index !== undefined) : 0
    let missing = 0
    for (const index of first < 0 ? [] : indexes.slice(first)) {
      if (index === undefined) {
        missing++
        continue
      }
      found++
      if (missing > 0) faults.push(`connection ${number}: ${missing} frames were lost before message ${index}`)
      if (index <= last) faults.push(`connection ${number}: message ${index} is kept after ${last}`)
      missing = 0
      last = index
    }
  })
  if (found !== messages.length) faults.push(`${messages.length - found} messages were never said`)
  return faults
}

import type { AirtimeCharge, Outbox } from '../../src/app/ports.ts'
import { type AirtimeEntry, WIDEST_WINDOW_MS } from '../../src/domain/airtime.ts'
import type { Message } from '../../src/domain/message.ts'
import { type MemoryState, moveMessage, outboxItem } from './memory-state.ts'
import type { createMemoryWrites } from './memory-writes.ts'

export function createMemoryOutbox(
  state: MemoryState,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
): Outbox {
  const inState = (wanted: Message['state']) =>
    [...state.messages.values()].filter((message) => message.state === wanted)
  const queuedOf = (radioId: string) => inState('queued').filter((message) => message.radioId === radioId)
  const notBefore = ({ id }: Message) => state.outbox.get(id)?.notBefore ?? 0
  const expiry = ({ id }: Message) => state.outbox.get(id)?.expiresAt ?? Number.POSITIVE_INFINITY

  const charged = (radioId: string) => {
    const own = state.airtime.get(radioId) ?? []
    state.airtime.set(radioId, own)
    return own
  }

  const minuteOf = (at: number) => Math.floor(at / 60_000)
  const add = (radioId: string, { windowMs, ...charge }: AirtimeCharge) => {
    const kept: AirtimeEntry[] = []
    const all: AirtimeEntry[] = [...charged(radioId), charge]
    for (const entry of all.sort((a, b) => a.at - b.at)) {
      if (minuteOf(entry.at) < minuteOf(charge.at - WIDEST_WINDOW_MS)) continue
      const same = kept.find(
        ({ at, payloadBytes }) => minuteOf(at) === minuteOf(entry.at) && payloadBytes === entry.payloadBytes,
      )
      if (entry.at > charge.at - windowMs || !same) kept.push({ ...entry })
      else Object.assign(same, { at: entry.at, count: (same.count ?? 1) + (entry.count ?? 1) })
    }
    state.airtime.set(radioId, kept)
  }
  const takeBack = (radioId: string, refund: AirtimeCharge) => {
    const own = charged(radioId)
    const index = own.findIndex(
      ({ at, payloadBytes }) => minuteOf(at) === minuteOf(refund.at) && payloadBytes === refund.payloadBytes,
    )
    const entry = own[index]
    if (!entry) return
    if ((entry.count ?? 1) > 1) entry.count = (entry.count ?? 1) - 1
    else own.splice(index, 1)
  }

  return {
    recoverOutbox: () =>
      write(() => {
        for (const { id } of inState('sending')) moveMessage(state, { id, state: 'unknown', reason: 'interrupted' })
        return inState('sent')
          .filter(({ reason }) => reason === 'awaiting-ack')
          .map((message) => outboxItem(state, message))
      }),
    dueMessages: (radioId, now, limit) =>
      read(() =>
        queuedOf(radioId)
          .filter((message) => notBefore(message) <= now && expiry(message) > now)
          .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || a.seq - b.seq)
          .slice(0, limit)
          .map((message) => outboxItem(state, message)),
      ),
    nextDueAt: (radioId, after) =>
      read(() => {
        const times = queuedOf(radioId)
          .map(notBefore)
          .filter((at) => at > after)
        return times.length === 0 ? undefined : Math.min(...times)
      }),
    changeMessage: (change) =>
      write(() => {
        const { charge, refund, ...move } = change
        const radioId = state.messages.get(change.id)?.radioId ?? ''
        const moved = moveMessage(state, move)
        if (moved && charge) add(radioId, charge)
        if (moved && refund) takeBack(radioId, refund)
        return moved
      }),
    queuedSizes: (radioId, priority) =>
      read(() =>
        queuedOf(radioId)
          .filter((message) => (message.priority ?? 0) >= priority)
          .map(({ payload }) => ({ payloadBytes: payload.length, count: 1 })),
      ),
    airtimeSince: (radioId, after) =>
      read(() =>
        charged(radioId)
          .filter(({ at }) => at > after)
          .map((entry) => ({ ...entry })),
      ),
    chargeAirtime: (radioId, charge) => write(() => add(radioId, charge)),
    expireMessages: (now) =>
      write(() => {
        for (const message of inState('queued'))
          if (expiry(message) <= now) moveMessage(state, { id: message.id, state: 'expired' })
        const next = Math.min(...inState('queued').map(expiry))
        return Number.isFinite(next) ? next : undefined
      }),
    queueDepth: (radioId) => read(() => queuedOf(radioId).length),
    queuedBytes: (radioId) => read(() => queuedOf(radioId).reduce((sum, { payload }) => sum + payload.length, 0)),
  }
}

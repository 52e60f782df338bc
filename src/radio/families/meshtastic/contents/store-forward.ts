import { isUtf8 } from 'node:buffer'
import type { MeshtasticStoreForward, MeshtasticStoreForwardKind } from '../../../../domain/decoded/meshtastic.ts'
import { known } from '../telemetry/values.ts'
import { bool, bytes, embedded, message, uint32, type Value } from '../wire/protobuf.ts'

export const storeForwardMessage = message({
  kind: uint32(1),
  statistics: embedded(
    2,
    message({
      messagesTotal: uint32(1),
      messagesSaved: uint32(2),
      messagesMax: uint32(3),
      uptimeS: uint32(4),
      requests: uint32(5),
      historyRequests: uint32(6),
      sendsHeartbeat: bool(7),
      returnMax: uint32(8),
      returnWindowMinutes: uint32(9),
    }),
  ),
  history: embedded(3, message({ messages: uint32(1), window: uint32(2), lastRequest: uint32(3) })),
  heartbeat: embedded(4, message({ period: uint32(1), secondary: uint32(2) })),
  text: bytes(5),
  originalId: uint32(6),
})

/** Numbers below 64 are those of the server ("router"). */
const KINDS: Readonly<Record<number, MeshtasticStoreForwardKind>> = {
  1: 'router-error',
  2: 'router-heartbeat',
  3: 'router-ping',
  4: 'router-pong',
  5: 'router-busy',
  6: 'router-history',
  7: 'router-stats',
  8: 'router-text-direct',
  9: 'router-text-broadcast',
  64: 'client-error',
  65: 'client-history',
  66: 'client-stats',
  67: 'client-ping',
  68: 'client-pong',
  106: 'client-abort',
}
const FIRST_OF_CLIENT = 64
/** A client asks for minutes. The server answers with milliseconds. */
const MINUTE_MS = 60_000

/** Returns undefined if its kind is unknown or its text is not UTF-8. */
export function toStoreForward(content: Value<typeof storeForwardMessage>): MeshtasticStoreForward | undefined {
  const { kind: number = 0, statistics, history, heartbeat, text, originalId } = content
  const kind = KINDS[number]
  if (!kind || (text && !isUtf8(text))) return undefined
  const { window, ...rest } = history ?? {}
  const windowMs = window && window * (number < FIRST_OF_CLIENT ? 1 : MINUTE_MS)
  const groups = known({ statistics: known(statistics), history: known({ ...rest, ...(windowMs && { windowMs }) }) })
  return {
    type: 'meshtastic-store-forward',
    kind,
    ...(text && { text: Buffer.from(text).toString() }),
    ...(originalId && { originalId }),
    ...(groups as Pick<MeshtasticStoreForward, 'statistics' | 'history'>),
    ...(heartbeat && {
      heartbeat: { periodS: heartbeat.period ?? 0, secondary: Boolean(heartbeat.secondary) },
    }),
  }
}

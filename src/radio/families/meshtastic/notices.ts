import type { NoticeLevel, RadioNotice } from '../../../domain/radio.ts'
import type { ClientNotification } from './wire/messages.ts'

/** `LogRecord.Level` of the interface description: the lowest number of each level, the highest first. */
const LEVELS: readonly (readonly [lowest: number, level: NoticeLevel])[] = [
  [50, 'critical'],
  [40, 'error'],
  [30, 'warning'],
  [20, 'info'],
  [10, 'debug'],
  [1, 'trace'],
]

/** Returns undefined if the notification has no text. Without a level it is information. */
export function noticeOf({ level = 0, message, replyId }: ClientNotification): RadioNotice | undefined {
  if (!message) return undefined
  return {
    level: LEVELS.find(([lowest]) => level >= lowest)?.[1] ?? 'info',
    text: message,
    ...(replyId && { packetId: replyId }),
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger, Store } from '../../src/app/ports.ts'
import type { Event, EventType } from '../../src/domain/event.ts'
import type { NewMessage } from '../../src/domain/message.ts'
import type { ReceivedPacket } from '../../src/domain/packet.ts'
import type { RadioConfig } from '../../src/domain/radio.ts'

/** A folder of its own for one test, and the way to drop it. */
export function temporaryDirectory() {
  const directory = mkdtempSync(join(tmpdir(), 'musen-store-'))
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

/** Keeps what was logged instead of showing it. */
export function createQuietLogger() {
  const lines: { level: string; message: string }[] = []
  const log = (level: string) => (_: object, message: string) => void lines.push({ level, message })
  const logger: Logger = { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') }
  return { logger, lines }
}

export function radioConfig(id: string, more: Partial<RadioConfig> = {}): RadioConfig {
  const link = { type: 'tcp', host: '127.0.0.1', port: 8001 } as const
  return { id, driver: 'lines', link, options: { delimiter: '\n' }, enabled: true, ...more }
}

export function newMessage(radioId: string, more: Partial<NewMessage> = {}): NewMessage {
  return { radioId, payload: bytes('hello'), priority: 5, ...more }
}

export function packet(source: string | undefined, more: Partial<ReceivedPacket> = {}): ReceivedPacket {
  return { ...(source === undefined ? {} : { source }), payload: bytes(`from ${source}`), ...more }
}

export function bytes(text: string): Uint8Array {
  return new Uint8Array(new TextEncoder().encode(text))
}

/** Waits for everything accepted so far, received packets too. */
export function settled(store: Store): Promise<void> {
  return store.checkWritable()
}

/** Every event of the log, by pages. */
export async function wholeLog(store: Store, limit = 1000): Promise<Event[]> {
  const all: Event[] = []
  for (let after = 0; after < store.head(); ) {
    const page = await store.readEvents({ after, limit })
    all.push(...page.events)
    after = page.scannedTo
  }
  return all
}

export function ofType<T extends EventType>(events: readonly Event[], type: T): Extract<Event, { type: T }>[] {
  return events.filter((event): event is Extract<Event, { type: T }> => event.type === type)
}

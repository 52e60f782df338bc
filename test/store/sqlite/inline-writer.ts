import { type Connection, openWriting } from '../../../src/store/sqlite/file/connection.ts'
import type { Batch, Reply } from '../../../src/store/sqlite/threads/batch.ts'
import { type StartWriter, type WriterEvents, writerStopped } from '../../../src/store/sqlite/threads/writer-port.ts'
import { createWriter } from '../../../src/store/sqlite/write/writer.ts'

/**
 * The real writer without its thread, so that a test can turn its store's clock, fill its disk, hold it back or let it die.
 * It answers in a later turn, as a thread does.
 */
export function createInlineWriter() {
  let db: Connection | undefined
  let events: WriterEvents | undefined
  let held: (() => void)[] | undefined
  let passed = 0
  let stepped = 0
  const inline = {
    /** The system clock, ms; undefined: the real one. */
    now: undefined as number | undefined,
    batches: [] as Batch[],
    replies: [] as Reply[],
    start: (async ({ file, epochs, nodeLimit, seriesLimits, tuning }, writerEvents) => {
      const open = openWriting(file, tuning)
      db = open
      events = writerEvents
      const writer = createWriter({ db: open, epochs, nodeLimit, seriesLimits })
      return {
        post(batch) {
          // As a thread would get it.
          const copy = structuredClone(batch)
          inline.batches.push(copy)
          const answer = () => {
            const reply = writer.run(copy)
            inline.replies.push(reply)
            writerEvents.reply(structuredClone(reply))
          }
          if (held) held.push(answer)
          else setImmediate(answer)
        },
        async close() {
          open.close()
        },
      }
    }) satisfies StartWriter,
    /** For the store: fake timers turn the elapsed time, and setting their clock does not. */
    time: { wallMs: () => inline.now ?? Date.now() + passed + stepped, elapsedMs: () => performance.now() + passed },
    get db(): Connection {
      if (!db) throw new Error('The writer was not started.')
      return db
    },
    /** No batch is answered any more, until `goOn`. */
    hold(): void {
      held = []
    },
    goOn(): void {
      for (const answer of held ?? []) setImmediate(answer)
      held = undefined
    },
    /** Time goes by, where setting `now` sets the system clock. */
    pass(ms: number): void {
      if (inline.now !== undefined) inline.now += ms
      passed += ms
    },
    /** The system clock is set; no time goes by. */
    setClock(by: number): void {
      stepped += by
    },
    die(reason: string): void {
      events?.died(writerStopped(reason))
    },
    /** The disk has no room for another page. */
    fillDisk(): void {
      // The steps of the schema leave free pages.
      inline.db.exec('VACUUM')
      inline.db.pragma(`max_page_count = ${inline.db.pragma('page_count', { simple: true })}`)
    },
    freeDisk(): void {
      inline.db.pragma('max_page_count = 4294967294')
    },
  }
  return inline
}

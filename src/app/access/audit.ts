import type { NewAuditEntry } from '../../domain/audit.ts'
import type { AuditStore, Logger } from '../ports.ts'

/** Refusals of one kind within so long become one entry, ms. */
const WINDOW_MS = 10_000
/** So many kinds of refusals are told apart within a window; what is beyond is counted together. */
const MAX_KINDS = 200

export interface AuditDeps {
  store: AuditStore
  logger: Logger
}

interface Window {
  /** What came since the first one, which was written at once. */
  more: NewAuditEntry | undefined
}

export type Audit = ReturnType<typeof createAudit>

/** Who did what, and who was refused what. Entries are kept apart from messages and events. */
export function createAudit({ store, logger }: AuditDeps) {
  const windows = new Map<string, Window>()
  let pending: NewAuditEntry[] = []
  let flushing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  /** Once the current turn is over: what is done in one turn shares a commit. */
  async function flush(): Promise<void> {
    await Promise.resolve()
    const entries = pending
    pending = []
    flushing = undefined
    try {
      await store.recordAudit(entries)
    } catch (error) {
      logger.error({ err: error, entries: entries.length }, 'The audit could not be written')
    }
  }

  function closeWindows(): void {
    clearTimeout(timer)
    timer = undefined
    for (const { more } of windows.values()) if (more) void record(more)
    windows.clear()
  }

  /** Resolves once it is committed, or cannot be, which is logged: what was done is done. */
  function record(entry: NewAuditEntry): Promise<void> {
    pending.push(entry)
    flushing ??= flush()
    return flushing
  }

  return {
    record,

    /** Of those that are alike the first is written at once, and those that follow within ten seconds as one entry that counts them. */
    refuse(entry: NewAuditEntry): void {
      const { actor, from, operation, code } = entry
      const own = [actor.kind, actor.id, from, operation, code].join(' ')
      const kind = windows.has(own) || windows.size < MAX_KINDS ? own : 'others'
      const window = windows.get(kind)
      if (!window) {
        windows.set(kind, { more: undefined })
        void record(entry)
        timer ??= setTimeout(closeWindows, WINDOW_MS)
        return
      }
      if (window.more) window.more.count += entry.count
      else window.more = { ...entry }
    },

    list: store.listAudit,

    /** Writes what is still to be written. */
    async close(): Promise<void> {
      closeWindows()
      await flushing
    },
  }
}

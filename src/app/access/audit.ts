import type { NewAuditEntry } from '../../domain/access/audit.ts'
import type { AuditStore, Logger } from '../ports.ts'

/** Refusals of one kind within this window become one entry, ms. */
const WINDOW_MS = 10_000
/** Longest time that a noted entry waits for its commit, ms. */
const NOTE_MS = 1_000
/** Maximum number of kinds of refusals that a window distinguishes. All further ones are counted in one entry. */
const MAX_KINDS = 200

export interface AuditDeps {
  store: AuditStore
  logger: Logger
}

interface Window {
  /** The refusals after the first one, which was written at once. */
  more: NewAuditEntry | undefined
}

export type Audit = ReturnType<typeof createAudit>

/** Records who changed what, and whose requests were refused. Entries are stored separately from messages and events. */
export function createAudit({ store, logger }: AuditDeps) {
  const windows = new Map<string, Window>()
  let pending: NewAuditEntry[] = []
  let flushing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let noted: NodeJS.Timeout | undefined

  /** Waits for the end of the current turn, so that all entries of one turn share a commit. */
  async function flush(): Promise<void> {
    await Promise.resolve()
    clearTimeout(noted)
    noted = undefined
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

  /** Resolves once the entry is committed. Also resolves if that fails, which is logged, because the change itself was made. */
  function record(entry: NewAuditEntry): Promise<void> {
    pending.push(entry)
    return write()
  }

  function write(): Promise<void> {
    flushing ??= flush()
    return flushing
  }

  return {
    record,

    /** Writes the first refusal of a kind at once. Those that follow within ten seconds become one entry with a count. */
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

    /** Records what is too frequent for a commit of its own: the entries of a second share one. A crash may lose them. */
    note(entry: NewAuditEntry): void {
      pending.push(entry)
      noted ??= setTimeout(() => void write(), NOTE_MS)
    },

    /** See `AuditStore.listAudit`. Noted entries are in the list. */
    async list(...query: Parameters<AuditStore['listAudit']>): ReturnType<AuditStore['listAudit']> {
      if (noted) await write()
      return store.listAudit(...query)
    },

    /** Writes the remaining entries. */
    async close(): Promise<void> {
      closeWindows()
      if (noted) void write()
      await flushing
    },
  }
}

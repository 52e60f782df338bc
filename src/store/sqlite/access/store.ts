import type { AuditStore, KeyStore } from '../../../app/ports.ts'
import type { CommitQueue } from '../threads/commit-queue.ts'
import type { AccessReads } from './reads.ts'

/** The keys and the audit of an open store: writes go to the writer, reads to the reading connection. */
export function createAccessStore(deps: {
  submit: CommitQueue['submit']
  read<T>(work: () => T | Promise<T>): Promise<T>
  access: AccessReads
}): KeyStore & AuditStore {
  const { submit, read, access } = deps
  return {
    listKeys: () => read(() => access.keys()),
    createKey: (id, config, hash) => submit('createKey', { id, config, hash }),
    replaceKey: (id, config, ifRevision) =>
      submit('replaceKey', { id, config, ...(ifRevision !== undefined && { ifRevision }) }),
    revokeKey: (id, ifRevision) => submit('revokeKey', { id, ...(ifRevision !== undefined && { ifRevision }) }),
    touchKeys: (used) => submit('touchKeys', { used }),
    recordAudit: (entries) => submit('recordAudit', { entries }),
    listAudit: (query) => read(() => access.audit(query)),
  }
}

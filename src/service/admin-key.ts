import { readFileSync } from 'node:fs'
import { type Keys, openKeys } from '../app/access/keys.ts'
import type { Logger } from '../app/ports.ts'
import { SCOPES } from '../domain/access/access.ts'
import type { NewAuditEntry } from '../domain/access/audit.ts'
import { DomainError } from '../domain/errors.ts'
import { openSqliteStore } from '../store/sqlite/store.ts'

/** The default name of an administration key. */
export const ADMIN_NAME = 'Administration'

export interface AdminKey {
  id: string
  /** The text of the key. It cannot be shown again. */
  token: string
}

/** Creates a key with all scopes. @throws DomainError key-limit */
export async function createAdminKey(keys: Pick<Keys, 'create'>, name = ADMIN_NAME): Promise<AdminKey> {
  const { key, token } = await keys.create({ name, scopes: [...SCOPES] })
  return { id: key.id, token }
}

/** A key that any Unix can make: hexadecimal digits are part of its alphabet. */
const MAKE_KEY = 'printf "musen_%s_%s\\n" $(openssl rand -hex 5) $(openssl rand -hex 26)'

/**
 * Gives all scopes to the key in a file, unless the store knows the key already.
 * @returns whether the key is new
 * @throws DomainError config-invalid if the file cannot be read or does not contain a key, key-limit
 */
export async function adoptAdminKey(keys: Pick<Keys, 'adopt'>, file: string): Promise<boolean> {
  const hint = `Write one key into the file: ${MAKE_KEY} > FILE`
  try {
    const token = readFileSync(file, 'utf8').trim()
    return (await keys.adopt(token, { name: ADMIN_NAME, scopes: [...SCOPES] })) !== undefined
  } catch (cause) {
    if (cause instanceof DomainError && cause.code !== 'key-invalid') throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DomainError('config-invalid', `Cannot take the key of ${file}: ${why}`, {
      field: 'adminKeyFile',
      hint,
      cause,
    })
  }
}

/**
 * Creates an administration key in a data directory that no musen uses. Write access to the directory is the only permission
 * that it needs.
 * @throws DomainError of the store (`store-in-use`, `store-newer`, ...), key-limit
 */
export async function createOfflineAdminKey(
  directory: string,
  name: string | undefined,
  logger: Logger,
): Promise<AdminKey> {
  const store = await openSqliteStore({ directory, logger })
  try {
    const keys = await openKeys({ store, logger })
    try {
      const made = await createAdminKey(keys, name)
      await store.recordAudit([machineKeyEntry()])
      return made
    } finally {
      await keys.close()
    }
  } finally {
    await store.close()
  }
}

/** The audit entry of a key that was created on this machine without a request. */
export function machineKeyEntry(): NewAuditEntry {
  const [operation, method, path] = ['createKey', 'POST', '/v1/keys']
  return { at: Date.now(), actor: { kind: 'machine' }, operation, method, path, outcome: 'done', status: 201, count: 1 }
}

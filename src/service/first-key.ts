import type { Keys } from '../app/access/keys.ts'
import type { AccessConfig } from '../config/config-access.ts'
import { SCOPES } from '../domain/access.ts'
import type { NewAuditEntry } from '../domain/audit.ts'
import { DomainError } from '../domain/errors.ts'

/** The audit's entry of a key that was made on the machine, by no request. */
export function madeOnMachine(): NewAuditEntry {
  const [operation, method, path] = ['createKey', 'POST', '/v1/keys']
  return { at: Date.now(), actor: { kind: 'machine' }, operation, method, path, outcome: 'done', status: 201, count: 1 }
}

/** What a key for administration is called when nobody gave it a name. */
export const ADMIN_NAME = 'Administration'

/** Makes a key that may do everything; its text. */
export async function makeAdminKey(
  keys: Pick<Keys, 'create'>,
  name = ADMIN_NAME,
): Promise<{ id: string; token: string }> {
  const { key, token } = await keys.create({ name, scopes: [...SCOPES] })
  return { id: key.id, token }
}

/**
 * An address that others reach, be it through a proxy, needs a key by which they come in. Makes the first one where the configuration asks for that.
 * @throws DomainError config-invalid
 */
export async function checkReach(
  {
    host,
    printFirstKey,
    jwtIssuer,
    trustedProxies,
  }: Pick<AccessConfig, 'printFirstKey' | 'jwtIssuer' | 'trustedProxies'> & { host: string },
  keys: Pick<Keys, 'create' | 'hasActive' | 'isEmpty'>,
): Promise<string | undefined> {
  if (keys.hasActive() || jwtIssuer !== undefined) return undefined
  if (printFirstKey && keys.isEmpty()) return (await makeAdminKey(keys)).token
  throw new DomainError(
    'config-invalid',
    `Others reach ${host}${trustedProxies.length > 0 ? ' through a proxy' : ''}, and there is no access key by which they could come in.`,
    {
      field: trustedProxies.length > 0 ? 'trustedProxies' : 'host',
      hint: 'Make one with `musen keys create --admin`, start with --print-first-key, or use 127.0.0.1 without a proxy and a tunnel such as ssh -L.',
    },
  )
}

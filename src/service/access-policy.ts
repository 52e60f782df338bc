import type { FastifyRequest } from 'fastify'
import type { Keys } from '../app/access/keys.ts'
import type { Store } from '../app/ports.ts'
import type { Config } from '../config/config.ts'
import { type Access, UNRESTRICTED } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'
import { isForwarded, isOfThisMachine } from '../http/access/this-machine.ts'
import { createTrust } from '../http/access/trusted-proxies.ts'
import { adoptAdminKey, createAdminKey, machineKeyEntry } from './admin-key.ts'

type Settings = Pick<
  Config,
  'host' | 'trustedProxies' | 'allowedHosts' | 'openLoopback' | 'printFirstKey' | 'adminKeyFile' | 'jwtIssuer'
>

export interface AccessPolicyDeps {
  config: Settings
  keys: Pick<Keys, 'adopt' | 'create' | 'hasActive' | 'isEmpty' | 'withoutKeys'>
  store: Pick<Store, 'recordAudit'>
  /** Whether a person reads what is printed. Otherwise a log would keep the first key. */
  canPrintKey: boolean
}

/** Decides who may use the service without credentials. docs/security.md describes the rules. */
export function createAccessPolicy({ config, keys, store, canPrintKey }: AccessPolicyDeps) {
  const isProxy = createTrust(config.trustedProxies)
  /** Only this machine can reach the service. */
  const isLocal = isLoopback(config.host) && !isProxy
  const hasIssuer = config.jwtIssuer !== undefined

  return {
    /** Whether an address is a trusted proxy; undefined if there are none. */
    isProxy,
    /** Whether any Host header is accepted: clients then need credentials, which a foreign page cannot send. */
    anyHost: !isLocal && config.allowedHosts.length === 0,

    /**
     * Makes sure that clients on other machines have a way to authenticate. Takes the key of `adminKeyFile`, or creates the first key if the
     * configuration asks for it.
     * @returns the text of the key that was created; undefined if none was
     * @throws DomainError config-invalid
     */
    async ensureCredentials(): Promise<string | undefined> {
      if (config.adminKeyFile !== undefined && (await adoptAdminKey(keys, config.adminKeyFile)))
        await store.recordAudit([machineKeyEntry()])
      if (isLocal || keys.hasActive() || hasIssuer) return undefined
      if (!config.printFirstKey || !keys.isEmpty()) throw noCredentials(config)
      if (!canPrintKey) throw noTerminal()
      const { token } = await createAdminKey(keys)
      await store.recordAudit([machineKeyEntry()])
      return token
    },

    /** What a request without credentials may do; undefined if nothing. */
    withoutCredentials(request: FastifyRequest): Access | undefined {
      if (config.openLoopback && isOfThisMachine(request)) return UNRESTRICTED
      return isLocal && keys.isEmpty() && !hasIssuer && !isForwarded(request) ? keys.withoutKeys : undefined
    },
  }
}

/** Whether only this machine can connect to an address or name. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function noCredentials({ host, trustedProxies }: Settings): DomainError {
  const behindProxy = trustedProxies.length > 0
  return new DomainError(
    'config-invalid',
    `Other machines can reach ${host}${behindProxy ? ' through a proxy' : ''}, but no valid access key exists.`,
    {
      field: behindProxy ? 'trustedProxies' : 'host',
      hint: 'Name a file with a key by --admin-key-file, or create a key with `musen keys create --admin`. To serve this machine only, use --host 127.0.0.1 without trustedProxies.',
    },
  )
}

function noTerminal(): DomainError {
  return new DomainError('config-invalid', 'The first key cannot be printed: the output is not a terminal.', {
    field: 'printFirstKey',
    hint: 'Name a file with a key by --admin-key-file (MUSEN_ADMIN_KEY_FILE), or create a key with `musen keys create --admin`.',
  })
}

/** A visitor of the demo may create a key without being locked out. Behind a proxy, other machines look like this one. */
export function openToThisMachine(config: Config): Config {
  return { ...config, openLoopback: config.openLoopback || config.trustedProxies.length === 0 }
}

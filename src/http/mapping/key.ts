import type { components } from '../../../generated/types.ts'
import type { KeyPatch } from '../../app/access/keys.ts'
import { type AccessKey, type KeyConfig, keyState } from '../../domain/access/access-key.ts'
import { readTimestamp, timestamp } from './timestamp.ts'

type Schemas = components['schemas']

export function toApiKey(key: AccessKey): Schemas['AccessKey'] {
  const { id, name, scopes, radios, queues, revision, createdAt, updatedAt, expiresAt, revokedAt, lastUsedAt } = key
  return {
    id,
    name,
    scopes: [...scopes],
    ...(radios && { radios: [...radios] }),
    ...(queues && { queues: [...queues] }),
    state: keyState(key, Date.now()),
    revision,
    createdAt: timestamp(createdAt),
    updatedAt: timestamp(updatedAt),
    ...(expiresAt !== undefined && { expiresAt: timestamp(expiresAt) }),
    ...(revokedAt !== undefined && { revokedAt: timestamp(revokedAt) }),
    ...(lastUsedAt !== undefined && { lastUsedAt: timestamp(lastUsedAt) }),
  }
}

/** @throws HttpError request-invalid */
export function readKeyRequest({ expiresAt, ...rest }: Schemas['KeyRequest']): KeyConfig {
  return { ...rest, ...(expiresAt !== undefined && { expiresAt: readExpiry(expiresAt) }) }
}

/** @throws HttpError request-invalid */
export function readKeyPatch({ expiresAt, ...rest }: Schemas['KeyPatch']): KeyPatch {
  if (expiresAt === undefined) return rest
  return { ...rest, expiresAt: expiresAt === null ? null : readExpiry(expiresAt) }
}

function readExpiry(text: string): number {
  return readTimestamp(text, '/expiresAt', 'body')
}

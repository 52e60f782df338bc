import { hash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Access } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'

const LEAST_CHARACTERS = 16
const ACCESS: Access = { actor: { kind: 'token', id: 'metrics' }, scopes: new Set(['system:read']) }

/**
 * Reads the token of scrapers. The file is read once.
 * @returns the function that returns the access of this token, for `GET /metrics` only
 * @throws DomainError config-invalid
 */
export function readMetricsToken(file: string): (bearer: string) => Access | undefined {
  let token: string
  try {
    token = readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw invalid(`Cannot read the file ${file}.`, cause)
  }
  // Credentials of the service itself are recognized by this prefix.
  if (!/^(?!musen_)[!-~]+$/.test(token) || token.length < LEAST_CHARACTERS)
    throw invalid(`The file ${file} does not contain a token of at least ${LEAST_CHARACTERS} visible characters.`)
  const expected = hash('sha256', token, 'buffer')
  return (bearer) => (timingSafeEqual(hash('sha256', bearer, 'buffer'), expected) ? ACCESS : undefined)
}

function invalid(message: string, cause?: unknown): DomainError {
  return new DomainError('config-invalid', message, {
    field: 'metricsTokenFile',
    hint: 'Write a token into the file: openssl rand -hex 32 > FILE',
    cause,
  })
}

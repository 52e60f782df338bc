import type { PeerCertificate, TLSSocket } from 'node:tls'
import { parse as parseCookie } from 'cookie'
import type { FastifyRequest } from 'fastify'
import { HttpError } from '../../problem.ts'
import type { SecurityNeed } from '../route.ts'
import type { Access, Authenticate } from './access.ts'

/** How a request carries its credentials; `securitySchemes` of the generated `routes.ts` has one for each scheme. */
export interface SecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  /** The name of an `http` scheme, in lower case. */
  readonly scheme?: string
  /** The place of an `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie'
  /** The name of an `apiKey`. */
  readonly name?: string
}

export interface BasicCredentials {
  user: string
  password: string
}

/** `never`, which any handler takes, for a scheme whose literal type is not known. */
type CredentialsOf<Scheme extends SecurityScheme> = SecurityScheme extends Scheme
  ? never
  : Scheme extends { readonly type: 'mutualTLS' }
    ? PeerCertificate
    : Scheme extends { readonly type: 'http'; readonly scheme: 'basic' }
      ? BasicCredentials
      : string

/**
 * Verifies the credentials of one scheme, and that they have the scopes. Returns what is known of the caller, for the handlers' `access`;
 * undefined: the credentials are refused.
 */
export type SecurityHandler<Credentials, Caller extends object = object> = (
  credentials: Credentials,
  scopes: readonly string[],
) => Caller | undefined | Promise<Caller | undefined>

/**
 * One handler for each security scheme of a specification. `SecurityHandlers<typeof securitySchemes, Access>`, with both names from the
 * generated code, also checks what the handlers return.
 */
export type SecurityHandlers<
  Schemes extends Readonly<Record<string, SecurityScheme>>,
  Caller extends object = object,
> = {
  readonly [Name in keyof Schemes]: SecurityHandler<CredentialsOf<Schemes[Name]>, Caller>
}

export interface SchemesOptions<Schemes extends Readonly<Record<string, SecurityScheme>>> {
  schemes: Schemes
  handlers: SecurityHandlers<Schemes>
  /** Names the service in `WWW-Authenticate` (RFC 9110, section 11.5); default `api`. */
  realm?: string
}

/**
 * Makes an `authenticate` from the security schemes of any specification: the first of an operation's alternatives whose handlers all
 * accept the credentials of the request.
 * @throws Error for a scheme without a handler
 */
export function createSchemesAuthenticate<Schemes extends Readonly<Record<string, SecurityScheme>>>({
  schemes,
  handlers,
  realm = 'api',
}: SchemesOptions<Schemes>): Authenticate {
  const byScheme = new Map(Object.entries(handlers) as [string, SecurityHandler<never>][])
  for (const name of Object.keys(schemes))
    if (typeof byScheme.get(name) !== 'function') throw new Error(`The security scheme "${name}" has no handler.`)

  const words = Object.values(schemes).flatMap(({ type, scheme }) =>
    type === 'http' ? [`${scheme}`] : type === 'apiKey' || type === 'mutualTLS' ? [] : ['bearer'],
  )
  const challenge =
    words.length === 0
      ? {}
      : { 'www-authenticate': [...new Set(words)].map((word) => challengeOf(word, realm)).join(', ') }

  /** undefined: credentials are missing; false: they were refused. */
  async function verify(request: FastifyRequest, needs: readonly SecurityNeed[]): Promise<Access | false | undefined> {
    let access: Access = { scopes: new Set() }
    for (const { scheme, scopes } of needs) {
      const credentials = credentialsOf(request, schemes[scheme])
      if (credentials === undefined) return undefined
      const found = await byScheme.get(scheme)?.(credentials as never, scopes)
      if (found === undefined) return false
      // The handler has checked the scopes.
      access = { ...access, ...found, scopes: new Set([...access.scopes, ...scopes]) }
    }
    return access
  }

  return async (request) => {
    let refused = false
    for (const needs of request.operation?.security ?? []) {
      const access = await verify(request, needs)
      if (access) return access
      if (access === false) refused = true
    }
    throw refused
      ? new HttpError('credentials-invalid', 'These credentials are not accepted.', { headers: challenge })
      : new HttpError('credentials-missing', 'This operation requires credentials.', { headers: challenge })
  }
}

function challengeOf(scheme: string, realm: string): string {
  return `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} realm="${realm}"`
}

function credentialsOf(
  request: FastifyRequest,
  scheme: SecurityScheme | undefined,
): string | BasicCredentials | PeerCertificate | undefined {
  if (scheme?.type === 'mutualTLS') return certificateOf(request)
  if (scheme?.type === 'apiKey') return apiKeyOf(request, scheme)
  const [, word, rest] = /^([!-~]+) +([!-~](?:[ -~]*[!-~])?)$/.exec(request.headers.authorization ?? '') ?? []
  const wanted = scheme?.type === 'http' ? scheme.scheme : 'bearer'
  if (rest === undefined || word?.toLowerCase() !== wanted) return undefined
  // Only schemes such as `digest` have parameters.
  if (rest.includes(' ') && (wanted === 'bearer' || wanted === 'basic')) return undefined
  return wanted === 'basic' ? basicOf(rest) : rest
}

/** Only a certificate by a root that the server trusts: any other identifies nobody. */
function certificateOf({ raw: { socket } }: FastifyRequest): PeerCertificate | undefined {
  const { authorized, getPeerCertificate } = socket as Partial<TLSSocket>
  if (authorized !== true || getPeerCertificate === undefined) return undefined
  const certificate = getPeerCertificate.call(socket)
  return certificate && Object.keys(certificate).length > 0 ? certificate : undefined
}

function apiKeyOf({ headers, query }: FastifyRequest, { in: where, name = '' }: SecurityScheme): string | undefined {
  const places: Record<string, Record<string, unknown>> = {
    header: headers,
    query: query as Record<string, unknown>,
    cookie: headers.cookie === undefined ? {} : parseCookie(headers.cookie),
  }
  const value = places[where ?? 'header']?.[name]
  return typeof value === 'string' ? value : undefined
}

/** RFC 7617 */
function basicOf(encoded: string): BasicCredentials | undefined {
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon === -1 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

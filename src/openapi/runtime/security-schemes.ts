import type { PeerCertificate, TLSSocket } from 'node:tls'
import { parse as parseCookie } from 'cookie'
import type { FastifyRequest } from 'fastify'
import { type Access, type Scope, UNRESTRICTED } from '../../domain/access.ts'
import type { Authenticate } from '../../http/access/gate.ts'
import { HttpError } from '../../http/problem.ts'
import type { SecurityNeed } from './route.ts'

/** How a request shows who it is from; `generated/routes.ts` holds one for each of the specification's schemes. */
export interface SecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  /** Of `http`, in lower case. */
  readonly scheme?: string
  /** Of `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie'
  readonly name?: string
}

export interface BasicCredentials {
  user: string
  password: string
}

/** Who shows these credentials, which must be good for the scopes. undefined: they are not. */
export type SecurityHandler = (
  credentials: never,
  scopes: readonly string[],
) => object | undefined | Promise<object | undefined>

export interface SchemesOptions {
  schemes: Readonly<Record<string, SecurityScheme>>
  /** One for each scheme, as the generated `SecurityHandlers` types them. */
  handlers: object
}

/**
 * Tells who asks by the security schemes of any specification: by the first of an operation's alternatives of which all handlers accept
 * what the request shows.
 * @throws Error for a scheme without a handler
 */
export function createSchemesAuthenticate({ schemes, handlers }: SchemesOptions): Authenticate {
  const known = new Map(Object.entries(handlers) as [string, SecurityHandler][])
  for (const name of Object.keys(schemes))
    if (typeof known.get(name) !== 'function') throw new Error(`The security scheme "${name}" has no handler.`)

  const words = Object.values(schemes).flatMap(({ type, scheme }) =>
    type === 'http' ? [`${scheme}`] : type === 'apiKey' || type === 'mutualTLS' ? [] : ['bearer'],
  )
  const challenge = words.length === 0 ? {} : { 'www-authenticate': [...new Set(words)].map(challengeOf).join(', ') }

  /** undefined: something is missing; false: something was refused. */
  async function meet(request: FastifyRequest, needs: readonly SecurityNeed[]): Promise<Access | false | undefined> {
    let access: Access = { ...UNRESTRICTED, scopes: new Set() }
    for (const { scheme, scopes } of needs) {
      const credentials = credentialsOf(request, schemes[scheme])
      if (credentials === undefined) return undefined
      const found = await known.get(scheme)?.(credentials as never, scopes)
      if (found === undefined) return false
      // The handler has seen to the scopes.
      access = { ...access, ...found, scopes: new Set([...access.scopes, ...(scopes as Scope[])]) }
    }
    return access
  }

  return async (request) => {
    let refused = false
    for (const needs of request.operation?.security ?? []) {
      const access = await meet(request, needs)
      if (access) return access
      if (access === false) refused = true
    }
    throw refused
      ? new HttpError('credentials-invalid', 'The credentials are not accepted here.', { headers: challenge })
      : new HttpError('credentials-missing', 'This needs credentials.', { headers: challenge })
  }
}

function challengeOf(scheme: string): string {
  return `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} realm="api"`
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

/** Of a client whom a root vouches for that the server trusts: nobody else can be known by what he shows. */
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

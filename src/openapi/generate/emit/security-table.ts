import type { SecurityNeed, SecurityScheme } from '../model/security.ts'
import { inComment, propertyName, quote } from './typescript.ts'

/** An operation's entry in `routes.ts`. */
export function securityField(security: SecurityNeed[][]): string {
  const need = ({ scheme, scopes }: SecurityNeed) =>
    `{ scheme: ${quote(scheme)}, scopes: [${scopes.map(quote).join(', ')}] }`
  return `security: [${security.map((needs) => `[${needs.map(need).join(', ')}]`).join(', ')}],`
}

/** The schemes' table in `routes.ts`. */
export function securityTable(schemes: SecurityScheme[]): string {
  if (schemes.length === 0) return ''
  const entries = schemes.map(({ name, type, description, scheme, in: where, parameter }) => {
    const fields = [
      `type: ${quote(type)}`,
      scheme === undefined ? '' : `scheme: ${quote(scheme)}`,
      where === undefined ? '' : `in: ${quote(where)}`,
      parameter === undefined ? '' : `name: ${quote(parameter)}`,
    ].filter((field) => field !== '')
    const comment = description === '' ? '' : `/** ${inComment(description)} */\n`
    return `${comment}${propertyName(name)}: { ${fields.join(', ')} },`
  })
  return `\n/** How requests may show who they are from. */\nexport const securitySchemes = { ${entries.join('\n')} } as const`
}

/** The interface of whoever checks credentials, one member for each scheme. */
export function securityHandlers(schemes: SecurityScheme[]): string {
  if (schemes.length === 0) return ''
  const members = schemes.map((scheme) => {
    const credentials = credentialsType(scheme)
    const comment = [inComment(describeScheme(scheme)), inComment(scheme.description)].filter(Boolean).join(': ')
    return `/** ${comment} */\n${propertyName(scheme.name)}(credentials: ${credentials}, scopes: readonly string[]): Access | undefined | Promise<Access | undefined>`
  })
  return `/**
     * One for each security scheme: who shows these credentials, which must be good for the scopes. undefined: they are not.
     */
    export interface SecurityHandlers {\n${members.join('\n\n')}\n}`
}

function credentialsType({ type, scheme }: SecurityScheme): string {
  if (type === 'mutualTLS') return 'PeerCertificate'
  return type === 'http' && scheme === 'basic' ? '{ user: string; password: string }' : 'string'
}

function describeScheme({ type, scheme, in: where, parameter }: SecurityScheme): string {
  if (type === 'mutualTLS') return 'The certificate of the client, by a root that the server trusts'
  if (type === 'apiKey') return `The ${where === 'query' ? 'parameter' : where} \`${parameter}\``
  if (type === 'http' && scheme === 'basic') return 'HTTP Basic'
  return type === 'http' && scheme !== 'bearer'
    ? `What follows \`${scheme}\` in \`Authorization\``
    : 'The token of `Authorization: Bearer`'
}

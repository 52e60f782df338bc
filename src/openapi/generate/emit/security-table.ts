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
  return `\n/** How requests carry their credentials. */\nexport const securitySchemes = { ${entries.join('\n')} } as const`
}

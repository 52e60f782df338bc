import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'

/** One scheme that a request must satisfy, and the scopes that its credentials must have. */
export interface SecurityNeed {
  scheme: string
  scopes: string[]
}

/** One of `components.securitySchemes`, with references resolved. */
export interface SecurityScheme {
  name: string
  type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  description: string
  /** For `http`, in lower case: `bearer`, `basic`. */
  scheme?: string
  /** For `apiKey`. */
  in?: 'query' | 'header' | 'cookie'
  /** For `apiKey`: the parameter, header (in lower case) or cookie. */
  parameter?: string
}

const TYPES = ['http', 'apiKey', 'oauth2', 'openIdConnect', 'mutualTLS'] as const

/** Returns all security schemes in the order of the specification. @throws SpecError for an incomplete scheme */
export function readSecuritySchemes(spec: Spec): SecurityScheme[] {
  const at: Pointer = ['components', 'securitySchemes']
  return Object.entries(asObject(spec.at(at)) ?? {}).map(([name, entry]) => {
    const { value, pointer } = spec.resolve(entry, [...at, name])
    const type = TYPES.find((known) => known === value.type)
    if (!type) return spec.fail(pointer, `the security scheme "${name}" has an unknown type`)
    const description = typeof value.description === 'string' ? value.description : ''
    if (type === 'http') {
      if (typeof value.scheme !== 'string') return spec.fail(pointer, `the security scheme "${name}" has no scheme`)
      return { name, type, description, scheme: value.scheme.toLowerCase() }
    }
    if (type !== 'apiKey') return { name, type, description }
    const where = (['query', 'header', 'cookie'] as const).find((known) => known === value.in)
    if (!where || typeof value.name !== 'string')
      return spec.fail(
        pointer,
        `the security scheme "${name}" requires \`name\`, and \`in\` with the value query, header or cookie`,
      )
    const parameter = where === 'header' ? value.name.toLowerCase() : value.name
    return { name, type, description, in: where, parameter }
  })
}

/** Returns the schemes that need a handler. `mutualTLS` needs one only if an operation uses it, because a proxy may check certificates. */
export function checkedSchemes(spec: Spec, operations: readonly { security: SecurityNeed[][] }[]): SecurityScheme[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)))
  return readSecuritySchemes(spec).filter(({ name, type }) => type !== 'mutualTLS' || used.has(name))
}

/** Returns the security requirements of an operation. @throws SpecError for an unknown scheme */
export function readSecurity(spec: Spec, operation: Pointer, from: JsonObject): SecurityNeed[][] {
  const [list, at]: [unknown, Pointer] =
    from.security === undefined ? [spec.document.security, ['security']] : [from.security, [...operation, 'security']]
  if (list === undefined) return []
  if (!Array.isArray(list)) return spec.fail(at, 'must be a list')
  const known = asObject(spec.at(['components', 'securitySchemes'])) ?? {}
  const needs = list.map((entry, index) =>
    Object.entries(asObject(entry) ?? spec.fail([...at, index], 'must be a mapping')).map(([scheme, scopes]) => {
      if (!Object.hasOwn(known, scheme))
        return spec.fail([...at, index, scheme], `the security scheme "${scheme}" does not exist`)
      if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
        return spec.fail([...at, index, scheme], 'must be a list of scopes')
      return { scheme, scopes }
    }),
  )
  // Credentials that are sent are checked, even if they are optional.
  return [...needs.filter(({ length }) => length > 0), ...needs.filter(({ length }) => length === 0)]
}

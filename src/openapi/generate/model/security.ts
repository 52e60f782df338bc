import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'

/** One scheme that a request has to satisfy, and what its credentials must be good for. */
export interface SecurityNeed {
  scheme: string
  scopes: string[]
}

/** One of `components.securitySchemes`, with its references followed. */
export interface SecurityScheme {
  name: string
  type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  description: string
  /** Of `http`, in lower case: `bearer`, `basic`. */
  scheme?: string
  /** Of `apiKey`. */
  in?: 'query' | 'header' | 'cookie'
  /** Of `apiKey`: the parameter, header (in lower case) or cookie. */
  parameter?: string
}

const TYPES = ['http', 'apiKey', 'oauth2', 'openIdConnect', 'mutualTLS'] as const

/** Every security scheme in the specification's order. @throws SpecError for one that says too little to be checked */
export function readSecuritySchemes(spec: Spec): SecurityScheme[] {
  const at: Pointer = ['components', 'securitySchemes']
  return Object.entries(asObject(spec.at(at)) ?? {}).map(([name, entry]) => {
    const { value, pointer } = spec.resolve(entry, [...at, name])
    const type = TYPES.find((known) => known === value.type)
    if (!type) return spec.fail(pointer, `the security scheme "${name}" is of no type that OpenAPI knows`)
    const description = typeof value.description === 'string' ? value.description : ''
    if (type === 'http') {
      if (typeof value.scheme !== 'string') return spec.fail(pointer, `the security scheme "${name}" has no scheme`)
      return { name, type, description, scheme: value.scheme.toLowerCase() }
    }
    if (type !== 'apiKey') return { name, type, description }
    const where = (['query', 'header', 'cookie'] as const).find((known) => known === value.in)
    if (!where || typeof value.name !== 'string')
      return spec.fail(pointer, `the security scheme "${name}" needs \`name\`, and \`in\` as query, header or cookie`)
    const parameter = where === 'header' ? value.name.toLowerCase() : value.name
    return { name, type, description, in: where, parameter }
  })
}

/** Those that need a handler. That of certificates may stand in a specification for who looks at them elsewhere: it counts where it is asked for. */
export function checkedSchemes(spec: Spec, operations: readonly { security: SecurityNeed[][] }[]): SecurityScheme[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)))
  return readSecuritySchemes(spec).filter(({ name, type }) => type !== 'mutualTLS' || used.has(name))
}

/** What an operation asks for. @throws SpecError for a scheme that is not described */
export function readSecurity(spec: Spec, operation: Pointer, from: JsonObject): SecurityNeed[][] {
  const [list, at]: [unknown, Pointer] =
    from.security === undefined ? [spec.document.security, ['security']] : [from.security, [...operation, 'security']]
  if (list === undefined) return []
  if (!Array.isArray(list)) return spec.fail(at, 'must be a list')
  const known = asObject(spec.at(['components', 'securitySchemes'])) ?? {}
  const needs = list.map((entry, index) =>
    Object.entries(asObject(entry) ?? spec.fail([...at, index], 'must be a mapping')).map(([scheme, scopes]) => {
      if (!Object.hasOwn(known, scheme))
        return spec.fail([...at, index, scheme], `there is no security scheme "${scheme}"`)
      if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
        return spec.fail([...at, index, scheme], 'must be a list of scopes')
      return { scheme, scopes }
    }),
  )
  // Who shows credentials is asked for them, also where none are needed.
  return [...needs.filter(({ length }) => length > 0), ...needs.filter(({ length }) => length === 0)]
}

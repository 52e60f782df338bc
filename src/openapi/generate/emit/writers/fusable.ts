import { asObject, type JsonObject, type Spec } from '../../document/spec.ts'
import { isPartMarked } from '../../model/direction.ts'
import { componentName, componentSchemas } from '../../model/naming.ts'

/** Keywords that do not restrict a value. */
const ANNOTATIONS = [
  '$comment',
  'contentEncoding',
  'contentMediaType',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
]
const UNION = new Set([...ANNOTATIONS, 'oneOf', 'anyOf', 'discriminator', 'type'])
const CHOICE = new Set([...ANNOTATIONS, 'enum', 'const', 'type'])
const KNOWN = new Set([
  ...ANNOTATIONS,
  // A discriminator without branches has no effect.
  'discriminator',
  ...['type', 'enum', 'const', 'format', 'minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
])

/** Returns a function that tests whether one pass can check and write a schema. Other schemas use the validators of ajv and JSON.stringify. */
export function createFusable(spec: Spec): (schema: unknown) => boolean {
  const components = componentSchemas(spec)
  const known = new Map<string, boolean>()

  function isComponentFusable(name: string): boolean {
    const before = known.get(name)
    if (before !== undefined) return before
    // A recursive schema is fusable if its other parts are.
    known.set(name, true)
    const fusable = isFusable(components[name])
    known.set(name, fusable)
    return fusable
  }

  function isFusable(schema: unknown): boolean {
    if (schema === true) return true
    const object = asObject(schema)
    if (!object) return false
    if (object.$ref !== undefined) {
      const name = componentName(object)
      return (
        name !== undefined && components[name] !== undefined && onlyHas(object, REFERENCE) && isComponentFusable(name)
      )
    }
    const keys = Object.keys(object).filter((key) => !key.startsWith('x-'))
    const branches = object.oneOf ?? object.anyOf
    if (branches !== undefined)
      return (
        keys.every((key) => UNION.has(key)) &&
        !(object.oneOf && object.anyOf) &&
        (object.type === undefined || (object.discriminator !== undefined && object.type === 'object')) &&
        Array.isArray(branches) &&
        branches.every(isFusable)
      )
    if (!keys.every((key) => KNOWN.has(key))) return false
    if (object.enum !== undefined || object.const !== undefined) return isChoice(object, keys)
    return isPlainFusable(object)
  }

  function isPlainFusable(schema: JsonObject): boolean {
    const types = typesOf(schema)
    if (types.length === 0) return Object.keys(schema).every((key) => ANNOTATIONS.includes(key) || key.startsWith('x-'))
    if (types.includes('array') && schema.items !== undefined && !isFusable(schema.items)) return false
    if (schema.uniqueItems === true && !isScalar(schema.items)) return false
    const properties = asObject(schema.properties) ?? {}
    if ('__proto__' in properties && Object.hasOwn(properties, '__proto__')) return false
    const shown = Object.entries(properties).filter(([name, property]) => !isHidden(name, property))
    if (!shown.every(([, property]) => isFusable(property))) return false
    const rest = schema.additionalProperties
    return rest === undefined || typeof rest === 'boolean' || isFusable(rest)
  }

  /** Whether a member is never in an answer. */
  function isHidden(name: string, property: unknown): boolean {
    return isPartMarked(spec, asObject(property) ?? {}, ['properties', name], 'response')
  }

  /** Whether equal values are always identical. */
  function isScalar(items: unknown): boolean {
    const object = asObject(items)
    const name = object && componentName(object)
    const schema = name === undefined ? object : components[name]
    if (!schema) return false
    const types = typesOf(schema)
    return types.length > 0 && types.every((type) => type !== 'object' && type !== 'array')
  }

  return isFusable
}

const REFERENCE = new Set([...ANNOTATIONS, '$ref'])

function onlyHas(object: JsonObject, keys: ReadonlySet<string>): boolean {
  return Object.keys(object).every((key) => keys.has(key) || key.startsWith('x-'))
}

/** Whether a schema is a choice of plain values, all of the named type. */
function isChoice(schema: JsonObject, keys: string[]): boolean {
  if (!keys.every((key) => CHOICE.has(key)) || (schema.enum !== undefined && schema.const !== undefined)) return false
  const values = schema.enum === undefined ? [schema.const] : (schema.enum as unknown[])
  const types = typesOf(schema)
  return values.every((value) => {
    if (value !== null && typeof value === 'object') return false
    return (
      types.length === 0 ||
      types.includes(value === null ? 'null' : typeof value) ||
      (types.includes('integer') && Number.isInteger(value))
    )
  })
}

export function typesOf({ type }: JsonObject): string[] {
  if (type === undefined) return []
  return Array.isArray(type) ? (type as string[]) : [type as string]
}

import { METHODS } from '../document/methods.ts'
import { asObject, type JsonObject, type Pointer } from '../document/places/pointer.ts'
import { isData } from '../document/places/positions.ts'
import { type Spec, withDocument } from '../document/spec.ts'
import { isMarked } from './direction.ts'
import { discriminatorOf } from './discriminator.ts'
import { capitalize, componentName } from './naming.ts'
import { isInherited } from './schema-traits.ts'
import {
  type Rewrite,
  reachable,
  type VariantNames,
  variantDiscriminator,
  variantNames,
  variantRef,
  variantSchemas,
  withComponents,
} from './variants.ts'

/** Marks a member of a request body with the default that the validator fills in. The generator alone sets it. */
const FILLED_IN = 'x-generated-default'

/** Returns the default that the validator fills in for an absent member; undefined if there is none. */
export function filledDefault(schema: JsonObject): unknown {
  return schema[FILLED_IN]
}

/**
 * The specification as handlers see it: members of request bodies that have a default are required. A component with such members gets a
 * variant, `PersonWithDefaults`; a body whose schema is not a component moves to `components.requestBodies`.
 *
 * A default is not filled in
 * - for a required member, which a request must have, and for a read-only member;
 * - in a branch of `oneOf` or `anyOf` without a discriminator, and below `not`, `if`, `then`, `else`, `contains` and the like, because a
 *   validator only tries those schemas;
 * - in a JSON merge patch, where an absent member stays as it is.
 */
export function withBodyDefaults(spec: Spec): Spec {
  const rewrite: Rewrite = (schema, at, names) => fillIn(spec, names, schema, at)
  const names = variantNames(spec, 'WithDefaults', [], rewrite)
  const moved: Moved = new Map()
  const paths = Object.entries(asObject(spec.document.paths) ?? {}).map(([path, item]): [string, JsonObject] => {
    const operations = METHODS.flatMap((method): [string, JsonObject][] => {
      const operation = asObject(asObject(item)?.[method])
      return operation ? [[method, served(spec, names, operation, ['paths', path, method], moved)]] : []
    })
    return [path, { ...asObject(item), ...Object.fromEntries(operations) }]
  })
  const document = { ...spec.document, ...(spec.document.paths !== undefined && { paths: Object.fromEntries(paths) }) }
  const variants = variantSchemas(spec, names, rewrite, (name) => `\`${name}\` with its defaults filled in.`)
  const used = reachable(variants, [paths, [...moved.values()].map(({ body }) => body)])
  const bodies = Object.fromEntries([...moved].map(([name, { body }]) => [name, body]))
  const whole = withComponents(withComponents(document, 'schemas', used), 'requestBodies', bodies)
  return withDocument({ ...spec, ...placesOf(spec, names, moved) }, whole)
}

/** The bodies that move to `components.requestBodies`, by their names there. */
type Moved = Map<string, { body: JsonObject; from: Pointer }>

/** Reports faults at the place of the schema in the file. */
function placesOf(spec: Spec, names: VariantNames, moved: Moved): Pick<Spec, 'locate' | 'fail'> {
  const componentOf = new Map([...names].map(([name, variant]) => [variant, name]))
  const inFile = (pointer: Pointer): Pointer => {
    const [, group, name, ...rest] = pointer
    if (pointer[0] !== 'components') return pointer
    const component = group === 'schemas' ? componentOf.get(String(name)) : undefined
    if (component !== undefined) return ['components', 'schemas', component, ...rest]
    const body = group === 'requestBodies' ? moved.get(String(name)) : undefined
    return body ? [...body.from, ...rest] : pointer
  }
  return {
    locate: (pointer) => spec.locate(inFile(pointer)),
    fail: (pointer, reason) => spec.fail(inFile(pointer), reason),
  }
}

/** Returns an operation with defaults in its body and in the frames from clients. */
function served(spec: Spec, names: VariantNames, operation: JsonObject, at: Pointer, moved: Moved): JsonObject {
  const websocket = asObject(operation['x-websocket'])
  const client = asObject(websocket?.client)
  return {
    ...operation,
    ...(operation.requestBody !== undefined && { requestBody: servedBody(spec, names, operation, at, moved) }),
    ...(client && {
      'x-websocket': { ...websocket, client: fillIn(spec, names, client, [...at, 'x-websocket', 'client']) },
    }),
  }
}

function servedBody(spec: Spec, names: VariantNames, operation: JsonObject, at: Pointer, moved: Moved): unknown {
  const { value: body, pointer } = spec.resolve(operation.requestBody, [...at, 'requestBody'])
  let isOwn = false
  const contents = Object.entries(asObject(body.content) ?? {}).map(([mediaType, given]) => {
    const content = asObject(given)
    if (content?.schema === undefined || mediaType.startsWith('application/merge-patch+json')) return [mediaType, given]
    const schema = fillIn(spec, names, content.schema, [...pointer, 'content', mediaType, 'schema'])
    const isReference = componentName(asObject(schema) ?? {}) !== undefined
    if (!isReference && JSON.stringify(schema) !== JSON.stringify(content.schema)) isOwn = true
    return [mediaType, { ...content, schema }]
  })
  const filled = { ...body, content: Object.fromEntries(contents) }
  if (!isOwn) return filled
  let name = `${capitalize(String(operation.operationId))}WithDefaults`
  while (moved.has(name) || spec.at(['components', 'requestBodies', name]) !== undefined) name += '_'
  moved.set(name, { body: filled, from: pointer })
  return { $ref: `#/components/requestBodies/${name}` }
}

function fillIn(spec: Spec, names: VariantNames, schema: unknown, at: Pointer): unknown {
  /** `around`: the members that the schemas around it require of the same value. */
  const visit = (value: unknown, pointer: Pointer, around: readonly string[] = []): unknown => {
    const object = asObject(value)
    if (!object) return value
    const required = [...around, ...requiredBy(spec, object, pointer)]
    const filled: string[] = []
    const members = Object.entries(object).map(([key, member]): [string, unknown] => {
      const within = [...pointer, key]
      if (isData('schema', key) && key !== '$ref' && key !== 'discriminator') return [key, member]
      switch (key) {
        case '$ref':
          return [key, variantRef(names, componentName(object)) ?? member]
        case 'discriminator':
          return [key, variantDiscriminator(spec, names, object, pointer)]
        case 'properties':
          return [key, properties(object, within, (name) => !required.includes(name), filled)]
        case 'items':
        case 'additionalProperties':
          return [key, visit(member, within)]
        case 'allOf':
          return [key, list(member, (branch, index) => visit(branch, [...within, index], required))]
        case 'oneOf':
        case 'anyOf':
          if (!discriminatorOf(object)) return [key, member]
          return [key, list(member, (branch, index) => visit(branch, [...within, index], required))]
        default:
          return [key, member]
      }
    })
    const copy = Object.fromEntries(members)
    return filled.length === 0 ? copy : { ...copy, required: [...((object.required as string[]) ?? []), ...filled] }
  }

  const properties = (object: JsonObject, at: Pointer, isOptional: (name: string) => boolean, filled: string[]) =>
    Object.fromEntries(
      Object.entries(asObject(object.properties) ?? {}).map(([name, member]) => {
        const copy = visit(member, [...at, name])
        const value = defaultOf(spec, member, [...at, name])
        const isReadOnly = isMarked(spec, name, [{ schema: object, pointer: at.slice(0, -1) }], 'request')
        if (value === undefined || isReadOnly || isInherited(name) || !isOptional(name)) return [name, copy]
        filled.push(name)
        return [name, { ...asObject(copy), [FILLED_IN]: value }]
      }),
    )

  return visit(schema, at)
}

/** A default beside a reference overrides that of its target. */
function defaultOf(spec: Spec, member: unknown, at: Pointer): unknown {
  const schema = asObject(member)
  if (!schema) return undefined
  return schema.default === undefined ? spec.resolve(schema, at).value.default : schema.default
}

/** Returns the required members of a schema and its `allOf`. */
function requiredBy(spec: Spec, given: JsonObject, at: Pointer, depth = 0): string[] {
  const { value: schema, pointer } = spec.resolve(given, at)
  const own = [given, schema].flatMap(({ required }) => (Array.isArray(required) ? (required as string[]) : []))
  if (!Array.isArray(schema.allOf) || depth > 20) return own
  const parts = schema.allOf.flatMap((part, index) => {
    const branch = asObject(part)
    return branch ? requiredBy(spec, branch, [...pointer, 'allOf', index], depth + 1) : []
  })
  return [...own, ...parts]
}

function list(value: unknown, change: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value
}

import type { Parameter, Schema } from './model.ts'
import { asObject, type Pointer, type Spec } from './spec.ts'

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/** What a parameter's text is made of. */
export type Shape =
  | { kind: 'value'; types: Primitive[] }
  | { kind: 'list'; types: Primitive[] }
  | { kind: 'object'; members: Record<string, Primitive[]>; others: Primitive[] }

/** @throws SpecError for what no style can write, such as a list of lists */
export function shapeOf(spec: Spec, { name, in: where, schema, pointer, style, explode }: Parameter): Shape {
  const shape = shapeOfSchema(spec, schema, pointer, name)
  const fits = {
    simple: true,
    form: true,
    label: true,
    matrix: true,
    deepObject: shape.kind === 'object',
    spaceDelimited: shape.kind === 'list',
    pipeDelimited: shape.kind === 'list',
  }
  if (!fits[style])
    return spec.fail(pointer, `the parameter "${name}" is ${article(shape)}, which ${style} cannot write`)
  if (where === 'cookie' && explode && shape.kind !== 'value')
    return spec.fail(pointer, `the cookie "${name}" must say \`explode: false\`: a cookie has one value`)
  return shape
}

function article({ kind }: Shape): string {
  return { value: 'a plain value', list: 'a list', object: 'an object' }[kind]
}

function shapeOfSchema(spec: Spec, given: Schema, at: Pointer, name: string): Shape {
  const { value: schema, pointer } = spec.resolve(given, at)
  const types = [schema.type].flat()
  if (types.includes('array')) {
    const items = asObject(schema.items) ?? {}
    return { kind: 'list', types: primitives(spec, items, [...pointer, 'items'], name) }
  }
  if (types.includes('object') || schema.properties !== undefined) {
    const members = Object.entries(asObject(schema.properties) ?? {}).map(([member, property]) => [
      member,
      primitives(spec, asObject(property) ?? {}, [...pointer, 'properties', member], name),
    ])
    const others = asObject(schema.additionalProperties) ?? {}
    return {
      kind: 'object',
      members: Object.fromEntries(members),
      others: primitives(spec, others, [...pointer, 'additionalProperties'], name),
    }
  }
  return { kind: 'value', types: primitives(spec, schema, pointer, name) }
}

/** The types that a text is tried as; a string last, since it fits always. */
function primitives(spec: Spec, given: Schema, at: Pointer, name: string): Primitive[] {
  const found = new Set<string>()
  const visit = (schema: Schema, place: Pointer, depth: number): void => {
    const { value, pointer } = spec.resolve(schema, place)
    if (depth > 20) return
    const values = Array.isArray(value.enum) ? value.enum : 'const' in value ? [value.const] : []
    const types = value.type === undefined ? values.map((one) => typeof one) : [value.type].flat()
    for (const type of types) found.add(String(type))
    for (const key of ['oneOf', 'anyOf', 'allOf'])
      for (const [index, branch] of ((value[key] ?? []) as Schema[]).entries())
        visit(branch, [...pointer, key, index], depth + 1)
  }
  visit(given, at, 0)
  if (found.has('array') || found.has('object'))
    return spec.fail(at, `the parameter "${name}" holds lists or objects within, which no style can write`)
  const order: Primitive[] = ['integer', 'number', 'boolean', 'string']
  const known = order.filter((type) => found.has(type))
  return known.length > 0 ? known : ['string']
}

/** A parameter's entry in `routes.ts`. */
export function shapeFields(shape: Shape, { style, explode, isJson }: Parameter): string[] {
  if (isJson) return ["type: 'string'", 'json: true']
  const type = (types: Primitive[]) =>
    types.length === 1 ? `'${types[0]}'` : `[${types.map((one) => `'${one}'`).join(', ')}]`
  if (shape.kind === 'value') return [`type: ${type(shape.types)}`, ...(isUsual(style) ? [] : [`style: '${style}'`])]
  // A list with commas is the usual one, and says no more.
  const how = isUsual(style) && !explode ? [] : [`style: '${style}'`, `explode: ${explode}`]
  if (shape.kind === 'list') return [`type: ${type(shape.types)}`, 'list: true', ...how]
  const members = Object.entries(shape.members).map(([name, types]) => `${JSON.stringify(name)}: ${type(types)}`)
  return [
    `type: ${type(shape.others)}`,
    `members: { ${members.join(', ')} }`,
    ...(how.length > 0 ? how : [`style: '${style}'`]),
  ]
}

function isUsual(style: Parameter['style']): boolean {
  return style === 'form' || style === 'simple'
}

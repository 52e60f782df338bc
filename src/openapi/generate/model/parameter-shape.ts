import type { Pointer, Spec } from '../document/spec.ts'
import { quote } from '../emit/typescript.ts'
import type { Parameter, Schema } from './model.ts'
import { type Part, wholeSchema } from './whole-schema.ts'

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/** The structure of a parameter's text. */
export type Shape =
  | { kind: 'value'; types: Primitive[] }
  | { kind: 'list'; types: Primitive[] }
  /** `plain`: the types of plain values that are also accepted; empty if only objects are. */
  | { kind: 'object'; members: Record<string, Primitive[]>; others: Primitive[]; isMap: boolean; plain: Primitive[] }

/** @throws SpecError for a structure that no style can write, such as a list of lists */
export function shapeOf(spec: Spec, { name, in: where, schema, pointer, style, explode, isJson }: Parameter): Shape {
  if (isJson) return { kind: 'value', types: ['string'] }
  const shape = shapeOfSchema(spec, schema, pointer, name)
  const fits = {
    simple: true,
    form: true,
    label: true,
    matrix: true,
    deepObject: shape.kind === 'object',
    spaceDelimited: shape.kind !== 'value' && !(shape.kind === 'object' && explode),
    pipeDelimited: shape.kind !== 'value' && !(shape.kind === 'object' && explode),
  }
  if (!fits[style])
    return spec.fail(
      pointer,
      `the parameter "${name}" is ${article(shape)}, which ${style}${explode ? ' with explode' : ''} cannot write`,
    )
  if (where === 'cookie' && explode && shape.kind !== 'value')
    return spec.fail(pointer, `the cookie "${name}" must have \`explode: false\`, because a cookie has one value`)
  return shape
}

/** Returns the code of the types that a text is converted to. */
export function textType(spec: Spec, schema: Schema, at: Pointer, name: string): string {
  return typeCode(primitives(spec, schema, at, name))
}

function typeCode(types: Primitive[]): string {
  return types.length === 1 ? `'${types[0]}'` : `[${types.map((one) => `'${one}'`).join(', ')}]`
}

function article({ kind }: Shape): string {
  return { value: 'a plain value', list: 'a list', object: 'an object' }[kind]
}

function shapeOfSchema(spec: Spec, given: Schema, at: Pointer, name: string): Shape {
  const { types, properties, items, others } = wholeSchema(spec, given, at)
  const within = (part: Part | undefined) => primitives(spec, part?.schema ?? {}, part?.pointer ?? at, name)
  if (types.has('array')) return { kind: 'list', types: within(items) }
  if (types.has('object') || properties.size > 0) {
    const members = [...properties].map(([member, part]) => [member, within(part)])
    // An object without described members accepts any member.
    const isMap = others === true || typeof others === 'object' || (others === undefined && properties.size === 0)
    return {
      kind: 'object',
      members: Object.fromEntries(members),
      others: within(typeof others === 'object' ? others : undefined),
      isMap,
      plain: ORDER.filter((type) => types.has(type)),
    }
  }
  return { kind: 'value', types: primitives(spec, given, at, name) }
}

/** The order in which types are tried. A string is last, because it always matches. */
const ORDER: Primitive[] = ['integer', 'number', 'boolean', 'string']

/** Returns the types that a text is converted to. */
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
    return spec.fail(at, `the parameter "${name}" contains nested lists or objects, which no style supports`)
  const known = ORDER.filter((type) => found.has(type))
  return known.length > 0 ? known : ['string']
}

/** Returns the entry of a parameter in `routes.ts`. `beside`: names of other parameters, which are not members of an exploded object. */
export function shapeFields(shape: Shape, { style, explode, isJson }: Parameter, beside: string[] = []): string[] {
  if (isJson) return ["type: 'string'", 'json: true']
  if (shape.kind === 'value')
    return [`type: ${typeCode(shape.types)}`, ...(isUsual(style) ? [] : [`style: '${style}'`])]
  // A list with commas is the default.
  const how = isUsual(style) && !explode ? [] : [`style: '${style}'`, `explode: ${explode}`]
  if (shape.kind === 'list') return [`type: ${typeCode(shape.types)}`, 'list: true', ...how]
  const members = Object.entries(shape.members).map(([name, types]) => `${JSON.stringify(name)}: ${typeCode(types)}`)
  return [
    `type: ${typeCode(shape.others)}`,
    `members: { ${members.join(', ')} }`,
    ...(how.length > 0 ? how : [`style: '${style}'`]),
    // Only there the name alone decides which of the two it is.
    ...(style === 'deepObject' && shape.plain.length > 0 ? [`plain: ${typeCode(shape.plain)}`] : []),
    ...(isSpread(shape, style, explode) ? [`beside: [${beside.map(quote).join(', ')}]`] : []),
  ]
}

/** Whether any query parameter may be a member of the object. */
export function isSpread(shape: Shape, style: Parameter['style'], explode: boolean): boolean {
  return shape.kind === 'object' && shape.isMap && style === 'form' && explode
}

function isUsual(style: Parameter['style']): boolean {
  return style === 'form' || style === 'simple'
}

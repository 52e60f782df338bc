import { asObject, type Pointer, type Spec } from '../../document/spec.ts'
import { quote } from '../../emit/typescript.ts'
import type { Parameter, Schema } from '../model.ts'
import { type Part, wholeSchema } from '../whole-schema.ts'

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/** The type of a text. A list or an object within another one is a JSON text, or several texts with brackets in their names. */
export type TextType = Primitive | { list: TextType[] } | { members: Record<string, TextType[]>; rest: TextType[] }

/** The structure of a parameter's text. */
export type Shape =
  | { kind: 'value'; types: TextType[] }
  | { kind: 'list'; types: TextType[] }
  /** `plain`: the types of plain values that are also accepted; empty if only objects are. */
  | { kind: 'object'; members: Record<string, TextType[]>; others: TextType[]; isMap: boolean; plain: Primitive[] }

/** Returns the structure of a parameter's text. Warns of one whose form OpenAPI leaves open. */
export function shapeOf(spec: Spec, parameter: Parameter): Shape {
  const { name, in: where, schema, pointer, style, explode, isJson } = parameter
  if (isJson) return { kind: 'value', types: ['string'] }
  const shape = shapeOfSchema(spec, schema, pointer)
  if (!parameter.isField && hasNested(shape))
    spec.warn(
      pointer,
      `the parameter "${name}" contains nested lists or objects, which no style supports`,
      'they are read as JSON, or by brackets in the style deepObject',
    )
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
    spec.warn(
      pointer,
      `the parameter "${name}" is ${article(shape)}, which ${style}${explode ? ' with explode' : ''} cannot write`,
      shape.kind === 'list' && style === 'deepObject'
        ? `it is read as "${name}[]" or "${name}[0]"`
        : 'it is read in the style form',
    )
  if (where === 'cookie' && explode && shape.kind !== 'value')
    spec.warn(
      pointer,
      `the cookie "${name}" must have \`explode: false\`, because a cookie has one value`,
      'it is read as without explode',
    )
  return shape
}

/** Returns the style and the `explode` in which a parameter is read. */
function styleOf(shape: Shape, { style, explode, in: where }: Parameter): Pick<Parameter, 'style' | 'explode'> {
  if (where === 'cookie') return { style, explode: false }
  const isDelimited = style === 'spaceDelimited' || style === 'pipeDelimited'
  if (shape.kind === 'value' && (isDelimited || style === 'deepObject')) return { style: 'form', explode: false }
  return shape.kind === 'object' && explode && isDelimited ? { style: 'form', explode } : { style, explode }
}

function hasNested(shape: Shape): boolean {
  const types = shape.kind === 'object' ? [...Object.values(shape.members).flat(), ...shape.others] : shape.types
  return types.some((type) => typeof type === 'object')
}

/** Returns the code of the types that a text is converted to. */
export function textType(spec: Spec, schema: Schema, at: Pointer): string {
  return typeCode(textTypes(spec, schema, at))
}

function typeCode(types: TextType[]): string {
  const codes = types.map((type) => {
    if (typeof type === 'string') return `'${type}'`
    if ('list' in type) return `{ list: ${typeCode(type.list)} }`
    return `{ members: ${membersCode(type.members)}, rest: ${typeCode(type.rest)} }`
  })
  return codes.length === 1 ? (codes[0] ?? '') : `[${codes.join(', ')}]`
}

function membersCode(members: Record<string, TextType[]>): string {
  const entries = Object.entries(members).map(([name, types]) => `${JSON.stringify(name)}: ${typeCode(types)}`)
  return `{ ${entries.join(', ')} }`
}

function article({ kind }: Shape): string {
  return { value: 'a plain value', list: 'a list', object: 'an object' }[kind]
}

function shapeOfSchema(spec: Spec, given: Schema, at: Pointer): Shape {
  const { types, properties, items, others } = wholeSchema(spec, given, at)
  const within = (part: Part | undefined) => textTypes(spec, part?.schema ?? {}, part?.pointer ?? at)
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
  return { kind: 'value', types: textTypes(spec, given, at) }
}

/** The order in which types are tried. A string is last, because it always matches. */
const ORDER: Primitive[] = ['integer', 'number', 'boolean', 'string']

/** From this depth on, members are not described, because a schema may contain itself. */
const DEEP = 4

/** Returns the types that a text is converted to. */
function textTypes(spec: Spec, given: Schema, at: Pointer, level = 0): TextType[] {
  const found = new Set<string>()
  const visit = (schema: Schema, place: Pointer, depth: number): void => {
    const { value, pointer } = spec.resolve(schema, place)
    if (depth > 20) return
    const values = Array.isArray(value.enum) ? value.enum : 'const' in value ? [value.const] : []
    const types = value.type === undefined ? values.map((one) => typeof one) : [value.type].flat()
    for (const type of types) found.add(String(type))
    if (value.type === undefined && asObject(value.properties)) found.add('object')
    for (const key of ['oneOf', 'anyOf', 'allOf'])
      for (const [index, branch] of ((value[key] ?? []) as Schema[]).entries())
        visit(branch, [...pointer, key, index], depth + 1)
  }
  visit(given, at, 0)
  const nested: TextType[] = []
  if (found.has('array') || found.has('object')) {
    const { properties, items, others } = wholeSchema(spec, given, at)
    const within = (part: Part | boolean | undefined) =>
      typeof part === 'object' && level < DEEP ? textTypes(spec, part.schema, part.pointer, level + 1) : STRING
    const members = level < DEEP ? [...properties].map(([name, part]) => [name, within(part)]) : []
    if (found.has('array')) nested.push({ list: within(items) })
    if (found.has('object')) nested.push({ members: Object.fromEntries(members), rest: within(others) })
  }
  const known = [...nested, ...ORDER.filter((type) => found.has(type))]
  return known.length > 0 ? known : STRING
}

const STRING: TextType[] = ['string']

/** Returns the entry of a parameter in `routes.ts`. `beside`: names of other parameters, which are not members of an exploded object. */
export function shapeFields(shape: Shape, parameter: Parameter, beside: string[] = []): string[] {
  if (parameter.isJson) return ["type: 'string'", 'json: true']
  const { style, explode } = styleOf(shape, parameter)
  if (shape.kind === 'value')
    return [`type: ${typeCode(shape.types)}`, ...(isUsual(style) ? [] : [`style: '${style}'`])]
  // A list with commas is the default.
  const how = isUsual(style) && !explode ? [] : [`style: '${style}'`, `explode: ${explode}`]
  if (shape.kind === 'list') return [`type: ${typeCode(shape.types)}`, 'list: true', ...how]
  return [
    `type: ${typeCode(shape.others)}`,
    `members: ${membersCode(shape.members)}`,
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

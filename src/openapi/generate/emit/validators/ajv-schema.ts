import formats from 'ajv-formats/dist/formats.js'
import { patternFault } from '../../document/check-schemas.ts'
import { DATA_KEYWORDS, isNever, NAMES_OF_SCHEMAS, SAME_VALUE } from '../../document/positions.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { filledDefault } from '../../model/body-defaults.ts'
import { type Direction, isMarked } from '../../model/direction.ts'
import { discriminatorOf, isTagged } from '../../model/discriminator.ts'
import { componentName, identifierOf } from '../../model/naming.ts'
import { isInherited } from '../../model/schema-traits.ts'
import type { Part } from '../../model/whole-schema.ts'

/**
 * Rewrites a schema of the specification for ajv: component names as references, and discriminators without a mapping.
 * @throws SpecError for what would go unchecked, or what ajv could not compile
 */
export function toAjv(spec: Spec, schema: object, at: Pointer, direction: Direction): object {
  // `outer` are the schemas around that are for the same value.
  const visit = (value: unknown, pointer: Pointer, outer: Part[] = []): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...pointer, index], outer))
    const object = asObject(value)
    if (!object) return value
    const around = [...outer, { schema: object, pointer }]
    const copy = Object.fromEntries(
      Object.entries(object)
        .filter(([key, member]) => !isSilent(key, member))
        .map(([key, member]) => [key, rewrite(key, member, [...pointer, key], around)]),
    )
    const filled = filledDefault(object)
    if (filled !== undefined) copy.default = filled
    if (Array.isArray(copy.required))
      copy.required = copy.required.filter(
        (name) => !isMarked(spec, name, around, direction) && !isFilled(object, name),
      )
    return isNever(copy) ? false : withDiscriminator(spec, object, copy)
  }

  const rewrite = (key: string, member: unknown, pointer: Pointer, around: Part[]): unknown => {
    if (key === '$ref') return reference(spec, member, pointer)
    if (DATA_KEYWORDS.has(key) || key === 'required' || key === 'dependentRequired') return member
    if (NAMES_OF_SCHEMAS.has(key))
      return Object.fromEntries(
        Object.entries(asObject(member) ?? {}).map(([name, inner]) => {
          const isHidden =
            key === 'properties' && direction === 'response' && isMarked(spec, name, around.slice(-1), direction)
          return [name, isHidden ? false : visit(inner, [...pointer, name])]
        }),
      )
    if (!KNOWN.has(key)) return spec.fail(pointer, `uses "${key}", which is not supported`)
    const fault = key === 'pattern' ? patternFault(String(member)) : undefined
    if (fault !== undefined) return spec.fail(pointer, `is no regular expression: ${fault}`)
    if (key === 'type') checkType(spec, member, pointer)
    return visit(member, pointer, SAME_VALUE.has(key) ? around : [])
  }
  return visit(schema, at) as object
}

/** Whether a member is there once the defaults are filled in. */
function isFilled(schema: JsonObject, name: unknown): boolean {
  const member = asObject(asObject(schema.properties)?.[String(name)])
  return member !== undefined && filledDefault(member) !== undefined
}

function reference(spec: Spec, ref: unknown, pointer: Pointer): string {
  const component = componentName({ $ref: ref })
  return component === undefined
    ? spec.fail(pointer, `refers to "${ref}", which is no component`)
    : identifierOf(component)
}

/**
 * ajv applies `discriminator` to objects only and lets anything else pass, hence `type`; its own error does not tell which tags there are,
 * hence `enum`; and each branch has to say its tag.
 */
function withDiscriminator(spec: Spec, schema: JsonObject, copy: JsonObject): JsonObject {
  const discriminator = discriminatorOf(schema)
  if (!discriminator) return copy
  const { tag, branches } = discriminator
  const { oneOf: _, anyOf: __, ...rest } = copy
  const components = [...new Set(Object.values(branches))]
  return {
    ...rest,
    type: 'object',
    // A branch that requires its tag says so itself.
    ...(components.every((component) => isTagged(spec, component, discriminator)) ? {} : { required: [tag] }),
    properties: { ...asObject(copy.properties), [tag]: { enum: Object.keys(branches) } },
    // ajv cannot tell a tag apart that every object inherits; the branches can.
    ...(Object.keys(branches).some(isInherited) ? {} : { discriminator: { propertyName: tag } }),
    oneOf: components.map((component) => {
      const branch = { $ref: identifierOf(component) }
      if (isTagged(spec, component, discriminator)) return branch
      const values = Object.keys(branches).filter((value) => branches[value] === component)
      return { properties: { [tag]: { enum: values } }, allOf: [branch] }
    }),
  }
}

function checkType(spec: Spec, type: unknown, pointer: Pointer): void {
  for (const one of [type].flat())
    if (!TYPES.has(String(one))) spec.fail(pointer, `there is no type ${JSON.stringify(one)}`)
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** What says nothing about a value. Of the defaults, those alone are filled in that are marked. */
function isSilent(key: string, member: unknown): boolean {
  if (key.startsWith('x-') || key === 'discriminator' || key === 'default') return true
  return key === 'format' && !(typeof member === 'string' && Object.hasOwn(formats.fullFormats, member))
}

const KNOWN = new Set(
  `type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf items prefixItems
  contains minContains maxContains minItems maxItems uniqueItems required additionalProperties propertyNames minProperties maxProperties
  unevaluatedProperties unevaluatedItems dependentRequired oneOf anyOf allOf not if then else title description default deprecated readOnly writeOnly example examples
  externalDocs xml contentEncoding contentMediaType contentSchema $comment $schema`.split(/\s+/),
)

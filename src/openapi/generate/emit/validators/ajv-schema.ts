import formats from 'ajv-formats/dist/formats.js'
import { isData, isNever, NAMES_OF_SCHEMAS, SAME_VALUE } from '../../document/places/positions.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { filledDefault } from '../../model/body-defaults.ts'
import { type Direction, isMarked } from '../../model/direction.ts'
import { discriminatorOf, isTagged } from '../../model/discriminator.ts'
import { componentName, identifierOf } from '../../model/naming.ts'
import { isInherited } from '../../model/schema-traits.ts'
import type { Part } from '../../model/whole-schema.ts'

/**
 * Rewrites a schema for ajv: references use component names, and discriminators have no mapping.
 * @throws SpecError for a keyword that ajv would not check, or could not compile
 */
export function toAjv(spec: Spec, schema: object, at: Pointer, direction: Direction): object {
  // `outer`: the surrounding schemas for the same value.
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
    if (isData('schema', key)) return member
    if (NAMES_OF_SCHEMAS.has(key))
      return Object.fromEntries(
        Object.entries(asObject(member) ?? {}).map(([name, inner]) => {
          const isHidden =
            key === 'properties' && direction === 'response' && isMarked(spec, name, around.slice(-1), direction)
          return [name, isHidden ? false : visit(inner, [...pointer, name])]
        }),
      )
    return visit(member, pointer, SAME_VALUE.has(key) ? around : [])
  }
  return visit(schema, at) as object
}

/** Whether a member is present after defaults are filled in. */
function isFilled(schema: JsonObject, name: unknown): boolean {
  const member = asObject(asObject(schema.properties)?.[String(name)])
  return member !== undefined && filledDefault(member) !== undefined
}

function reference(spec: Spec, ref: unknown, pointer: Pointer): string {
  const component = componentName({ $ref: ref })
  return component === undefined
    ? spec.fail(pointer, `refers to "${ref}", which is not a component`)
    : identifierOf(component)
}

/**
 * Adds `type`, because ajv applies `discriminator` only to objects and accepts all other values; `enum`, because the error of ajv does not list
 * the tags; and the tag to each branch.
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
    // The branch already requires its tag.
    ...(components.every((component) => isTagged(spec, component, discriminator)) ? {} : { required: [tag] }),
    properties: { ...asObject(copy.properties), [tag]: { enum: Object.keys(branches) } },
    // ajv does not recognize a tag with the name of an inherited property. The branches do.
    ...(Object.keys(branches).some(isInherited) ? {} : { discriminator: { propertyName: tag } }),
    oneOf: components.map((component) => {
      const branch = { $ref: identifierOf(component) }
      if (isTagged(spec, component, discriminator)) return branch
      const values = Object.keys(branches).filter((value) => branches[value] === component)
      return { properties: { [tag]: { enum: values } }, allOf: [branch] }
    }),
  }
}

/** Whether a keyword does not restrict a value. Only marked defaults are filled in. */
function isSilent(key: string, member: unknown): boolean {
  if (key.startsWith('x-') || SILENT.has(key)) return true
  return key === 'format' && !(typeof member === 'string' && Object.hasOwn(formats.fullFormats, member))
}

/** Annotations. An example may have members that ajv would read as its own, such as `$id`. */
const SILENT = new Set(
  `title description default deprecated discriminator readOnly writeOnly example examples externalDocs xml contentEncoding
  contentMediaType contentSchema $comment $schema`.split(/\s+/),
)

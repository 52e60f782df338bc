import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript'
import { plainMediaType } from '../../media-type.ts'
import { asObject, type JsonObject, type Pointer } from '../document/places/pointer.ts'
import { isNever, type Kind, kindOf } from '../document/places/positions.ts'
import type { Spec } from '../document/spec.ts'
import { jsonSchemaOf } from '../model/read/contents.ts'
import { withFiles } from '../model/read/file-schemas.ts'
import { readBodyParts } from '../model/read/parts.ts'
import { fileType } from './file-types.ts'
import { createListTypes } from './list-types.ts'

/**
 * `types.ts`: `paths`, `operations` and `components`. Date-times stay strings, and a member with a default stays optional. The document is
 * already bundled, so openapi-typescript does not bundle it again.
 */
export function generateTypes(spec: Spec): string {
  const document = { ...asObject(forTypes(spec, spec.document, [], 'other')), openapi: '3.1.0' } as unknown as OpenAPI3
  const lists = createListTypes(spec)
  const context: GlobalContext = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: withoutUnions(document, scanDiscriminators(document, OPTIONS)),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: lists.declarations,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    resolve: ($ref) => resolveRef(document, $ref, OPTIONS),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema, options) => fileType(asObject(schema) ?? {}) ?? lists.transform(schema, options),
    transformProperty: undefined,
  }
  return astToString(transformSchema(document, context))
}

const OPTIONS = { silent: true }

/**
 * openapi-typescript treats each schema that includes a schema with a discriminator as a subtype, and adds a tag with its name. That is right
 * for a base schema, but not for a union, whose branches already have their tags.
 */
function withoutUnions(document: OpenAPI3, { objects, refsHandled }: GlobalContext['discriminators']) {
  const at = (ref: string) => asObject(resolveRef(document, ref, OPTIONS))
  const isUnion = (ref: unknown): boolean => {
    const schema = typeof ref === 'string' ? at(ref) : undefined
    return schema?.discriminator !== undefined && Array.isArray(schema.oneOf ?? schema.anyOf)
  }
  const isMadeOfUnion = (ref: string): boolean => {
    const { discriminator, allOf } = at(ref) ?? {}
    return discriminator === undefined && Array.isArray(allOf) && allOf.some((part) => isUnion(asObject(part)?.$ref))
  }
  const kept = Object.entries(objects).filter(([ref]) => !isUnion(ref) && !isMadeOfUnion(ref))
  return { objects: Object.fromEntries(kept), refsHandled }
}

/**
 * Returns a copy for openapi-typescript. A member that is not allowed gets the schema `false`, which becomes `never`. The schema of additional
 * members includes the described ones, because TypeScript requires that of an index signature. Parameters and headers with JSON have the type
 * of the parsed value.
 */
function forTypes(spec: Spec, value: unknown, pointer: Pointer, kind: Kind): unknown {
  if (Array.isArray(value)) return value.map((item, index) => forTypes(spec, item, [...pointer, index], kind))
  const object = asObject(value)
  if (!object) return value
  const copy = Object.fromEntries(
    Object.entries(object).map(([key, member]) => {
      if (kind === 'names of schemas' && pointer.at(-1) === 'properties' && isNever(member)) return [key, false]
      const shown = kind === 'other' && key === 'schema' ? withFileTypes(spec, member, pointer) : member
      return [key, forTypes(spec, shown, [...pointer, key], kindOf(kind, key, pointer))]
    }),
  )
  if (kind === 'schema') return withOpenIndex(copy)
  const json = typeof object.in === 'string' || pointer.at(-2) === 'headers' ? jsonSchemaOf(copy) : undefined
  if (!json) return copy
  const { content: _, ...rest } = copy
  return { ...rest, schema: json }
}

/** `pointer`: the place of the body with the schema. */
function withFileTypes(spec: Spec, given: unknown, pointer: Pointer): unknown {
  const schema = asObject(given)
  const [place, mediaType] = pointer.slice(-2)
  if (!schema || place !== 'content' || plainMediaType(String(mediaType)) !== 'multipart/form-data') return given
  return withFiles(spec, schema, [...pointer, 'schema'], readBodyParts(spec, { schema, pointer }))
}

function withOpenIndex(schema: JsonObject): JsonObject {
  const { properties, patternProperties, additionalProperties, ...rest } = schema
  const patterns = Object.values(asObject(patternProperties) ?? {})
  const described = Object.values(asObject(properties) ?? {})
  const more = asObject(additionalProperties)
  if (patterns.length === 0 && (more === undefined || Object.keys(more).length === 0 || described.length === 0))
    return schema
  const index = additionalProperties === false ? patterns : [...patterns, more ?? {}]
  const isUnknown = index.some((one) => Object.keys(asObject(one) ?? {}).length === 0)
  const all = isUnknown ? true : { anyOf: [...index, ...described.filter((one) => one !== false)] }
  return { ...rest, ...(properties !== undefined && { properties }), additionalProperties: all }
}

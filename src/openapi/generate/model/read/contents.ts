import { type BodyKind, bodyKind, isInRange, isJson, plainMediaType } from '../../../media-type.ts'
import type { Method } from '../../document/methods.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { createFaults } from '../../document/spec-error.ts'
import type { Body, Content, Header, Response } from '../model.ts'
import { wholeSchema } from '../whole-schema.ts'
import { withFiles } from './file-schemas.ts'
import { formEntry } from './forms.ts'
import { readBodyParts } from './parts.ts'

export function readBody(spec: Spec, at: Pointer, from: unknown): Body | undefined {
  if (from === undefined) return undefined
  const { value, pointer } = spec.resolve(from, at)
  const contents = readContents(spec, pointer, value.content)
  for (const { mediaType, pointer: where } of contents)
    if (mediaType.startsWith('multipart/') && mediaType !== 'multipart/form-data')
      spec.warn(
        where,
        `bodies of "${mediaType}" are not supported; "multipart/form-data" is`,
        'the handler receives the bytes',
      )
  if (contents.length === 0) spec.fail(pointer, 'the body has no media type')
  const faults = createFaults()
  const read = contents.map((content) => faults.attempt(() => withParts(spec, content)) ?? content)
  faults.settle()
  return { required: value.required === true, contents: read }
}

function withParts(spec: Spec, content: Content): Content {
  // Its fields are generated later; their faults are reported with all others.
  if (content.kind === 'form') formEntry(spec, content)
  if (content.kind !== 'parts') return content
  const parts = readBodyParts(spec, content)
  return { ...content, parts, schema: withFiles(spec, content.schema, [...content.pointer, 'schema'], parts) }
}

function readAnswers(spec: Spec, at: Pointer, from: unknown): Content[] {
  const contents = readContents(spec, at, from)
  for (const { mediaType, pointer } of contents)
    if (mediaType.startsWith('multipart/'))
      spec.warn(pointer, `answers of "${mediaType}" are not supported`, 'the handler returns the bytes')
  return contents
}

export function readResponses(spec: Spec, at: Pointer, from: unknown, method?: Method): Response[] {
  const faults = createFaults()
  const read = Object.entries(asObject(from) ?? spec.fail(at, 'must be a mapping')).map(([status, entry]) =>
    faults.attempt((): Response => {
      if (!/^([1-5](XX|[0-9][0-9])|default)$/.test(status)) spec.fail([...at, status], `"${status}" is not a status`)
      const { value, pointer } = spec.resolve(entry, [...at, status])
      return {
        status,
        description: typeof value.description === 'string' ? value.description : '',
        contents: readAnswers(spec, pointer, value.content),
        headers: readHeaders(spec, [...pointer, 'headers'], value.headers),
        pointer,
      }
    }),
  )
  faults.settle()
  const responses = read.filter((response) => response !== undefined)
  // A HEAD describes the contents of a GET, but its own answer has no body.
  if (method === 'head') return responses.map((one) => ({ ...one, contents: [] }))
  return responses
}

function readContents(spec: Spec, at: Pointer, from: unknown): Content[] {
  const known = new Set<string>()
  return Object.entries(mapping(spec, [...at, 'content'], from)).flatMap(([given, entry]) => {
    // JSON and texts are always UTF-8, so this parameter does not make another media type.
    const mediaType = plainMediaType(given)
    const pointer = [...at, 'content', given]
    if (known.has(mediaType)) {
      spec.warn(pointer, `"${mediaType}" is a duplicate`, 'it is ignored')
      return []
    }
    known.add(mediaType)
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(;.*)?$/.test(mediaType))
      spec.fail(pointer, `"${mediaType}" is not a media type`)
    const said = mapping(spec, pointer, entry).schema ?? {}
    const schema = asObject(said) ?? spec.fail(pointer, 'has a schema that is not a mapping')
    return { mediaType, kind: kindOf(spec, mediaType, schema, pointer), schema, pointer }
  })
}

/** A range that JSON is in, with a schema that bytes have not, means JSON: springdoc and Kubernetes describe all bodies like that. */
function kindOf(spec: Spec, mediaType: string, schema: JsonObject, pointer: Pointer): BodyKind {
  if (!mediaType.includes('*') || !isInRange('application/json', mediaType)) return bodyKind(mediaType)
  const { types, properties, items } = wholeSchema(spec, schema, [...pointer, 'schema'])
  const { format, contentEncoding, contentMediaType } = spec.resolve(schema, pointer).value
  const isFile = format === 'binary' || (contentEncoding ?? contentMediaType) !== undefined
  return !isFile && (types.size > 0 || properties.size > 0 || items !== undefined) ? 'json' : 'bytes'
}

function readHeaders(spec: Spec, at: Pointer, from: unknown): Header[] {
  // OpenAPI ignores this header, because `content` names the media type.
  const entries = Object.entries(mapping(spec, at, from)).filter(([name]) => name.toLowerCase() !== 'content-type')
  return entries.map(([name, entry]) => {
    const { value, pointer } = spec.resolve(entry, [...at, name])
    const json = jsonSchemaOf(value)
    const schema = asObject(value.schema) ?? json ?? textSchemaOf(value)
    if (!schema) return spec.fail(pointer, `the header "${name}" has neither a schema nor content`)
    const style = json ? 'json' : value.explode === true ? 'exploded' : 'simple'
    const isRepeatable =
      name.toLowerCase() === 'set-cookie' && !wholeSchema(spec, schema, [...pointer, 'schema']).types.has('array')
    return { name, required: value.required === true, style, isRepeatable, schema, pointer }
  })
}

/** Returns the schema of a parameter or header with JSON; undefined for others. */
export function jsonSchemaOf({ schema, content }: JsonObject): JsonObject | undefined {
  if (schema !== undefined) return undefined
  const [[mediaType, entry] = [], ...more] = Object.entries(asObject(content) ?? {})
  if (mediaType === undefined || more.length > 0 || !isJson(mediaType)) return undefined
  return asObject(asObject(entry)?.schema) ?? {}
}

/** Returns the schema of a parameter or header whose content is a text in another form than JSON; undefined for others. */
export function textSchemaOf({ schema, content }: JsonObject): JsonObject | undefined {
  const entries = Object.entries(asObject(content) ?? {})
  return schema === undefined && entries.length === 1 ? { type: 'string' } : undefined
}

/** Returns a mapping; an empty one for undefined. */
function mapping(spec: Spec, at: Pointer, value: unknown): JsonObject {
  return value === undefined ? {} : (asObject(value) ?? spec.fail(at, 'must be a mapping'))
}

import { bodyKind, mediaTypeOf } from '../../media-type.ts'
import { asObject, type Pointer, type Spec } from '../document/spec.ts'
import { quote } from '../emit/typescript.ts'
import type { BodyPart, Content } from './model.ts'
import { textType } from './parameter-shape.ts'
import { fileOrValue, traitsOf } from './part-traits.ts'
import { type Part, wholeSchema } from './whole-schema.ts'

/**
 * How the parts of a `multipart/form-data` are read, by the schema of each and by `encoding`.
 * @throws SpecError for what no part can hold
 */
export function readBodyParts(spec: Spec, { schema, pointer }: Pick<Content, 'schema' | 'pointer'>): BodyPart[] {
  const { types, properties, others, patterns } = wholeSchema(spec, schema, [...pointer, 'schema'])
  if ([...types].some((type) => type !== 'object')) spec.fail(pointer, 'a form of parts must be an object')
  if (patterns) spec.fail(patterns, 'the parts of a form have names, not patterns of them')
  const encoding = asObject(asObject(spec.at(pointer))?.encoding) ?? {}
  for (const name of Object.keys(encoding))
    if (!properties.has(name)) spec.fail([...pointer, 'encoding', name], `there is no "${name}" in the form`)
  const parts = [...properties].map(([name, part]) => {
    const how = Object.hasOwn(encoding, name) ? asObject(encoding[name]) : undefined
    return readPart(spec, name, part, how ?? {}, [...pointer, 'encoding', name])
  })
  const rest =
    typeof others === 'object' && Object.keys(others.schema).length > 0
      ? [readPart(spec, undefined, others, {}, pointer)]
      : []
  return [...parts, ...rest]
}

interface Encoding {
  contentType?: unknown
  headers?: unknown
  style?: unknown
  explode?: unknown
}

function readPart(spec: Spec, name: string | undefined, given: Part, how: Encoding, at: Pointer): BodyPart {
  const called = name ?? 'additionalProperties'
  const fail = (reason: string) => spec.fail(given.pointer, `the part "${called}" ${reason}`)
  if (Object.keys(asObject(how.headers) ?? {}).length > 0)
    spec.fail([...at, 'headers'], 'headers of parts are not supported')
  if ((how.style ?? 'form') !== 'form' || how.explode === false)
    spec.fail(at, `the part "${called}" has a style; parts have none, and lists are repeated parts`)
  const mediaTypes = typeof how.contentType === 'string' ? how.contentType.split(',').map(mediaTypeOf) : undefined
  const whole = wholeSchema(spec, given.schema, given.pointer)
  const isList = whole.types.has('array')
  if (isList && (whole.types.size > 1 || !whole.items)) fail('must be a list, and of described items, or none')
  const { schema, pointer } = (isList && whole.items) || given
  const part = { name, isList, mediaTypes }
  const both = fileOrValue(spec, schema, pointer)
  if (both) return { ...part, ...readFileOrValue(spec, both, pointer, called) }
  const traits = traitsOf(spec, schema, pointer)
  const holdsMore = traits.types.has('object') || traits.types.has('array')
  if (traits.isFile) {
    if ([...traits.types].some((type) => type !== 'string')) fail('may be a file or a value')
    return { ...part, is: 'file', minBytes: traits.minLength, maxBytes: traits.maxLength }
  }
  const kinds = new Set(mediaTypes?.map(bodyKind))
  const [kind = holdsMore ? 'json' : 'text', ...more] = kinds
  if (more.length > 0) fail(`has content types that are read in different ways: ${mediaTypes?.join(', ')}`)
  if (kind === 'json') return { ...part, is: 'json', isWhole: isList && !traits.types.has('array') }
  if (holdsMore) fail(`is a list or an object, which ${mediaTypes?.join(', ')} cannot hold`)
  if (kind === 'bytes' && !traits.isEncoded && [...traits.types].every((type) => type === 'string'))
    return { ...part, is: 'file', minBytes: traits.minLength, maxBytes: traits.maxLength }
  return { ...part, is: 'text', type: textType(spec, schema, pointer, called), isEncoded: traits.isEncoded }
}

/** Which of them a part is, it tells by a name of a file, or by its media type. */
function readFileOrValue(
  spec: Spec,
  { files, values }: NonNullable<ReturnType<typeof fileOrValue>>,
  at: Pointer,
  called: string,
): Pick<Extract<BodyPart, { is: 'file' }>, 'is' | 'minBytes' | 'maxBytes' | 'or'> {
  const together = (parts: Part[]) => ({ anyOf: parts.map(({ schema }) => schema) })
  const { types } = traitsOf(spec, together(values), at)
  if (types.has('object') || types.has('array'))
    spec.fail(at, `the part "${called}" may be a file, or a list or an object, which cannot be told apart`)
  const { minLength, maxLength } = traitsOf(spec, together(files), at)
  return { is: 'file', minBytes: minLength, maxBytes: maxLength, or: textType(spec, together(values), at, called) }
}

/** The fields of a form of parts, in a body's entry in `routes.ts`. */
export function partsEntry(parts: readonly BodyPart[]): string {
  const written = parts.filter(({ name }) => name !== undefined).map(partEntry)
  const rest = parts.filter(({ name }) => name === undefined).map(partEntry)
  return `parts: [${written.join(', ')}],${rest.length > 0 ? `partRest: ${rest[0]},` : ''}`
}

function partEntry(part: BodyPart): string {
  const fields = [`name: ${quote(part.name ?? '')}`, `is: '${part.is}'`]
  if (part.isList) fields.push('list: true')
  if (part.mediaTypes) fields.push(`mediaTypes: [${part.mediaTypes.map(quote).join(', ')}]`)
  if (part.is === 'json' && part.isWhole) fields.push('whole: true')
  if (part.is === 'text' && part.type !== "'string'") fields.push(`type: ${part.type}`)
  if (part.is === 'text' && part.isEncoded) fields.push('encoded: true')
  if (part.is === 'file' && part.minBytes !== undefined) fields.push(`minBytes: ${part.minBytes}`)
  if (part.is === 'file' && part.maxBytes !== undefined) fields.push(`maxBytes: ${part.maxBytes}`)
  if (part.is === 'file' && part.or !== undefined) fields.push(`or: ${part.or}`)
  return `{ ${fields.join(', ')} }`
}

/** What a client says that a part is in, where that does not follow from its value: an endpoint's `parts`. */
export function partsTrait(parts: readonly BodyPart[]): string {
  const entries = parts.flatMap((part) => {
    const { name, is, mediaTypes } = part
    // Which of both it is, its value tells.
    if (is === 'file' && part.or !== undefined) return []
    // What a file is, its sender knows.
    const [first, ...more] = mediaTypes?.filter((one) => !one.includes('*')) ?? []
    const exact =
      is === 'file' && more.length > 0 ? undefined : (first ?? (is === 'json' ? 'application/json' : undefined))
    return name === undefined || exact === undefined ? [] : [`${quote(name)}: ${quote(exact)}`]
  })
  return `parts: { ${entries.join(', ')} }`
}

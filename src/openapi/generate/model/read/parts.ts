import { bodyKind, mediaTypeOf } from '../../../media-type.ts'
import { asObject, type Pointer, type Spec } from '../../document/spec.ts'
import { quote } from '../../emit/typescript.ts'
import type { BodyPart, Content } from '../model.ts'
import { type Part, wholeSchema } from '../whole-schema.ts'
import { textType } from './parameter-shape.ts'
import { fileOrValue, oneOrSeveral, traitsOf } from './part-traits.ts'

/**
 * Returns how the parts of a `multipart/form-data` are read, from their schemas and `encoding`.
 * @throws SpecError for a value that a part cannot contain
 */
export function readBodyParts(spec: Spec, { schema, pointer }: Pick<Content, 'schema' | 'pointer'>): BodyPart[] {
  const { types, properties, others, patterns } = wholeSchema(spec, schema, [...pointer, 'schema'])
  if ([...types].some((type) => type !== 'object')) spec.fail(pointer, 'a form of parts must be an object')
  if (patterns) spec.fail(patterns, 'the parts of a form cannot have patternProperties')
  const encoding = asObject(asObject(spec.at(pointer))?.encoding) ?? {}
  for (const name of Object.keys(encoding))
    if (!properties.has(name)) spec.fail([...pointer, 'encoding', name], `the form has no "${name}"`)
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
    spec.fail(at, `the part "${called}" has a style, which parts do not support; a list becomes repeated parts`)
  const mediaTypes = typeof how.contentType === 'string' ? how.contentType.split(',').map(mediaTypeOf) : undefined
  const whole = wholeSchema(spec, given.schema, given.pointer)
  const several = oneOrSeveral(spec, given.schema, given.pointer)
  const isList: BodyPart['isList'] = several ? 'maybe' : whole.types.has('array')
  if (isList === true && whole.types.size > 1) fail('must be a list with described items, or not a list')
  // Items that are not described may be anything, as a text.
  const items = whole.items ?? { schema: { type: 'string' }, pointer: given.pointer }
  if (isList === true && !whole.items)
    spec.warn(given.pointer, `the part "${called}" must be a list with described items`, 'its items are texts')
  const { schema, pointer } = several?.item ?? (isList ? items : given)
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
  if (kind === 'json') return { ...part, is: 'json', isWhole: isList === true && !traits.types.has('array') }
  if (holdsMore) fail(`is a list or an object, which ${mediaTypes?.join(', ')} cannot contain`)
  if (kind === 'bytes' && !traits.isEncoded && [...traits.types].every((type) => type === 'string'))
    return { ...part, is: 'file', minBytes: traits.minLength, maxBytes: traits.maxLength }
  return { ...part, is: 'text', type: textType(spec, schema, pointer), isEncoded: traits.isEncoded }
}

/** Reads a part that is a file or a value. A file name or the media type of the part decides which. */
function readFileOrValue(
  spec: Spec,
  { files, values }: NonNullable<ReturnType<typeof fileOrValue>>,
  at: Pointer,
  called: string,
): Pick<Extract<BodyPart, { is: 'file' }>, 'is' | 'minBytes' | 'maxBytes' | 'or'> {
  const together = (parts: Part[]) => ({ anyOf: parts.map(({ schema }) => schema) })
  const { types } = traitsOf(spec, together(values), at)
  const { minLength, maxLength } = traitsOf(spec, together(files), at)
  if (types.has('object') || types.has('array')) {
    spec.warn(
      at,
      `the part "${called}" may be a file, a list or an object, which cannot be distinguished`,
      'it is JSON if it has the media type of JSON or of a text, and no file name',
    )
    return { is: 'file', minBytes: minLength, maxBytes: maxLength, or: "'json'" }
  }
  return { is: 'file', minBytes: minLength, maxBytes: maxLength, or: textType(spec, together(values), at) }
}

/** Returns the parts of a multipart form for the body's entry in `routes.ts`. */
export function partsEntry(parts: readonly BodyPart[]): string {
  const written = parts.filter(({ name }) => name !== undefined).map(partEntry)
  const rest = parts.filter(({ name }) => name === undefined).map(partEntry)
  return `parts: [${written.join(', ')}],${rest.length > 0 ? `partRest: ${rest[0]},` : ''}`
}

function partEntry(part: BodyPart): string {
  const fields = [`name: ${quote(part.name ?? '')}`, `is: '${part.is}'`]
  if (part.isList) fields.push(part.isList === 'maybe' ? "list: 'maybe'" : 'list: true')
  if (part.mediaTypes) fields.push(`mediaTypes: [${part.mediaTypes.map(quote).join(', ')}]`)
  if (part.is === 'json' && part.isWhole) fields.push('whole: true')
  if (part.is === 'text' && part.type !== "'string'") fields.push(`type: ${part.type}`)
  if (part.is === 'text' && part.isEncoded) fields.push('encoded: true')
  if (part.is === 'file' && part.minBytes !== undefined) fields.push(`minBytes: ${part.minBytes}`)
  if (part.is === 'file' && part.maxBytes !== undefined) fields.push(`maxBytes: ${part.maxBytes}`)
  if (part.is === 'file' && part.or !== undefined) fields.push(`or: ${part.or}`)
  return `{ ${fields.join(', ')} }`
}

/** Returns the `parts` of an endpoint: the media types of parts whose value does not determine it. */
export function partsTrait(parts: readonly BodyPart[]): string {
  const entries = parts.flatMap((part) => {
    const { name, is, mediaTypes } = part
    // The value decides which of the two it is.
    if (is === 'file' && part.or !== undefined) return []
    // The sender knows the type of a file.
    const [first, ...more] = mediaTypes?.filter((one) => !one.includes('*')) ?? []
    const exact =
      is === 'file' && more.length > 0 ? undefined : (first ?? (is === 'json' ? 'application/json' : undefined))
    return name === undefined || exact === undefined ? [] : [`${quote(name)}: ${quote(exact)}`]
  })
  return `parts: { ${entries.join(', ')} }`
}

import { isUtf8 } from 'node:buffer'
import { isInRange, isJson } from '../../../media-type.ts'
import type { FieldError } from '../../../problem.ts'
import type { PartRule, RouteBody } from '../../route.ts'
import { findHalfPair, parseJson } from '../json-bodies.ts'
import { readText } from '../parameters.ts'
import type { Part } from './parse.ts'

/** A file as handlers get it; the generated `operations.ts` has the same type. */
export interface FilePart {
  bytes: Uint8Array
  /** Without folders; absent: the client gave none. */
  fileName?: string
  /** As the client gave it, without parameters. */
  contentType: string
}

/** Something wrong with a part; its message continues a sentence that begins with the field. */
class PartFault extends Error {}

/** Makes the function that converts the parts of a form to a body, by the rules of their fields. */
export function createPartsReader({ parts: rules = [], partRest }: Pick<RouteBody, 'parts' | 'partRest'>) {
  const byName = new Map(rules.map((rule) => [rule.name, rule]))
  return (parts: readonly Part[]): { body: Record<string, unknown>; errors: FieldError[] } => {
    const body: Record<string, unknown> = Object.create(null)
    const errors: FieldError[] = []
    for (const [name, alike] of byField(parts)) {
      const rule = byName.get(name) ?? partRest
      const tryRead = (part: Part, place: string): unknown => {
        try {
          return read(rule ?? ruleFor(part), part)
        } catch (error) {
          if (!(error instanceof PartFault)) throw error
          errors.push({ pointer: pointerTo(name) + place, detail: error.message })
          return undefined
        }
      }
      const [first, ...more] = alike
      if (first && more.length === 0) {
        const value = tryRead(first, '')
        body[name] = rule?.list === true && !(rule.whole && Array.isArray(value)) ? [value] : value
      } else if (rule && !rule.list) errors.push({ pointer: pointerTo(name), detail: 'must be given only once' })
      else body[name] = alike.map((part, index) => tryRead(part, `/${index}`))
    }
    return { body, errors }
  }
}

/** Whether an error is about a field that has another already: the validator has not seen its value. */
export function isAbout(error: FieldError, others: readonly FieldError[]): boolean {
  const name = fieldOf(error)
  return name !== undefined && others.some((other) => fieldOf(other) === name)
}

/** The escaped name of the form's field; undefined for the form itself. */
function fieldOf(error: FieldError): string | undefined {
  return 'pointer' in error ? error.pointer.split('/')[1] : undefined
}

/** Makes the function that rewords the validator's errors about files, which it takes for objects. */
export function createWording({ parts: rules = [], partRest }: Pick<RouteBody, 'parts' | 'partRest'>) {
  const byName = new Map(rules.map((rule) => [pointerTo(rule.name).slice(1), rule]))
  return (error: FieldError): FieldError => {
    const rule = byName.get(fieldOf(error) ?? '') ?? partRest
    return rule?.or === undefined
      ? error
      : { ...error, detail: error.detail.replace('be an object or', 'be a file or') }
  }
}

function byField(parts: readonly Part[]): Map<string, Part[]> {
  const fields = new Map<string, Part[]>()
  for (const part of parts) {
    // HTML sends an empty file without a name if none was chosen.
    if (part.fileName === '' && part.bytes.length === 0) continue
    const alike = fields.get(part.name)
    if (alike) alike.push(part)
    else fields.set(part.name, [part])
  }
  return fields
}

/** The rule of a part that no field describes. */
function ruleFor({ fileName, mediaType }: Part): PartRule {
  return fileName === undefined && mediaType.startsWith('text/')
    ? { name: '', is: 'text', type: 'string' }
    : { name: '', is: 'file' }
}

function read(given: PartRule, part: Part): unknown {
  const { name, or } = given
  if (or === undefined || !isValue(part, or)) return readAs(given, part)
  return readAs(or === 'json' ? { name, is: 'json' } : { name, is: 'text', type: or }, part)
}

/** Whether a part that may be a file is a text, or JSON. */
function isValue({ fileName, mediaType }: Part, or: PartRule['or']): boolean {
  return fileName === undefined && (mediaType.startsWith('text/') || (or === 'json' && isJson(mediaType)))
}

function readAs(rule: PartRule, part: Part): unknown {
  const { bytes, mediaType, fileName, transferEncoding } = part
  if (!rule.encoded && !/^(7bit|8bit|binary)$/.test(transferEncoding))
    throw new PartFault(`must not be sent in the transfer encoding "${transferEncoding}"`)
  checkMediaType(rule, mediaType)
  if (rule.is === 'file') {
    const { minBytes = 0, maxBytes = Number.POSITIVE_INFINITY } = rule
    if (bytes.length < minBytes) throw new PartFault(`must have at least ${minBytes} bytes`)
    if (bytes.length > maxBytes) throw new PartFault(`must have at most ${maxBytes} bytes`)
    const file: FilePart = { bytes, contentType: mediaType, ...(fileName && { fileName }) }
    return file
  }
  if (!isUtf8(bytes)) throw new PartFault('must be a text in UTF-8')
  const text = Buffer.from(bytes).toString('utf8')
  return rule.is === 'json' ? readJson(text) : readText(rule.type ?? 'string', text)
}

/** HTML forms cannot give the media type of a text or of JSON. */
function checkMediaType({ is, encoded, mediaTypes }: PartRule, given: string): void {
  if (encoded || (is !== 'file' && given === 'text/plain')) return
  const fits = mediaTypes
    ? mediaTypes.some((one) => one === given || isInRange(given, one))
    : is === 'file' || (is === 'json' ? isJson(given) : given.startsWith('text/'))
  if (fits) return
  const wanted = mediaTypes?.join(' or ') ?? (is === 'json' ? 'application/json' : 'text/plain')
  throw new PartFault(`must be of type ${wanted}, not ${given}`)
}

function readJson(text: string): unknown {
  let value: unknown
  try {
    value = parseJson(text, 'it')
  } catch (error) {
    throw new PartFault(`cannot be read: ${(error as Error).message.replace(/\.$/, '')}`)
  }
  if (findHalfPair(value) !== undefined)
    throw new PartFault('contains half of a surrogate pair, which is not a character')
  return value
}

function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

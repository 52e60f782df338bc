import { asObject, type Spec } from '../../generate/document/spec.ts'
import { type Content, type Header, isEventStream, type Operation, type Response } from '../../generate/model/model.ts'
import { bodyKind, isInRange, mediaTypeOf, plainMediaType } from '../../media-type.ts'
import type { FindingKind } from '../finding.ts'
import { reread, type ValidateValue } from '../requests/validators.ts'
import type { Answer } from './send.ts'

export interface Fault {
  kind: FindingKind
  detail: string
  /** The place of it, so that the same fault counts once. */
  place?: string
}

/**
 * Returns what is declared for a status: by itself, by its range, or as any other. Where successes are declared, `default` describes errors:
 * another success is not declared by it.
 */
export function declaredFor({ responses }: Operation, status: number): Response | undefined {
  const isErrorOnly = responses.some((response) => response.status.startsWith('2'))
  const names = [String(status), `${Math.floor(status / 100)}XX`, ...(status < 400 && isErrorOnly ? [] : ['default'])]
  return names
    .map((name) => responses.find((response) => response.status.toUpperCase() === name.toUpperCase()))
    .find(Boolean)
}

export function findContent({ contents }: Response, contentType: string): Content | undefined {
  const plain = plainMediaType(contentType)
  const mediaType = mediaTypeOf(contentType)
  return (
    contents.find((content) => content.mediaType === plain || content.mediaType === mediaType) ??
    contents.find((content) => content.mediaType.includes('*') && isInRange(mediaType, content.mediaType))
  )
}

/** Makes the function that compares an answer with what its operation declares. */
export function createAnswerCheck(spec: Spec, validate: ValidateValue) {
  function headerFault(
    { name, required, style, schema, pointer }: Header,
    text: string | undefined,
  ): Fault | undefined {
    if (text === undefined)
      return required ? { kind: 'header-missing', detail: `The header ${name} is missing.`, place: name } : undefined
    const at = [...pointer, 'schema']
    let value: unknown
    try {
      value = style === 'json' ? JSON.parse(text) : reread(spec, schema, at, text)
    } catch {
      return { kind: 'header-invalid', detail: `The header ${name} is not JSON: ${text}`, place: name }
    }
    const fault = style === 'exploded' ? undefined : validate(schema, at, value)
    return fault === undefined
      ? undefined
      : { kind: 'header-invalid', detail: `The header ${name}: ${text} does not fit: ${fault}`, place: name }
  }

  function bodyFault(content: Content, text: string): Fault | undefined {
    const kind = bodyKind(content.mediaType)
    if (kind === 'bytes' || isEventStream(content.mediaType)) return undefined
    let value: unknown = text
    if (kind === 'json')
      try {
        value = JSON.parse(text)
      } catch {
        return { kind: 'body-invalid', detail: 'The body is not JSON.', place: 'json' }
      }
    else if (content.schema.type !== 'string') return undefined
    const fault = validate(content.schema, [...content.pointer, 'schema'], value)
    return fault === undefined
      ? undefined
      : { kind: 'body-invalid', detail: `The body does not fit: ${fault}.`, place: fault }
  }

  return (operation: Operation, { status, headers, text }: Answer): Fault[] => {
    const declared = declaredFor(operation, status)
    // 503 is an answer that an operation may declare. 500 is a failure in any case.
    if (status === 500 || (status > 500 && declared?.status !== String(status)))
      return [{ kind: 'server-error', detail: `The service failed with ${status}.` }]
    if (!declared) return [{ kind: 'status-undeclared', detail: `The status ${status} is not declared.` }]
    const faults = declared.headers.flatMap((header) => headerFault(header, headers[header.name.toLowerCase()]) ?? [])
    if (operation.method === 'head') return faults
    const contentType = headers['content-type']
    if (declared.contents.length === 0) {
      if (text !== '') faults.push({ kind: 'body-invalid', detail: `An answer ${status} has no body in the contract.` })
      return faults
    }
    const content = contentType === undefined ? undefined : findContent(declared, contentType)
    if (!content) {
      const allowed = declared.contents.map(({ mediaType }) => mediaType).join(' or ')
      const is = contentType === undefined ? 'The media type is missing' : `The media type is ${contentType}`
      return [...faults, { kind: 'media-type-undeclared', detail: `${is}; the contract declares ${allowed}.` }]
    }
    const fault = bodyFault(content, text)
    return fault ? [...faults, fault] : faults
  }
}

/** The body as JSON; undefined if it is not. */
export function jsonOf({ headers, text }: Answer): unknown {
  if (!/\bjson\b/.test(headers['content-type'] ?? '')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : asObject(value)
  } catch {
    return undefined
  }
}

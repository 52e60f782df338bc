import type { OpenAPIBackend } from 'openapi-backend'
import { asObject, type Spec, SpecError } from '../generate/document/spec.ts'
import { toAjv } from '../generate/emit/validators/ajv-schema.ts'
import { createComponentAjv } from '../generate/emit/validators/component-ajv.ts'
import {
  type Content,
  type Header,
  isJsonRange,
  isProblem,
  type Operation,
  type Response,
} from '../generate/model/model.ts'
import { headerText, isHeaderText } from '../runtime/answer/header-text.ts'
import { sampleOf, samplesOf } from './sample.ts'

/** One serialized answer of a mock, checked against the specification. */
export interface MockAnswer {
  status: number
  headers: Record<string, string>
  /** undefined: without a body. */
  body: string | Buffer | undefined
}

/** What a client would like to get. */
export interface Wishes {
  mediaType?: string | undefined
  /** The name of an example. */
  example?: string | undefined
  /** A value made of the schema rather than an example. */
  isDynamic?: boolean
}

type Validate = (value: unknown) => boolean

/** Makes the answers of operations. Unlike a service, a mock compiles schemas at run time. */
export function createAnswers(spec: Spec, backend: Pick<OpenAPIBackend, 'mockResponseForOperation'>) {
  const ajv = createComponentAjv(spec, 'response')
  const compiled = new Map<string, Validate>()

  function validatorOf(schema: object, pointer: Content['pointer']): Validate {
    const key = JSON.stringify(pointer)
    const validate = compiled.get(key) ?? ajv.compile(toAjv(spec, schema, pointer, 'response'))
    compiled.set(key, validate)
    return validate
  }

  /** Yields examples first, then the value that openapi-backend makes of the schema, then the simplest value. */
  function* candidates(
    { id }: Operation,
    { status }: Response,
    { mediaType, schema, pointer }: Content,
    { example: wanted, isDynamic }: Wishes,
  ) {
    const media = asObject(spec.at(pointer)) ?? {}
    const examples = asObject(media.examples) ?? {}
    if (wanted !== undefined && Object.hasOwn(examples, wanted))
      yield () => spec.resolve(examples[wanted], pointer).value.value
    if (isDynamic) yield () => sampleOf(spec, schema, 0, true)
    yield () => media.example
    for (const example of Object.values(examples)) yield () => spec.resolve(example, pointer).value.value
    const { value } = spec.resolve(schema, pointer)
    for (const example of Array.isArray(value.examples) ? value.examples : []) yield () => example
    yield () => backend.mockResponseForOperation(id, { code: status as unknown as number, mediaType }).mock
    yield* samplesOf(spec, schema)
  }

  /** @throws SpecError if no value fits */
  function bodyOf(operation: Operation, response: Response, content: Content, wishes: Wishes): string | Buffer {
    const { kind, schema, pointer } = content
    if (kind === 'bytes') return Buffer.from('mock')
    const validate = validatorOf(schema, [...pointer, 'schema'])
    for (const candidate of candidates(operation, response, content, wishes)) {
      const value = tried(candidate)
      if (value === undefined || !validate(value)) continue
      if (kind === 'json') return JSON.stringify(value)
      if (typeof value === 'string') return value
    }
    if (kind !== 'json') return ''
    return spec.fail(
      pointer,
      `no value was found for the answer ${response.status} of ${operation.id}: give it an example`,
    )
  }

  /** @throws SpecError if no value fits a required header */
  function headersOf({ headers }: Response): Record<string, string> {
    const texts = headers.map((header) => [header.name.toLowerCase(), headerOf(header)])
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
  }

  function headerOf({ name, style, schema, required, pointer }: Header): string | undefined {
    const { example, examples } = asObject(spec.at(pointer)) ?? {}
    const said = Object.values(asObject(examples) ?? {}).map((one) => spec.resolve(one, pointer).value.value)
    const validate = validatorOf(schema, [...pointer, 'schema'])
    for (const value of [example, ...said, sampleOf(spec, schema), sampleOf(spec, schema, 0, true)]) {
      if (value === undefined || !validate(value)) continue
      const text = headerText(value, style === 'simple' ? undefined : style)
      if (text !== undefined && isHeaderText(text)) return text
    }
    return required ? spec.fail(pointer, `no value was found for the header "${name}": give it an example`) : undefined
  }

  return {
    /** Returns the answer of one response, in the wanted media type or the first. @throws SpecError if no value fits */
    answer(operation: Operation, response: Response, wishes: Wishes = {}): MockAnswer {
      const status = statusOf(operation, response)
      const headers = headersOf(response)
      const content = response.contents.find(({ mediaType }) => mediaType === wishes.mediaType) ?? response.contents[0]
      if (!content) return { status, headers, body: undefined }
      const mediaType = isJsonRange(content)
        ? 'application/json'
        : content.mediaType.replace('*/*', 'text/plain').replace(/\/\*$/, '/plain')
      const body = bodyOf(operation, response, content, wishes)
      return { status, headers: { ...headers, 'content-type': mediaType }, body }
    },
    validatorOf,
  }
}

/** `default` is an error, unless it is all that an operation says of its success. */
function statusOf({ responses }: Operation, response: Response): number {
  if (/^\d+$/.test(response.status)) return Number(response.status)
  if (response.status !== 'default') return Number(`${response.status.charAt(0)}00`)
  return isProblem(response) || responses.some(({ status }) => /^[123]/.test(status)) ? 500 : 200
}

function tried(candidate: () => unknown): unknown {
  try {
    return candidate()
  } catch (error) {
    if (error instanceof SpecError) throw error
    // It failed on the schema, for example one that contains itself.
    return undefined
  }
}

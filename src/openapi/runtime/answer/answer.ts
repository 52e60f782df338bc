import { Readable, type Writable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { WebSocket } from 'ws'
import { isInRange, isJson } from '../../media-type.ts'
import { HttpError, INVALID } from '../../problem.ts'
import type { Logger } from '../logger.ts'
import type { HeaderStyle, JsonContent, Route, RouteResponse, Validate } from '../route.ts'
import { headerText, isHeaderText } from './header-text.ts'
import { faultOf, writeJson } from './json-writing.ts'

/**
 * What happens to an answer that does not fit the contract, which is always a defect of its handler. `enforce`: a 500 and a line in the log.
 * `log`: the line alone. `off`: it is not checked.
 */
export type ResponseValidation = 'enforce' | 'log' | 'off'

/** The result of a handler; the generated `operations.ts` types it for each operation. */
export interface HandlerResult {
  status: number
  /** Only if the answer is declared in several media types. */
  contentType?: string
  /** With the status 101: serves the WebSocket; `from` is the client's address. */
  accept?: (socket: WebSocket, from?: string) => void
  headers?: Record<string, unknown>
  /** For an event stream, the function that writes it after the headers are sent. A `Readable` is sent at the pace of the client. */
  body?: unknown
}

/** Writes an answer that does not end by itself. */
export type StreamBody = (to: Writable) => void

/** A body that is ready to be sent. */
export type Written = string | Buffer | Readable | StreamBody

interface Answer {
  headers: readonly string[]
  validateHeaders: Validate | undefined
  headerStyles: ReadonlyMap<string, HeaderStyle>
  /** undefined if the answer has no body, or several media types. */
  only: Content | undefined
  byMediaType: Map<string, Content>
}

interface Content {
  header: string
  isStream: boolean
  /** undefined for a body that is not JSON. */
  json: JsonContent | undefined
  isBytes: boolean
}

/** Makes the function that checks and serializes the results of one operation. */
export function createAnswerer(route: Route, mode: ResponseValidation, logger: Logger) {
  const exact = Object.entries(route.responses).filter(([status]) => /^\d/.test(status) && !status.endsWith('XX'))
  const answers = new Map(exact.map(([status, response]) => [Number(status), prepare(response)]))

  /** Finds the answer that a range or `default` declares. */
  const findAnswer = (status: number): Answer | undefined => {
    const known = answers.get(status)
    if (known) return known
    const response = route.responses[`${Math.floor(status / 100)}XX`] ?? route.responses.default
    if (response === undefined) return undefined
    const answer = prepare(response)
    answers.set(status, answer)
    return answer
  }

  const fault = (reason: string, details: object = {}) => {
    logger.error({ operationId: route.operationId, ...details }, `The answer does not fit the contract: ${reason}`)
    if (mode === 'enforce') throw new HttpError('response-invalid', INVALID)
  }

  /** Checks a body and makes its text. With `log` or `off`, a wrong body is sent unchanged. */
  const write = ({ json, isStream, isBytes }: Content, { status, body }: HandlerResult): Written => {
    if (isStream) {
      if (typeof body !== 'function' && mode !== 'off') fault('the body must be a function that writes it', { status })
      return body as StreamBody
    }
    if (json === undefined && body instanceof Readable) return body
    if (isBytes) {
      if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
      if (mode !== 'off') fault('the body must be a Uint8Array', { status })
      return String(body)
    }
    if (json === undefined) {
      if (typeof body !== 'string' && mode !== 'off') fault('the body must be a string', { status })
      return String(body)
    }
    const text = mode === 'off' ? json.write?.(body) : writeJson(json, body)
    if (text !== undefined) return text
    if (mode !== 'off') {
      const { instancePath: pointer, keyword, params } = faultOf(json, body)
      fault(`the body at "${pointer}"`, { status, pointer, keyword, params })
    }
    return JSON.stringify(body) ?? 'null'
  }

  const checkHeaders = (validate: Validate, { status, headers = NONE }: HandlerResult): void => {
    if (validate(headers)) return
    const [{ instancePath = '', keyword, params } = {}] = validate.errors ?? []
    const name = instancePath === '' ? String(params?.missingProperty) : headerName(instancePath)
    fault(`the header "${name}"`, { status, header: name, keyword, params })
  }

  /** Returns the declared headers. A value that no header can hold is left out in every mode: Node would refuse the whole answer. */
  const writeHeaders = (answer: Answer, status: number, given: Record<string, unknown>): HeaderLine[] => {
    const texts: HeaderLine[] = []
    for (const name of answer.headers) {
      const value = given[name]
      if (name === 'set-cookie' && Array.isArray(value)) {
        const lines = value.map((cookie) => headerText(cookie) ?? '')
        if (lines.every(isHeaderText)) texts.push([name, lines])
        else if (mode !== 'off') fault(`the header "${name}" holds what no header can`, { status, header: name })
        continue
      }
      const text = typeof value === 'string' ? value : headerText(value, answer.headerStyles.get(name))
      if (text === undefined) continue
      if (isHeaderText(text)) texts.push([name, text])
      else if (mode !== 'off') fault(`the header "${name}" holds what no header can`, { status, header: name })
    }
    return texts
  }

  /** Finds the declared content of a result; undefined for none, or for an undeclared one with `log` or `off`. */
  const find = ({ status, contentType, body }: HandlerResult, answer: Answer | undefined): Content | undefined => {
    if (answer === undefined) {
      if (mode !== 'off') fault(`the status ${status} is not declared`)
      return undefined
    }
    const content = contentType === undefined ? answer.only : findContent(answer, contentType)
    if (mode === 'off' || content !== undefined) return content
    if (contentType !== undefined) fault(`the media type "${contentType}" is not declared`, { status })
    else if (body !== undefined) fault('the body has no declared media type', { status })
    return undefined
  }

  /**
   * Sets the status and the declared headers. Returns the body, undefined for none; for a stream, the function that writes it.
   * @throws HttpError response-invalid
   */
  return (reply: FastifyReply, result: HandlerResult): Written | undefined => {
    const { status, headers } = result
    const answer = answers.get(status) ?? findAnswer(status)
    const content = find(result, answer)
    const written = content === undefined ? undefined : write(content, result)
    if (answer?.validateHeaders !== undefined && mode !== 'off') checkHeaders(answer.validateHeaders, result)
    const texts = headers !== undefined && answer !== undefined ? writeHeaders(answer, status, headers) : undefined
    void reply.code(status)
    if (texts !== undefined) for (const [name, text] of texts) void reply.header(name, text)
    if (content === undefined) return undeclared(reply, result)
    void reply.header('content-type', content.header)
    return written
  }
}

/** Only cookies are a line each: commas would not separate them (RFC 6265, section 3). */
type HeaderLine = [name: string, text: string | string[]]

const NONE = Object.freeze({})

/** Returns the header's name from a pointer to its value or into it. */
function headerName(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Writes an answer that is not declared, with `log` or `off`. */
function undeclared(reply: FastifyReply, { contentType, body }: HandlerResult): string | undefined {
  if (body === undefined) return undefined
  const text = typeof body === 'string'
  const fallback = text ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  void reply.header('content-type', contentType ?? fallback)
  return text ? body : JSON.stringify(body)
}

function findContent({ byMediaType }: Answer, contentType: string): Content | undefined {
  const known = byMediaType.get(contentType)
  if (known) return known
  const range = [...byMediaType.keys()].find((mediaType) => isInRange(contentType, mediaType))
  const content = range === undefined ? undefined : byMediaType.get(range)
  // The schema of a range is that of its JSON.
  if (content?.json && !isJson(contentType))
    return { header: contentType, isStream: false, json: undefined, isBytes: true }
  return content && { ...content, header: headerOf(contentType, content.isBytes) }
}

/** A range stands for its JSON. */
function headerOf(mediaType: string, isBytes: boolean): string {
  if (!isBytes && mediaType.includes('*')) return 'application/json; charset=utf-8'
  return isBytes || mediaType.includes(';') ? mediaType : `${mediaType}; charset=utf-8`
}

function prepare({ headers, headerStyles = {}, validateHeaders, contents }: RouteResponse): Answer {
  const byMediaType = new Map(
    Object.entries(contents).map(([mediaType, content]): [string, Content] => {
      const json = content.validator === undefined ? undefined : content
      const isBytes = content.validator === undefined && content.bytes === true
      return [
        mediaType,
        { header: headerOf(mediaType, isBytes), isStream: mediaType === 'text/event-stream', json, isBytes },
      ]
    }),
  )
  const only = byMediaType.size === 1 ? [...byMediaType.values()][0] : undefined
  return { headers, validateHeaders, headerStyles: new Map(Object.entries(headerStyles)), only, byMediaType }
}

import { isJson } from '../../media-type.ts'
import { PROBLEM_TYPE, type Problem, type ProblemBody } from '../../problem.ts'
import type { Logger } from '../logger.ts'
import type { Route } from '../route.ts'

/** The answer to a refused or failed request in the format of a contract. */
export interface ErrorAnswer {
  /** Default: the status of the fault. */
  status?: number
  contentType: string
  /** Sent as JSON, unless the media type is another one and this is a string. */
  body: unknown
  /** Beside those of the fault, such as `Allow` and `WWW-Authenticate`. */
  headers?: Readonly<Record<string, string>>
}

/**
 * Makes the answer to a fault. `fault` is the problem that would be sent otherwise. `operation` is undefined for an unknown path, and for a
 * request that is not HTTP.
 */
export type ErrorFormat = (fault: ProblemBody, operation: Route | undefined) => ErrorAnswer

/** An error answer that is ready to be checked and sent. */
export interface FormattedError {
  status: number
  contentType: string
  body: unknown
  headers: Record<string, string>
}

/** Makes the function that brings problems into the author's format; without one they stay problems. */
export function createErrorFormatter(errors: ErrorFormat | undefined, logger: Logger) {
  return ({ body, headers }: Problem, operation?: Route): FormattedError => {
    const plain = { status: body.status, contentType: PROBLEM_TYPE, body, headers }
    if (errors === undefined) return plain
    try {
      const { status = body.status, headers: more, ...answer } = errors(body, operation)
      return { ...answer, status, headers: { ...headers, ...more } }
    } catch (error) {
      logger.error({ err: error, code: body.code }, 'The format of errors failed, so the problem is sent')
      return plain
    }
  }
}

export function errorText({ contentType, body }: FormattedError): string {
  return typeof body === 'string' && !isJson(contentType) ? body : (JSON.stringify(body) ?? 'null')
}

/** The `Content-Type`, with the charset of the text. */
export function errorType({ contentType }: FormattedError): string {
  return contentType.includes(';') ? contentType : `${contentType}; charset=utf-8`
}

import { isInRange, isJson, mediaTypeOf } from '../../media-type.ts'
import { PROBLEM_TYPE } from '../../problem.ts'
import { faultOf, writeJson } from '../answer/json-writing.ts'
import { createParameterReader } from '../request/parameters.ts'
import type { JsonContent, OtherContent, Route, RouteResponse } from '../route.ts'
import type { FormattedError } from './error-format.ts'

/** Returns what an operation does not declare of an error's answer, for the log; undefined if it declares all. */
export function errorFault({ responses }: Route, { status, contentType, body, headers }: FormattedError) {
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default
  const content = declared && contentOf(declared, contentType)
  if (declared === undefined || content === undefined) {
    // A specification may declare no problems at all, and seldom all statuses of HTTP itself; they are sent all the same.
    const isFault = contentType === PROBLEM_TYPE ? declaresProblems(responses) : declared !== undefined
    return isFault ? { error: undefined } : undefined
  }
  // Only the contents of JSON have validators.
  if (content.validator !== undefined && isJson(contentType) && writeJson(content, body) === undefined)
    return { error: faultOf(content, body) }
  return headerFault(declared, headers)
}

function declaresProblems(responses: Route['responses']): boolean {
  return Object.values(responses).some(({ contents }) => PROBLEM_TYPE in contents)
}

function contentOf({ contents }: RouteResponse, contentType: string): JsonContent | OtherContent | undefined {
  const mediaType = mediaTypeOf(contentType)
  const name = [contentType, mediaType].find((one) => Object.hasOwn(contents, one))
  return contents[name ?? Object.keys(contents).find((range) => isInRange(mediaType, range)) ?? '']
}

/** Converts the headers, which are texts, to their types and checks them. */
function headerFault(
  { validateHeaders, headerTexts = [] }: RouteResponse,
  texts: FormattedError['headers'],
): object | undefined {
  if (validateHeaders === undefined) return undefined
  const headers: Record<string, unknown> = { ...texts }
  createParameterReader({ parameters: headerTexts })?.(headers)
  return validateHeaders(headers) ? undefined : { header: validateHeaders.errors?.[0] }
}

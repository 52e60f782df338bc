import { PROBLEM_TYPE, type Problem } from '../../problem.ts'
import { faultOf, writeJson } from '../answer/json-writing.ts'
import { createParameterReader } from '../request/parameters.ts'
import type { Route, RouteResponse } from '../route.ts'

/** What of a problem an operation does not declare, for the log; undefined: nothing. */
export function problemFault({ responses }: Route, { body, headers }: Problem): object | undefined {
  const { status } = body
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default
  const content = declared?.contents[PROBLEM_TYPE]
  if (declared === undefined || content?.validator === undefined) {
    // A specification may know no problems at all; they are sent nevertheless.
    const knowsProblems = Object.values(responses).some(({ contents }) => PROBLEM_TYPE in contents)
    return knowsProblems ? { error: undefined } : undefined
  }
  if (writeJson(content, body) === undefined) return { error: faultOf(content, body) }
  return headerFault(declared, headers)
}

/** The headers are texts, and are checked as what they say. */
function headerFault({ validateHeaders, headerTexts = [] }: RouteResponse, texts: Problem['headers']) {
  if (validateHeaders === undefined) return undefined
  const headers: Record<string, unknown> = { ...texts }
  createParameterReader({ parameters: headerTexts })?.(headers)
  return validateHeaders(headers) ? undefined : { header: validateHeaders.errors?.[0] }
}

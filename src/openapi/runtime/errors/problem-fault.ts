import { PROBLEM_TYPE, type Problem } from '../../problem.ts'
import { faultOf, writeJson } from '../answer/json-writing.ts'
import { createParameterReader } from '../request/parameters.ts'
import type { Route, RouteResponse } from '../route.ts'

/** Returns what an operation does not declare of a problem, for the log; undefined if it declares all. */
export function problemFault({ responses }: Route, { body, headers }: Problem): object | undefined {
  const { status } = body
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default
  const content = declared?.contents[PROBLEM_TYPE]
  if (declared === undefined || content?.validator === undefined) {
    // A specification may declare no problems at all; they are sent all the same.
    const knowsProblems = Object.values(responses).some(({ contents }) => PROBLEM_TYPE in contents)
    return knowsProblems ? { error: undefined } : undefined
  }
  if (writeJson(content, body) === undefined) return { error: faultOf(content, body) }
  return headerFault(declared, headers)
}

/** Converts the headers, which are texts, to their types and checks them. */
function headerFault({ validateHeaders, headerTexts = [] }: RouteResponse, texts: Problem['headers']) {
  if (validateHeaders === undefined) return undefined
  const headers: Record<string, unknown> = { ...texts }
  createParameterReader({ parameters: headerTexts })?.(headers)
  return validateHeaders(headers) ? undefined : { header: validateHeaders.errors?.[0] }
}

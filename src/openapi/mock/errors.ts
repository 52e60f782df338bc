import { type Operation, PROBLEM, type Response } from '../generate/model/model.ts'
import { isJson } from '../media-type.ts'
import type { ProblemBody } from '../problem.ts'
import type { ErrorAnswer, ErrorFormat } from '../runtime/errors/error-format.ts'
import type { createAnswers } from './answers.ts'

/** Members that may say what is wrong. */
const TEXTS = ['detail', 'message', 'error_description', 'description', 'error', 'title']

/** Makes the format of a mock's errors: that of the answer that the operation declares for them. Other errors are problems. */
export function createMockErrors(
  operations: readonly Operation[],
  { answer, validatorOf }: ReturnType<typeof createAnswers>,
): ErrorFormat {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  return (fault, route) => {
    const operation = byId.get(route?.operationId ?? '')
    const response = fault.status < 500 && operation ? declared(operation, fault) : undefined
    const plain: ErrorAnswer = { contentType: PROBLEM, body: fault }
    if (!operation || !response) return plain
    const status = /^\d+$/.test(response.status) ? Number(response.status) : fault.status
    const content = response.contents.find(({ mediaType }) => mediaType === PROBLEM) ?? response.contents[0]
    if (!content) return { ...plain, status }
    const fits = validatorOf(content.schema, [...content.pointer, 'schema'])
    const problem = { ...fault, status }
    if (content.mediaType === PROBLEM && fits(problem)) return { ...plain, status, body: problem }
    const { headers, body } = answer(operation, response, { mediaType: content.mediaType })
    const contentType = headers['content-type'] ?? content.mediaType
    const more = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type'))
    if (!isJson(contentType)) return { status, contentType, body: fault.detail ?? String(body), headers: more }
    return { status, contentType, body: explained(JSON.parse(String(body)), fault, fits), headers: more }
  }

  /** Requests that do not fit the contract are 400, or 422 where the contract has no 400. */
  function declared({ responses }: Operation, { status }: ProblemBody): Response | undefined {
    const wanted = [`${status}`, ...(status === 400 ? ['422'] : []), '4XX', 'default']
    return wanted.flatMap((one) => responses.find((response) => response.status === one) ?? [])[0]
  }
}

/** Says in a sample what is wrong, if its schema allows. */
function explained(sample: unknown, { detail }: ProblemBody, fits: (value: unknown) => boolean): unknown {
  if (typeof sample !== 'object' || sample === null) return sample
  const candidates = TEXTS.filter((name) => typeof (sample as Record<string, unknown>)[name] === 'string')
  return candidates.map((name) => ({ ...sample, [name]: detail })).find(fits) ?? sample
}

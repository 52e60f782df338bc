import { type AnswerBytes, createAnswerBytes } from '../../openapi/runtime/answer/answer-bytes.ts'
import { HttpError } from '../problems.ts'

/** Creates the budget for the answers and streams that wait for their clients. @param megabytes 0 means no limit */
export function createAnswerBudget(megabytes: number): AnswerBytes {
  return createAnswerBytes({
    maxBytes: megabytes * 1024 * 1024,
    refusal: () =>
      new HttpError('overloaded', 'The answers that wait for slow clients use up their budget.', {
        hint: 'Retry after the time in Retry-After, and read answers as they arrive. The setting answerMegabytes changes the budget.',
      }),
  })
}

import type { GetProblemResult, Handlers, ListProblemsResult } from '../../../generated/operations.ts'
import { constant } from '../../openapi/runtime/answer/constant.ts'
import { findProblemEntry, PROBLEM_ENTRIES, problemListPage, problemPage } from '../problem-pages.ts'

const lists = new Map<string, ListProblemsResult>()
const entries = new Map<string, GetProblemResult>()

/** What the error codes mean. The table of codes is part of the program, so there is no use case behind it. */
export const problemHandlers: Pick<Handlers, 'listProblems' | 'getProblem'> = {
  async listProblems({ mediaType }) {
    return once(lists, mediaType, () =>
      mediaType === 'text/html'
        ? { status: 200, contentType: mediaType, body: problemListPage() }
        : { status: 200, contentType: mediaType, body: { items: [...PROBLEM_ENTRIES] } },
    )
  },

  async getProblem({ params, mediaType }) {
    const entry = findProblemEntry(params.code)
    return once(entries, `${mediaType} ${entry.code}`, () =>
      mediaType === 'text/html'
        ? { status: 200, contentType: mediaType, body: problemPage(entry) }
        : { status: 200, contentType: mediaType, body: entry },
    )
  },
}

function once<Result extends object>(made: Map<string, Result>, name: string, make: () => Result): Result {
  const known = made.get(name)
  if (known) return known
  const result = constant(make())
  made.set(name, result)
  return result
}

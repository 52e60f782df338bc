import type { Handlers } from '../../../generated/operations.ts'
import { findProblemEntry, PROBLEM_ENTRIES, problemListPage, problemPage } from '../problem-pages.ts'

/** What the error codes mean. The table of codes is part of the program, so there is no use case behind it. */
export const problemHandlers: Pick<Handlers, 'listProblems' | 'getProblem'> = {
  async listProblems({ mediaType }) {
    if (mediaType === 'text/html') return { status: 200, contentType: mediaType, body: problemListPage() }
    return { status: 200, contentType: mediaType, body: { items: [...PROBLEM_ENTRIES] } }
  },

  async getProblem({ params, mediaType }) {
    const entry = findProblemEntry(params.code)
    if (mediaType === 'text/html') return { status: 200, contentType: mediaType, body: problemPage(entry) }
    return { status: 200, contentType: mediaType, body: entry }
  },
}

import type { Operation } from '../../generate/model/model.ts'
import { declaredFor, findContent } from './check.ts'
import type { Answer } from './send.ts'

/** Which of the declared answers were seen. */
export interface Coverage {
  declared: number
  seen: number
  /** Each as `operationId status media-type`, `-` for an answer without a body. */
  unseen: string[]
  /** Operations without a single success, with the statuses that they answered. */
  withoutSuccess: string[]
}

/** Counts the answers of operations against what they declare. */
export function createCoverage(operations: readonly Operation[]) {
  const seen = new Set<string>()
  const statuses = new Map<string, Set<number>>()
  return {
    note(operation: Operation, answer: Answer): void {
      const known = statuses.get(operation.id) ?? new Set()
      statuses.set(operation.id, known.add(answer.status))
      const declared = declaredFor(operation, answer.status)
      if (!declared) return
      const contentType = answer.headers['content-type']
      const content = contentType === undefined ? undefined : findContent(declared, contentType)
      seen.add(lineOf(operation, declared.status, content?.mediaType))
    },
    report(): Coverage {
      const all = operations.flatMap((operation) =>
        operation.responses.flatMap(({ status, contents }) =>
          contents.length === 0
            ? [lineOf(operation, status, undefined)]
            : contents.map(({ mediaType }) => lineOf(operation, status, mediaType)),
        ),
      )
      const unseen = all.filter((line) => !seen.has(line))
      const withoutSuccess = operations
        .map(({ id }) => ({ id, answered: [...(statuses.get(id) ?? [])].sort() }))
        .filter(({ answered }) => answered.length > 0 && answered.every((status) => status >= 400))
        .map(({ id, answered }) => `${id}: ${answered.join(', ')}`)
      return { declared: all.length, seen: all.length - unseen.length, unseen, withoutSuccess }
    },
  }
}

function lineOf({ id }: Operation, status: string, mediaType: string | undefined): string {
  return `${id} ${status} ${mediaType ?? '-'}`
}

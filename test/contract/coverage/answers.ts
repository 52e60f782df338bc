import { declaredFor, type Operation } from '../document.ts'

/** What a response showed. */
export interface Answer {
  operationId: string
  status: number
  /** Without its parameters; undefined for an answer without a body. */
  mediaType: string | undefined
}

export const toLine = ({ operationId, status, mediaType }: Answer): string =>
  [operationId, status, mediaType ?? '-'].join(' ')

export function fromLine(line: string): Answer {
  const [operationId = '', status = '', mediaType = '-'] = line.split(' ')
  return { operationId, status: Number(status), mediaType: mediaType === '-' ? undefined : mediaType }
}

/** What the contract declares and no response showed, and what a response showed that it does not declare. */
export function compareAnswers(operations: readonly Operation[], answers: readonly Answer[]) {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const declared = operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, contents }) =>
      contents.size === 0 ? [`${id} ${status} -`] : [...contents.keys()].map((type) => `${id} ${status} ${type}`),
    ),
  )
  const seen = new Set<string>()
  const undeclared: string[] = []
  for (const answer of answers) {
    const operation = byId.get(answer.operationId)
    const status = operation && declaredFor(operation, answer.status)?.status
    const line = `${answer.operationId} ${status} ${answer.mediaType ?? '-'}`
    if (declared.includes(line)) seen.add(line)
    else undeclared.push(toLine(answer))
  }
  return { unseen: declared.filter((line) => !seen.has(line)), undeclared: [...new Set(undeclared)] }
}

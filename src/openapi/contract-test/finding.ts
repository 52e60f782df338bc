import type { Answer } from './answers/send.ts'

/** What is wrong with a service, or with its contract. */
export type FindingKind =
  | 'no-answer'
  | 'server-error'
  | 'status-undeclared'
  | 'media-type-undeclared'
  | 'body-invalid'
  | 'header-missing'
  | 'header-invalid'
  | 'location-broken'
  | 'broken-accepted'
  | 'valid-refused'
  | 'credentials-ignored'
  | 'credentials-refused'

export interface Finding {
  kind: FindingKind
  operationId: string
  /** What was tried: `body/title maxLength`. */
  trial: string
  /** What is wrong, in a sentence. */
  detail: string
  /** The request, as a command; credentials are left out. */
  request: string
  /** undefined if there was none. */
  answer: Pick<Answer, 'status' | 'headers' | 'text'> | undefined
  /** How many trials of this operation found the same. */
  count: number
}

/** How many characters of an answer a finding keeps. */
const KEPT = 2000

/** Collects findings: the first one of each operation, kind and place, and how many there are. */
export function createFindings() {
  const found = new Map<string, Finding>()
  return {
    add(finding: Omit<Finding, 'count'>, place = ''): void {
      const key = JSON.stringify([finding.operationId, finding.kind, finding.answer?.status, place])
      const known = found.get(key)
      if (known) known.count++
      else {
        const { answer } = finding
        const kept = answer && { status: answer.status, headers: answer.headers, text: answer.text.slice(0, KEPT) }
        found.set(key, { ...finding, answer: kept, count: 1 })
      }
    },
    list: (): Finding[] => [...found.values()],
  }
}

export type Findings = ReturnType<typeof createFindings>

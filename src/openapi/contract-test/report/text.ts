import type { ContractTestReport } from '../contract-test.ts'
import type { Finding } from '../finding.ts'

/** Most declared answers that are listed as not seen. */
const MOST_UNSEEN = 20

/** The report for people. */
export function textReport({ url, seed, requests, operations, findings, coverage }: ContractTestReport): string {
  const skipped = operations.filter(({ skipped }) => skipped !== undefined)
  const lines = [
    ...findings.flatMap(findingLines),
    ...skipped.map(({ operationId, skipped }) => `not tested: ${operationId}: ${skipped}`),
    ...coverage.withoutSuccess.map((line) => `never succeeded: ${line}`),
    ...coverage.unseen.slice(0, MOST_UNSEEN).map((line) => `never seen: ${line}`),
    ...(coverage.unseen.length > MOST_UNSEEN ? [`never seen: ${coverage.unseen.length - MOST_UNSEEN} more`] : []),
    '',
    `${url}: ${operations.length - skipped.length} operations, ${requests} requests, seed ${seed}`,
    `declared answers seen: ${coverage.seen} of ${coverage.declared}`,
    findings.length === 0 ? 'nothing was found' : `found: ${findings.length}`,
  ]
  return `${lines.join('\n').trimStart()}\n`
}

function findingLines({ kind, operationId, trial, detail, request, answer, count }: Finding): string[] {
  const shown = answer && `${answer.status} ${answer.text.slice(0, 300)}`.trim()
  return [
    `${operationId}: ${kind}${count > 1 ? ` (${count} times)` : ''}`,
    `  ${detail}`,
    `  tried: ${trial}`,
    `  ${request}`,
    ...(shown === undefined ? [] : [`  → ${shown}`]),
    '',
  ]
}

import type { ContractTestReport } from '../contract-test.ts'

/** The report as JUnit XML: one test case for each operation, which CI systems list. */
export function junitReport({ url, operations, findings }: ContractTestReport): string {
  const failed = new Set(findings.map(({ operationId }) => operationId))
  const skipped = operations.filter(({ skipped }) => skipped !== undefined).length
  const seconds = operations.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000
  const cases = operations.map(({ operationId, method, path, durationMs, skipped }) => {
    const own = findings.filter((finding) => finding.operationId === operationId)
    const inner = [
      ...(skipped === undefined || own.length > 0 ? [] : [`<skipped message="${escaped(skipped)}"/>`]),
      ...own.map(({ kind, trial, detail, request, answer }) => {
        const text = `${detail}\ntried: ${trial}\n${request}${answer ? `\n→ ${answer.status} ${answer.text}` : ''}`
        return `<failure type="${kind}" message="${escaped(detail)}">${escaped(text)}</failure>`
      }),
    ]
    const attributes = `name="${escaped(operationId)}" classname="${escaped(`${method} ${path}`)}" time="${durationMs / 1000}"`
    return `    <testcase ${attributes}>${inner.join('')}</testcase>`
  })
  const totals = `tests="${operations.length}" failures="${failed.size}" skipped="${skipped}" time="${seconds}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${escaped(url)}" ${totals}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no control characters, and no halves of pairs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

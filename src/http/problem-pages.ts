import type { ProblemCode } from './problem-kinds/kind.ts'
import { HttpError, PROBLEM_KINDS } from './problems.ts'

/** What an error code means, as the API and the documentation show it. */
export interface ProblemEntry {
  code: ProblemCode
  /** A path. */
  type: string
  status: number
  title: string
  description: string
  action: string
}

/** All codes, sorted. */
export const PROBLEM_ENTRIES: readonly ProblemEntry[] = (Object.keys(PROBLEM_KINDS) as ProblemCode[])
  .sort()
  .map((code) => {
    const { status, title, description, action } = PROBLEM_KINDS[code]
    return { code, type: `/problems/${code}`, status, title, description, action }
  })

/** @throws HttpError problem-not-found */
export function findProblemEntry(code: string): ProblemEntry {
  const entry = PROBLEM_ENTRIES.find((each) => each.code === code)
  if (!entry) throw new HttpError('problem-not-found', `The error code "${code}" does not exist.`)
  return entry
}

/** One code as a page of HTML, without scripts. */
export function problemPage(entry: ProblemEntry): string {
  const { code, status, title, description, action } = entry
  return page(
    title,
    `<p><code>${code}</code>, HTTP status ${status}</p>
<p>${inline(description)}</p>
<p><strong>What to do:</strong> ${inline(action)}</p>
<p><a href="../problems">All errors</a></p>`,
  )
}

/** All codes as a page of HTML, without scripts. */
export function problemListPage(): string {
  const rows = PROBLEM_ENTRIES.map(
    ({ code, status, title }) =>
      `<tr><td><a href="problems/${code}">${code}</a></td><td>${status}</td><td>${title}</td></tr>`,
  )
  return page('Errors of musen', `<table>\n<tr><th>Code<th>Status<th>Title</tr>\n${rows.join('\n')}\n</table>`)
}

/** docs/problems.md. */
export function problemsReference(): string {
  const rows = PROBLEM_ENTRIES.map(
    ({ code, status, description, action }) => `| \`${code}\` | ${status} | ${description} ${action} |`,
  )
  return `# Errors

Every error is \`application/problem+json\` (RFC 9457). Its \`code\` is stable; its \`type\`, \`/problems/{code}\`, is a page of the service
with the description below. \`GET /problems\` lists all codes. \`npm run docs\` makes this page from the table of codes in
\`src/http/problems.ts\`.

| code | status | meaning, and what to do |
| --- | --- | --- |
${rows.join('\n')}
`
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem } td, th { padding: 0 1rem 0 0; text-align: left }</style>
<h1>${title}</h1>
${body}
</html>
`
}

/** The texts of the table are Markdown, of which they use code spans only. */
function inline(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped.replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

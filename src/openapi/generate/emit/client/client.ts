import { isEventStream, keyOf, type Operation } from '../../model/model.ts'
import { readTemplate } from '../../templates/read-template.ts'
import { quote } from '../typescript.ts'
import { hasStyles } from './client-styles.ts'

/** The client over openapi-fetch and `endpoints.ts`, by file name. It runs in browsers too and imports nothing else. */
export function generateClient(operations: Operation[], endpoints = ''): Record<string, string> {
  // Only few operations prefer another media type to JSON, or have links to their next page.
  const uses = { styles: hasStyles(endpoints), accept: /\baccept: '/.test(endpoints), links: hasLinks(endpoints) }
  const wanted = Object.entries(uses).flatMap(([name, isUsed]) => (isUsed ? [name] : []))
  const http = readTemplate('http.ts', wanted)
    .replace("type Media = 'application/json'", `type Media = ${mediaTypes(operations)}`)
    .replace("readonly method: 'get'", `readonly method: ${methods(operations)}`)
  const others = ['client.ts', 'call.ts', 'errors.ts', 'pages.ts', 'retry.ts', 'deadline.ts']
  return {
    'http.ts': http,
    ...Object.fromEntries(others.map((name) => [name, readTemplate(name, wanted)])),
    ...(uses.styles && { 'styles.ts': readTemplate('styles.ts') }),
  }
}

function hasLinks(endpoints: string): boolean {
  return /\bpaged: \{ (?!query)/.test(endpoints)
}

/** Returns the media types of answers as a type. */
function mediaTypes(operations: Operation[]): string {
  const all = operations.flatMap(({ responses }) => responses.flatMap(({ contents }) => contents))
  const names = new Set(all.filter(({ mediaType }) => !isEventStream(mediaType)).map(keyOf))
  return names.size === 0 ? 'never' : [...names].sort().map(quote).join(' | ')
}

function methods(operations: Operation[]): string {
  const called = operations.filter(({ websocket }) => !websocket)
  return [...new Set(called.map(({ method }) => method))].sort().map(quote).join(' | ') || 'never'
}

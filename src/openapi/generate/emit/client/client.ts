import { isEventStream, keyOf, type Operation } from '../../model/model.ts'
import { readTemplate } from '../../templates/read-template.ts'
import { quote } from '../typescript.ts'
import { hasStyles } from './client-styles.ts'

/** `client.ts`: a typed client over openapi-fetch and `endpoints.ts`. It runs in browsers too and imports nothing else. */
export function generateClient(operations: Operation[], endpoints = ''): string {
  // Only few operations prefer another media type to JSON.
  const wanted = [hasStyles(endpoints) ? 'styles' : '', /\baccept: '/.test(endpoints) ? 'accept' : '']
  return readTemplate('client.ts', wanted)
    .replace("type Media = 'application/json'", `type Media = ${mediaTypes(operations)}`)
    .replace("readonly method: 'get'", `readonly method: ${methods(operations)}`)
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

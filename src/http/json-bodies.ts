import type { FastifyInstance } from 'fastify'
import { HttpError } from './problem.ts'
import type { Route } from './route.ts'

/** Takes JSON under every media type that an operation takes; anything else is a 415. */
export function takeJsonOnly(server: FastifyInstance, routes: readonly Route[]): void {
  const mediaTypes = new Set(['application/json', ...routes.flatMap(({ body }) => Object.keys(body?.contents ?? {}))])
  const parseCarefully = server.getDefaultJsonParser('error', 'error')
  server.removeAllContentTypeParsers()
  server.addContentTypeParser([...mediaTypes], { parseAs: 'string' }, (request, body, done) => {
    const text = body as string
    // An empty body is no body: whether there must be one is the operation's matter.
    if (text === '') done(null, undefined)
    else if (mayHideNames(text))
      void parseCarefully(request, text, (error, value) => (error ? done(explain(text)) : done(null, value)))
    else parse(text, done)
  })
}

/** Members called `__proto__` or `constructor` are refused, not dropped; an escape could spell them. */
function mayHideNames(text: string): boolean {
  return text.includes('__proto__') || text.includes('constructor') || text.includes('\\u')
}

function parse(text: string, done: (error: Error | null, value?: unknown) => void): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    done(explain(text))
    return
  }
  done(null, value)
}

/** JSON that does not come as a body, by the same rules. @throws HttpError request-malformed */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text, mayHideNames(text) ? refuseHiddenNames : undefined)
  } catch (error) {
    throw error instanceof HttpError
      ? error
      : new HttpError('request-malformed', `${what} is not JSON: ${(error as Error).message}.`)
  }
}

function refuseHiddenNames(name: string, value: unknown): unknown {
  if (name === '__proto__' || name === 'constructor')
    throw new HttpError('request-malformed', `A member called "${name}" is not taken.`)
  return value
}

/** Fastify's own error tells neither where the text breaks nor that only a name is at fault. */
function explain(text: string): HttpError {
  try {
    JSON.parse(text)
  } catch (error) {
    return new HttpError('request-malformed', `The body is not JSON: ${(error as Error).message}.`)
  }
  return new HttpError(
    'request-malformed',
    'The body has a member called "__proto__" or "constructor", which is not taken.',
  )
}

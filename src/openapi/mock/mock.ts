import type { FastifyInstance } from 'fastify'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { type Spec, SpecError } from '../generate/document/spec.ts'
import { isEventStream, isProblem, type Operation, type Response } from '../generate/model/model.ts'
import { readOperations } from '../generate/model/read/operations.ts'
import { isJson, preferredMediaType } from '../media-type.ts'
import { HttpError } from '../problem.ts'
import type { HandlerResult } from '../runtime/answer/answer.ts'
import type { OperationContext } from '../runtime/context.ts'
import { createService } from '../runtime/service.ts'
import { createAnswers, type MockAnswer } from './answers.ts'
import { createApi } from './api.ts'
import { allowAllOrigins } from './cors.ts'
import { createMockErrors } from './errors.ts'
import { type Preferences, readPrefer } from './prefer.ts'

/**
 * Makes a server of a specification without handlers, not listening yet. It checks requests as a service does, credentials aside, and every
 * operation answers with an example, or with a value made from its schema. `Prefer: code=404`, `example=NAME` and `dynamic=true` choose others.
 * An answer without a value that fits is a 501 with the reason.
 * @throws SpecError for a specification that cannot be served
 */
export async function createMock(spec: Spec): Promise<FastifyInstance> {
  // fetch cannot open the WebSockets, and a mock says nothing on them.
  const operations = readOperations(spec).map((operation) => ({ ...operation, websocket: undefined }))
  const backend = new OpenAPIBackend({
    definition: { ...spec.document, openapi: '3.1.0' } as unknown as Document,
    quick: true,
    validate: false,
  })
  await backend.init()
  const answers = createAnswers(spec, backend)
  const handlers = operations.map((operation) => {
    const handler = ({ request: { headers } }: OperationContext): HandlerResult => {
      const preferences = readPrefer(headers.prefer)
      const response = choose(operation, preferences)
      const mediaType = mediaTypeOf(headers.accept, response)
      try {
        return toResult(answers.answer(operation, response, { ...preferences, mediaType }))
      } catch (error) {
        if (error instanceof SpecError) throw new HttpError('not-implemented', `${error.message}.`)
        throw error
      }
    }
    return [operation.id, handler]
  })
  return createService({
    api: createApi(spec, operations),
    handlers: Object.fromEntries(handlers),
    logger: { error: () => {} },
    admit: () => undefined,
    responseValidation: 'off',
    errors: createMockErrors(operations, answers),
    prepare: async (server) => allowAllOrigins(server),
  })
}

/** Returns the answer with the wanted code, else the first success that is not an upgrade. */
function choose({ responses }: Operation, { code }: Preferences): Response {
  const wanted =
    code === undefined ? undefined : responses.find(({ status }) => status === code || status === `${code.charAt(0)}XX`)
  const found =
    wanted ??
    responses.find(({ status }) => status.startsWith('2')) ??
    responses.find(({ status }) => status.startsWith('3')) ??
    responses.find((response) => response.status === 'default' && !isProblem(response)) ??
    responses.find(({ status }) => status !== '101') ??
    responses[0]
  if (!found) throw new Error('An operation has no answer.')
  return found
}

function mediaTypeOf(accept: string | undefined, { contents }: Response): string | undefined {
  const [first, ...more] = contents.map(({ mediaType }) => mediaType)
  return first === undefined ? undefined : preferredMediaType(accept, [first, ...more])
}

function toResult({ status, headers, body }: MockAnswer): HandlerResult {
  const { 'content-type': contentType, ...more } = headers
  if (contentType === undefined) return { status, headers: more }
  const value = isEventStream(contentType)
    ? (to: NodeJS.WritableStream) => to.end(body ?? '')
    : isJson(contentType)
      ? JSON.parse(String(body))
      : body
  return { status, headers: more, contentType, body: value }
}

import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import type { Spec } from '../generate/document/spec.ts'
import { toFastify } from '../generate/model/fastify-path.ts'
import type { Operation, Response } from '../generate/model/model.ts'
import { readOperations } from '../generate/model/read-operations.ts'
import { preferredMediaType } from '../media-type.ts'
import { headsFirst } from '../runtime/route.ts'
import { createAnswers, type MockAnswer } from './answers.ts'

/**
 * Makes a server of a specification without handlers, not listening yet: every operation answers with an example, or with a value made from
 * its schema. The header `Prefer: code=404` selects another answer.
 * @throws SpecError for a specification that cannot be served, or an answer that needs an example
 */
export async function createMock(spec: Spec): Promise<FastifyInstance> {
  const operations = readOperations(spec)
  const backend = new OpenAPIBackend({
    definition: { ...spec.document, openapi: '3.1.0' } as unknown as Document,
    quick: true,
    validate: false,
  })
  await backend.init()
  const answers = createAnswers(spec, backend)
  const server = fastify({ logger: false, routerOptions: { maxParamLength: 1000 } })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null))
  for (const operation of headsFirst(operations)) {
    // Made once at the start, so that a missing example fails then.
    for (const response of operation.responses) answers.answer(operation, response)
    server.route({
      method: operation.method.toUpperCase(),
      url: toFastify(operation.path),
      handler: (request, reply) => {
        const response = choose(operation, codeOf(request))
        send(reply, answers.answer(operation, response, mediaTypeOf(request, response)))
      },
    })
  }
  return server
}

/** Returns the answer with the wanted code, else the first success that is not an upgrade. */
function choose({ responses }: Operation, code: string | undefined): Response {
  const wanted =
    code === undefined ? undefined : responses.find(({ status }) => status === code || status === `${code.charAt(0)}XX`)
  const found =
    wanted ??
    responses.find(({ status }) => status.startsWith('2')) ??
    responses.find(({ status }) => status !== '101') ??
    responses[0]
  if (!found) throw new Error('An operation has no answer.')
  return found
}

function codeOf({ headers: { prefer } }: FastifyRequest): string | undefined {
  return /(?:^|[,; ])code="?(\d{3})"?/.exec([prefer].flat().join(','))?.[1]
}

function mediaTypeOf({ headers: { accept } }: FastifyRequest, { contents }: Response): string | undefined {
  const [first, ...more] = contents.map(({ mediaType }) => mediaType)
  return first === undefined ? undefined : preferredMediaType(accept, [first, ...more])
}

function send(reply: FastifyReply, { status, headers, body }: MockAnswer): void {
  void reply.code(status).headers(headers).send(body)
}

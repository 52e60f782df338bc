import { OpenAPIBackend } from 'openapi-backend'
import { loadSpec, type Spec } from '../../../src/openapi/generate/document/spec.ts'
import type { Operation, Response } from '../../../src/openapi/generate/model/model.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { bodyKind } from '../../../src/openapi/media-type.ts'
import { createAnswers } from '../../../src/openapi/mock/answers.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { sampleOf } from '../../../src/openapi/mock/sample.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, type SpecName, specFile } from './generated-api.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a handler is given depends on the specification.
type Handler = (request: any) => unknown

/** A service of one of `test/specs/odd` whose operations answer their first success, made up from its schema; and its client, and its mock. */
export async function serveOdd(name: SpecName, handlers: Record<string, Handler> = {}) {
  const spec = loadSpec(specFile(name))
  const generated = await generateApi(name)
  const madeUp = await createMadeUp(spec)
  const { lines, logger } = createRecorder()
  const seen: Record<string, Parameters<Handler>[0]> = {}
  const app = await createService({
    api: generated.api,
    handlers: Object.fromEntries(
      readOperations(spec).map((operation) => [
        operation.id,
        (request: Parameters<Handler>[0]) => {
          seen[operation.id] = request
          return handlers[operation.id]?.(request) ?? madeUp(operation, request.mediaType)
        },
      ]),
    ),
    logger,
    admit: () => undefined,
  })
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const mock = await createMock(spec)
  const mockUrl = await mock.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    lines,
    seen,
    // biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
    client: generated.createPlainClient({ baseUrl }) as any,
    // biome-ignore lint/suspicious/noExplicitAny: the same.
    mockClient: generated.createPlainClient({ baseUrl: mockUrl }) as any,
    operations: readOperations(spec),
    async close() {
      await app.close()
      await mock.close()
    },
  }
}

async function createMadeUp(spec: Spec) {
  const definition = { ...spec.document, openapi: '3.1.0' } as never
  const backend = await new OpenAPIBackend({ definition, quick: true, validate: false }).init()
  const answers = createAnswers(spec, backend)
  return (operation: Operation, wanted?: string) => {
    const response = operation.responses.find(({ status }) => status.startsWith('2')) as Response
    const { status, body } = answers.answer(operation, response, { mediaType: wanted })
    const headers = response.headers.map(({ name, schema }) => [name.toLowerCase(), sampleOf(spec, schema)])
    const { contents } = response
    const content = contents.find(({ mediaType }) => mediaType === wanted) ?? contents[0]
    const kind = content && bodyKind(content.mediaType)
    return {
      status,
      headers: Object.fromEntries(headers),
      ...(content &&
        (contents.length > 1 || content.mediaType.includes('*')) && {
          contentType: content.mediaType.replace('*/*', 'text/plain'),
        }),
      ...(content && {
        body: kind === 'json' ? JSON.parse(String(body)) : kind === 'bytes' ? Buffer.from(String(body)) : body,
      }),
    }
  }
}

import type { Document, OpenAPIBackend } from 'openapi-backend'
import { methodName } from '../operation-id.ts'
import type { HandlerResult } from './answer/answer.ts'

/**
 * Makes handlers for operations that have none yet: they answer 501 with an example. openapi-backend makes the examples; it is loaded at the
 * first such request, because it takes 6 to 10 MiB, and a service with all handlers never needs it.
 */
export function createStandIns(specDocument: object) {
  let backend: Promise<OpenAPIBackend> | undefined
  return (operationId: string) => async (): Promise<HandlerResult> => {
    backend ??= loadBackend(specDocument)
    const loaded = await backend
    const written = loaded.router
      .getOperations()
      .find((one) => one.operationId !== undefined && methodName(one.operationId) === operationId)
    const { mock } = loaded.mockResponseForOperation(written?.operationId ?? operationId)
    return { status: 501, body: mock }
  }
}

async function loadBackend(specDocument: object): Promise<OpenAPIBackend> {
  const { OpenAPIBackend } = await import('openapi-backend')
  const backend = new OpenAPIBackend({
    definition: specDocument as Document,
    // Its check of the definition knows 3.0 only, and `quick` leaves that out.
    quick: true,
    validate: false,
  })
  return backend.init()
}

import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Route } from '../route.ts'

/**
 * Decides before the body is read whether a request is served; `request.operation` is what it asks for, undefined for a route that the
 * contract does not know. Returns a promise only if it has to wait.
 * @throws HttpError the refusal; in the promise if there is one
 */
export type Admit = (request: FastifyRequest, reply: FastifyReply) => Promise<void> | undefined

/** The admission as a hook, for requests with a body, and for those that match no operation. */
export function admissionHook(admit: Admit, operation?: Route): onRequestHookHandler {
  return (request, reply, done) => {
    request.operation = operation
    let waiting: Promise<void> | undefined
    try {
      waiting = admit(request, reply)
    } catch (error) {
      done(error as Error)
      return
    }
    if (waiting === undefined) done()
    else waiting.then(() => done(), done)
  }
}

/**
 * Gives the admission to every route that is added and is not an operation; operations have it already. One hook for all requests would
 * have to ask Fastify for the route of each, which is expensive.
 */
export function admitOtherRoutes(server: FastifyInstance, admit: Admit): void {
  const hook = admissionHook(admit)
  server.addHook('onRoute', (route) => {
    if (route.config?.operation === undefined) route.onRequest = [hook, ...[route.onRequest ?? []].flat()]
  })
}

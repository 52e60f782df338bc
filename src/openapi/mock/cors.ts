import type { FastifyInstance } from 'fastify'

/** Lets pages of any origin use a mock. */
export function allowAllOrigins(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { origin, 'access-control-request-method': method, 'access-control-request-headers': names } = request.headers
    if (origin === undefined) {
      done()
      return
    }
    void reply
      .header('access-control-allow-origin', origin)
      .header('access-control-allow-credentials', 'true')
      .header('access-control-expose-headers', '*')
      .header('vary', 'Origin')
    if (request.method !== 'OPTIONS' || method === undefined) {
      done()
      return
    }
    void reply
      .header('access-control-allow-methods', method)
      .header('access-control-allow-headers', names ?? '*')
      .header('access-control-allow-private-network', 'true')
      .code(204)
      .send()
  })
}

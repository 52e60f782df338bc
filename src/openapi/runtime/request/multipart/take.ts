import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseParts } from './parse.ts'

/** Takes forms of parts to pieces, for the operations that take such. What they hold is checked with the rest of a request. */
export function takeParts(server: FastifyInstance): void {
  const parse = async (request: FastifyRequest, bytes: Buffer) => {
    if (bytes.length === 0) return undefined
    // Where any bytes are taken, or none, as the operation says so itself.
    if (!request.operation?.body?.parts) return bytes
    return await parseParts(bytes, request.headers['content-type'] ?? '')
  }
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, parse)
}

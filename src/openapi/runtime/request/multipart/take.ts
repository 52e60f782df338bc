import type { FastifyInstance, FastifyRequest } from 'fastify'
import { codingFault } from '../body-coding.ts'
import { parseParts } from './parse.ts'

/** Splits `multipart/form-data` into parts for the operations that take it. The parts are checked with the rest of the request. */
export function takeParts(server: FastifyInstance): void {
  const parse = async (request: FastifyRequest, bytes: Buffer) => {
    const coded = codingFault(request, 'parts')
    if (coded) throw coded
    if (bytes.length === 0) return undefined
    // The operation takes any bytes, or refuses the media type later.
    if (!request.operation?.body?.parts) return bytes
    return await parseParts(bytes, request.headers['content-type'] ?? '')
  }
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, parse)
}

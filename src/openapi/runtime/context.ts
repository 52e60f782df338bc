import type { FastifyReply, FastifyRequest } from 'fastify'
import { mediaTypeOf, plainMediaType } from '../media-type.ts'
import type { Access } from './access/access.ts'

/** The argument of a handler; the generated `operations.ts` types it for each operation. */
export class OperationContext {
  readonly request: FastifyRequest
  readonly params: unknown
  readonly query: unknown
  readonly headers: unknown
  /** undefined if the operation declares none. */
  readonly cookies: unknown
  readonly body: unknown
  /** The media type that the client prefers for the answer; only if the operation offers several. */
  readonly mediaType: string | undefined
  /** The caller; undefined if the operation needs no credentials. */
  readonly access: Access | undefined
  readonly reply: FastifyReply
  private controller: AbortController | undefined

  constructor(
    request: FastifyRequest,
    reply: FastifyReply,
    headers: unknown,
    cookies: unknown,
    mediaType: string | undefined,
  ) {
    this.request = request
    this.params = request.params
    this.query = request.query
    this.headers = headers
    this.cookies = cookies
    this.body = request.body
    this.mediaType = mediaType
    this.access = request.access
    this.reply = reply
    this.controller = undefined
  }

  /** The media type of the body, without parameters that the operation does not declare. */
  get contentType(): string | undefined {
    const given = this.request.headers['content-type']
    if (given === undefined) return undefined
    const declared = this.request.operation?.body?.contents ?? {}
    const plain = plainMediaType(given)
    return Object.hasOwn(declared, plain) ? plain : mediaTypeOf(given)
  }

  /**
   * Aborted when the client disconnects before it has its answer, or its credentials end. Created on first use: few handlers wait that
   * long.
   */
  get signal(): AbortSignal {
    if (this.controller) return this.controller.signal
    const controller = new AbortController()
    this.controller = controller
    const response = this.reply.raw
    const { request } = this
    const ended = request.access?.ended
    const cutOff = () => {
      request.cutOff = true
      controller.abort()
    }
    ended?.addEventListener('abort', cutOff)
    response.once('close', () => {
      ended?.removeEventListener('abort', cutOff)
      if (!response.writableFinished) controller.abort()
    })
    return controller.signal
  }
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../../domain/access.ts'
import { mediaTypeOf, plainMediaType } from '../media-type.ts'

/** What a handler gets of a request: what `generated/operations.ts` types for each operation. */
export class OperationContext {
  readonly request: FastifyRequest
  readonly params: unknown
  readonly query: unknown
  readonly headers: unknown
  /** undefined where the operation describes none. */
  readonly cookies: unknown
  readonly body: unknown
  /** What the client wants its answer in; only where the operation offers several media types. */
  readonly mediaType: string | undefined
  /** Of whoever asks; only where the operation needs a scope. */
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

  /** What the body came in, without parameters but those that are declared. */
  get contentType(): string | undefined {
    const given = this.request.headers['content-type']
    if (given === undefined) return undefined
    const declared = this.request.operation?.body?.contents ?? {}
    const plain = plainMediaType(given)
    return Object.hasOwn(declared, plain) ? plain : mediaTypeOf(given)
  }

  /**
   * Aborted when the client goes away before it has its answer, or may not have it any more. Made when it is asked for: few handlers
   * wait that long.
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

import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import { type ContentCoding, compress, preferredCoding } from './content-coding.ts'
import { headersOf } from './text.ts'
import { watchUnread } from './unread.ts'

/** Smaller bodies are not compressed: their headers cost more. */
const COMPRESSED_BYTES = 1024

const marked = new WeakSet<object>()

/**
 * Marks the result of a handler that never changes. The handler must return the same object at each call. It is checked, serialized and
 * compressed once, and served with an `ETag`, so that a client that has it gets a 304.
 */
export function constant<Result extends object>(result: Result): Result {
  marked.add(result)
  return result
}

export function isConstant(result: object): boolean {
  return marked.has(result)
}

/** An answer that never changes, with its compressed bodies: each is made when it is first asked for. */
export interface ConstantAnswer {
  body: Buffer
  /** In lower case, such as the media type. */
  headers: Readonly<Record<string, string>>
  /** Headers of a request that the answer depends on, apart from `accept-encoding`. */
  vary: readonly string[]
  /** Identifies the content; without quotation marks. */
  tag: string
  isCompressed: boolean
  compressed: Map<ContentCoding, Buffer | Promise<Buffer>>
}

export function createConstantAnswer(
  content: string | Buffer,
  { headers = {}, vary = [] }: Partial<Pick<ConstantAnswer, 'headers' | 'vary'>>,
): ConstantAnswer {
  const body = typeof content === 'string' ? Buffer.from(content) : content
  return {
    body,
    headers,
    vary,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    isCompressed: body.length >= COMPRESSED_BYTES && headers['content-type'] !== 'image/png',
    compressed: new Map(),
  }
}

/** Sends an answer, or a 304 if the client has it (RFC 9110, section 13.1.2). `no-cache` lets a client keep it, and ask whether it changed. */
export function sendConstant(reply: FastifyReply, answer: ConstantAnswer): void {
  const coding = answer.isCompressed ? preferredCoding(reply.request.headers['accept-encoding']) : 'identity'
  const plain = { etag: `"${answer.tag}"`, body: answer.body }
  // An async handler must not answer while the body is being compressed.
  reply.hijack()
  if (coding === 'identity') {
    finish(reply, answer, plain)
    return
  }
  // Each coding has a tag of its own (RFC 9110, section 8.8.3).
  const etag = `"${answer.tag}-${coding}"`
  const body = compressedBody(answer, coding)
  if (body instanceof Promise)
    body.then(
      (made) => finish(reply, answer, { etag, coding, body: made }),
      () => finish(reply, answer, plain),
    )
  else finish(reply, answer, { etag, coding, body })
}

function compressedBody({ body, compressed }: ConstantAnswer, coding: 'br' | 'gzip'): Buffer | Promise<Buffer> {
  const known = compressed.get(coding)
  if (known) return known
  const making = compress(body, coding)
  compressed.set(coding, making)
  making.then(
    (made) => compressed.set(coding, made),
    () => compressed.delete(coding),
  )
  return making
}

interface Variant {
  etag: string
  coding?: string
  body: Buffer
}

function finish(reply: FastifyReply, answer: ConstantAnswer, { etag, coding, body }: Variant): void {
  const { raw, request } = reply
  const headers: OutgoingHttpHeaders = { ...headersOf(reply), ...answer.headers, etag }
  headers['cache-control'] ??= 'no-cache'
  const vary = [headers.vary, ...answer.vary, answer.isCompressed ? 'accept-encoding' : undefined]
  const names = vary.filter((name) => name !== undefined)
  if (names.length > 0) headers.vary = names.join(', ')
  if (isKnown(request.headers['if-none-match'], etag)) {
    delete headers['content-type']
    raw.writeHead(304, headers).end()
    return
  }
  // For hooks that look at the answer.
  reply.headers(answer.headers)
  headers['content-length'] = body.length
  if (coding !== undefined) headers['content-encoding'] = coding
  raw.writeHead(raw.statusCode, headers).end(body)
  // The body waits for its client if another answer is before it, or if it is larger than the system's buffer.
  if (raw.socket === null || raw.socket.writableLength > 0) watchUnread(reply)
}

/** `If-None-Match` compares weakly: proxies make tags weak. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.trim() === '*' || [...ifNoneMatch.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag)
}

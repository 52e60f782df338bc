import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { StreamBody } from './answer.ts'
import { watchUnread } from './unread.ts'

/** Begins an answer without end and leaves the rest of it to `body`, which learns from the answer's `close` when nobody reads any more. */
export function sendEventStream(reply: FastifyReply, body: StreamBody): void {
  const { raw } = reply
  reply.hijack()
  if (raw.destroyed) return
  raw.writeHead(reply.statusCode, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'cache-control': 'no-store',
    // Proxies that collect an answer before they pass it on, as nginx does, are told not to.
    'x-accel-buffering': 'no',
  })
  if (reply.request.method === 'HEAD') raw.end()
  else {
    raw.flushHeaders()
    watchUnread(reply)
    body(raw)
  }
}

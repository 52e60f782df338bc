import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { StreamBody } from './answer.ts'
import { watchUnread } from './unread.ts'

/** Sends the headers and leaves the rest to `body`, which stops at the `close` event of the answer. */
export function sendEventStream(reply: FastifyReply, body: StreamBody): void {
  const { raw } = reply
  reply.hijack()
  if (raw.destroyed) return
  raw.writeHead(reply.statusCode, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'cache-control': 'no-store',
    // Keeps proxies such as nginx from buffering the answer.
    'x-accel-buffering': 'no',
  })
  if (reply.request.method === 'HEAD') raw.end()
  else {
    raw.flushHeaders()
    watchUnread(reply)
    body(raw)
  }
}

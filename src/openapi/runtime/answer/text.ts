import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import { watchUnread } from './unread.ts'

/**
 * Sends a serialized text with the status and headers of the reply. It skips Fastify's `send`, which would only inspect the text and cost a
 * fiftieth of a small answer. `onSend` hooks do not run.
 */
export function sendText(reply: FastifyReply, text: string): void {
  const { raw } = reply
  const headers = headersOf(reply)
  headers['content-length'] = Buffer.byteLength(text)
  reply.hijack()
  raw.writeHead(raw.statusCode, headers)
  raw.end(text)
  // The text waits for its client if another answer is before it, or if it is larger than the system's buffer.
  if (raw.socket === null || raw.socket.writableLength > 0) watchUnread(reply)
}

type Held = FastifyReply & Record<symbol, OutgoingHttpHeaders | undefined>
let held: symbol | undefined

/**
 * Returns the headers of a reply without the two copies that Fastify makes at each call, which would be the most expensive part of a small
 * answer. Fastify keeps them under a symbol; if a later version does not, this returns a copy.
 */
export function headersOf(reply: FastifyReply): OutgoingHttpHeaders {
  held ??= Object.getOwnPropertySymbols(reply).find(({ description }) => description === 'fastify.reply.headers')
  const headers = held && (reply as Held)[held]
  return headers ?? (reply.getHeaders() as OutgoingHttpHeaders)
}

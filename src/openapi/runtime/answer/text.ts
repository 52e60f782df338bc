import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import { watchUnread } from './unread.ts'

/**
 * Sends a text that is ready to be sent, with the status and the headers that the reply was given. Fastify's `send` has nothing left to do
 * for it but to look into it, and that is a fiftieth of what a small answer costs. No `onSend` hook is asked.
 */
export function sendText(reply: FastifyReply, text: string): void {
  const { raw } = reply
  const headers = headersOf(reply)
  headers['content-length'] = Buffer.byteLength(text)
  reply.hijack()
  raw.writeHead(raw.statusCode, headers)
  raw.end(text)
  // What is behind another answer, or more than the system takes, waits for its client.
  if (raw.socket === null || raw.socket.writableLength > 0) watchUnread(reply)
}

type Held = FastifyReply & Record<symbol, OutgoingHttpHeaders | undefined>
let held: symbol | undefined

/**
 * The headers of a reply. Fastify itself gives two copies of them for each look, which would be the dearest part of a small answer; what it
 * holds them by is looked for once, and if another Fastify has no such thing, the copies do.
 */
export function headersOf(reply: FastifyReply): OutgoingHttpHeaders {
  held ??= Object.getOwnPropertySymbols(reply).find(({ description }) => description === 'fastify.reply.headers')
  const headers = held && (reply as Held)[held]
  return headers ?? (reply.getHeaders() as OutgoingHttpHeaders)
}

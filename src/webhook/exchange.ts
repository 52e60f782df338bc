import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { AttemptError, type Phase } from './faults.ts'

export interface ExchangeLimits {
  /** For the name, the connection and TLS, ms. */
  connectMs: number
  /** From then to the answer's head, ms; the request's way included. */
  answerMs: number
  /** How long an answer's body is listened to, ms. */
  bodyMs: number
  /** How much of it, in bytes. */
  bodyBytes: number
}

/** The largest head of an answer, in bytes. */
const MAX_HEADER_BYTES = 16 * 1024

export interface Exchange {
  url: URL
  headers: Record<string, string>
  body: string
  lookup: LookupFunction
  /** A certificate authority to trust, in PEM, instead of the usual ones. */
  ca: string | undefined
  limits: ExchangeLimits
  signal: AbortSignal
  /** Told once the request came so far. */
  reached(phase: Phase): void
}

/**
 * Posts on a connection of its own. Resolves to the status and the headers of the answer when its body is over or was cut off.
 * Rejects with an `AttemptError` or what the socket says.
 */
export async function exchange(given: Exchange): Promise<IncomingMessage> {
  const response = await head(given)
  await discard(response, given.limits)
  return response
}

function open({ url, headers, body, lookup, ca, signal }: Exchange): ClientRequest {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return send(url, {
    method: 'POST',
    agent: false,
    lookup,
    maxHeaderSize: MAX_HEADER_BYTES,
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca }),
    signal,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  })
}

function head(given: Exchange): Promise<IncomingMessage> {
  const { url, limits, reached } = given
  return new Promise((settle, reject) => {
    const request = open(given)
    const endAfter = (ms: number, code: 'connect-timeout' | 'answer-timeout', what: string) =>
      setTimeout(() => request.destroy(new AttemptError(code, `There was no ${what} within ${ms} ms.`)), ms)
    let timer = endAfter(limits.connectMs, 'connect-timeout', 'connection')
    request.once('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        reached('waiting')
        clearTimeout(timer)
        timer = endAfter(limits.answerMs, 'answer-timeout', 'answer')
      }),
    )
    request.once('response', (response) => {
      clearTimeout(timer)
      settle(response)
    })
    // From here on the socket is nobody's: neither its end nor its errors come to the request any more.
    request.once('upgrade', (_, socket) => {
      clearTimeout(timer)
      socket.on('error', () => {})
      socket.destroy()
      reject(new AttemptError('answer-invalid', 'The endpoint wants another protocol.'))
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end(given.body)
  })
}

/** Lets the answer's body pass by for a moment, so that its sender sees a usual end, and then cuts it off. */
function discard(response: IncomingMessage, { bodyMs, bodyBytes }: ExchangeLimits): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0
    const timer = setTimeout(() => response.destroy(), bodyMs)
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > bodyBytes) response.destroy()
    })
    // The answer is known: how its body ends is no matter.
    response.on('error', () => {})
    response.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

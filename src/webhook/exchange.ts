import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { AttemptError, type Phase } from './faults.ts'

export interface ExchangeLimits {
  /** Time limit for the name, the connection and TLS, in ms. */
  connectMs: number
  /** Time limit from then to the head of the answer, in ms, including sending the request. */
  answerMs: number
  /** Time limit for reading the body of the answer, in ms. */
  bodyMs: number
  /** Maximum length of the body that is read, in bytes. */
  bodyBytes: number
}

/** Maximum size of the head of an answer, in bytes. */
const MAX_HEADER_BYTES = 16 * 1024

export interface Exchange {
  url: URL
  headers: Record<string, string>
  body: string
  lookup: LookupFunction
  /** A certificate authority to trust, in PEM; default: those of Node.js. */
  ca: string | undefined
  limits: ExchangeLimits
  signal: AbortSignal
  /** Called when the request reaches a phase. */
  reached(phase: Phase): void
}

/**
 * Posts on a new connection. Resolves to the status and the headers of the answer when its body has ended or was cut off.
 * Rejects with an `AttemptError` or an error of the socket.
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
      setTimeout(() => request.destroy(new AttemptError(code, `No ${what} within ${ms} ms.`)), ms)
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
    // After an upgrade, the request no longer handles the socket, so its errors are handled here.
    request.once('upgrade', (_, socket) => {
      clearTimeout(timer)
      socket.on('error', () => {})
      socket.destroy()
      reject(new AttemptError('answer-invalid', 'The endpoint switched to another protocol (101).'))
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end(given.body)
  })
}

/** Reads and discards the body of the answer, so that the endpoint sees a normal end. Cuts it off at the limits. */
function discard(response: IncomingMessage, { bodyMs, bodyBytes }: ExchangeLimits): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0
    const timer = setTimeout(() => response.destroy(), bodyMs)
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > bodyBytes) response.destroy()
    })
    // The status is known; an error in the body does not matter.
    response.on('error', () => {})
    response.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

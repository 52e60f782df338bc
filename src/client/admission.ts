import { createDeadline } from '../../generated/deadline.ts'
import { createTicket } from '../../generated/endpoints.ts'
import { call } from './call.ts'
import { MusenError, NoAnswerError, toMusenError, UnexpectedAnswerError } from './errors.ts'
import type { Service } from './service.ts'

/** Time limit for the service to accept a stream, in ms. */
const LIMIT_MS = 10_000

/**
 * Returns the URL to connect to. If requests carry a token, the URL contains a ticket: a browser cannot set headers for a WebSocket, and a
 * token must not be in a URL. Returns undefined if the service cannot make a ticket now.
 * @throws MusenError, UnexpectedAnswerError if a retry would not help
 */
export async function admission(service: Service, url: string, signal: AbortSignal): Promise<string | undefined> {
  if (!service.authorized) return url
  try {
    const { ticket } = await call(service, createTicket, { retries: 0, timeoutMs: LIMIT_MS, signal })
    return `${url}?ticket=${encodeURIComponent(ticket)}`
  } catch (error) {
    if (signal.aborted || isTemporary(error)) return undefined
    throw error
  }
}

/**
 * Finds out why a WebSocket was refused, with a plain request to the same URL: the WebSocket itself does not give the reason.
 * @throws MusenError, UnexpectedAnswerError if a retry would not help
 */
export async function checkAdmission(service: Service, url: string, signal: AbortSignal): Promise<void> {
  const deadline = createDeadline(LIMIT_MS, signal)
  let reason: unknown
  try {
    const request = new Request(url.replace(/^ws/, 'http'), { signal: deadline.signal })
    await service.authorize(request)
    const answer = await service.fetch(request)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    // 426 only means that this request is not a WebSocket.
    const { status, headers } = answer
    if (!answer.ok && status !== 426)
      reason = toMusenError({ status, url: answer.url, headers, body: isJson ? JSON.parse(text) : text })
  } catch {
    return
  } finally {
    deadline.end()
  }
  if (reason !== undefined && !isTemporary(reason)) throw reason
}

/** Whether the cause of an error may disappear by itself. */
function isTemporary(error: unknown): boolean {
  if (error instanceof NoAnswerError) return true
  if (error instanceof DOMException) return error.name === 'TimeoutError'
  if (!(error instanceof MusenError || error instanceof UnexpectedAnswerError)) return false
  if (error instanceof MusenError && error.code === 'ticket-limit') return true
  return error.status >= 500 || error.status === 408 || error.status === 429
}

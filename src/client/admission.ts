import { createTicket } from '../../generated/endpoints.ts'
import { call } from './call.ts'
import { createDeadline } from './deadline.ts'
import { MusenError, NoAnswerError, refusal, UnexpectedAnswerError } from './errors.ts'
import type { Service } from './service.ts'

/** So long may the service take to say whether it wants a stream, ms. */
const LIMIT_MS = 10_000

/**
 * Where to connect to: with a ticket where requests carry a token, as no header can be set for a browser's WebSocket, and a token has no
 * place in an address. undefined: not now.
 * @throws MusenError, UnexpectedAnswerError when trying again would not help
 */
export async function admission(service: Service, url: string, signal: AbortSignal): Promise<string | undefined> {
  if (!service.authorized) return url
  try {
    const { ticket } = await call(service, createTicket, { retries: 0, timeoutMs: LIMIT_MS, signal })
    return `${url}?ticket=${encodeURIComponent(ticket)}`
  } catch (error) {
    if (signal.aborted || isPassing(error)) return undefined
    throw error
  }
}

/** A WebSocket does not tell why it was refused; a plain request to the same place does. @throws when trying again would not help */
export async function checkWelcome(service: Service, url: string, signal: AbortSignal): Promise<void> {
  const deadline = createDeadline(LIMIT_MS, signal)
  let why: unknown
  try {
    const request = new Request(url.replace(/^ws/, 'http'), { signal: deadline.signal })
    await service.authorize(request)
    const answer = await service.fetch(request)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    // 426 says no more than that this request was no WebSocket.
    if (!answer.ok && answer.status !== 426) why = refusal(answer, isJson ? JSON.parse(text) : text)
  } catch {
    return
  } finally {
    deadline.end()
  }
  if (why !== undefined && !isPassing(why)) throw why
}

/** What is so now, and may be otherwise a moment later. */
function isPassing(error: unknown): boolean {
  if (error instanceof NoAnswerError) return true
  if (error instanceof DOMException) return error.name === 'TimeoutError'
  if (!(error instanceof MusenError || error instanceof UnexpectedAnswerError)) return false
  if (error instanceof MusenError && error.code === 'ticket-limit') return true
  return error.status >= 500 || error.status === 408 || error.status === 429
}

import type { Sent } from '../requests/request.ts'

/** An answer, its body read. */
export interface Answer {
  status: number
  /** By lower-case name. */
  headers: Record<string, string>
  text: string
}

/** Most bytes of a body that are read: an answer may be endless. */
const MOST = 8 * 1024 * 1024

/** Sends a request. Of an event stream only the head is read. Rejects if the service does not answer within `timeoutMs`. */
export async function send({ method, url, headers, body }: Sent, timeoutMs: number): Promise<Answer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: controller.signal,
      ...(body !== undefined && { body }),
    })
    const answer = { status: response.status, headers: Object.fromEntries(response.headers) }
    if (answer.headers['content-type']?.startsWith('text/event-stream')) {
      await response.body?.cancel()
      return { ...answer, text: '' }
    }
    return { ...answer, text: await readText(response) }
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : ((error as Error).cause ?? error)
  } finally {
    clearTimeout(timer)
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    text += decoder.decode(chunk, { stream: true })
    if (bytes > MOST) break
  }
  return text + decoder.decode()
}

import type { components } from '../../generated/types.ts'

type Problem = components['schemas']['Problem']
type Step = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A `fetch` that answers by a script, in its order, and keeps what it was asked. */
export function scriptedFetch(...steps: Step[]) {
  const requests: { request: Request; body: string }[] = []
  return {
    requests,
    /** The headers of that name, one a request. */
    headers: (name: string) => requests.map(({ request }) => request.headers.get(name)),
    async fetch(request: Request): Promise<Response> {
      requests.push({ request, body: await request.clone().text() })
      const step = steps.shift()
      if (step === undefined) throw new Error(`The script has no answer to ${request.method} ${request.url}.`)
      if (step instanceof Error) throw step
      return typeof step === 'function' ? step(request) : step
    },
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

export function problem(status: number, code: Problem['code'], headers: Record<string, string> = {}): Response {
  const body: Problem = { type: `/problems/${code}`, title: code, status, code, detail: 'Something is so.' }
  return json(body, status, { 'content-type': 'application/problem+json', ...headers })
}

/** What `fetch` rejects with when nothing answers. */
export function noConnection(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) })
}

/** As it is when only `fetch` is to be held up: until the request's signal is aborted. */
export function never(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
  })
}

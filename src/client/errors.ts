import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
type Problem = Schemas['Problem']

/** The codes that this version knows; a newer service may have more. */
export type MusenErrorCode = Schemas['ProblemCode'] | (string & {})

/** The service answered with a problem (RFC 9457). */
export class MusenError extends Error {
  /** Stable, to decide by. */
  readonly code: MusenErrorCode
  /** The HTTP status. */
  readonly status: number
  /** What can be done about it. */
  readonly hint: string | undefined
  /** Each field at fault. */
  readonly fieldErrors: readonly Schemas['FieldError'][]
  /** After which time a new try makes sense, if the service said so. */
  readonly retryAfterMs: number | undefined
  readonly problem: Problem

  constructor(problem: Problem, retryAfterMs?: number) {
    super(problem.detail ?? problem.title)
    this.name = 'MusenError'
    this.code = problem.code
    this.status = problem.status
    this.hint = problem.hint
    this.fieldErrors = problem.errors ?? []
    this.retryAfterMs = retryAfterMs
    this.problem = problem
  }
}

/**
 * The service has another store than the one that was read so far: every `seq` of the old one is void. Begin anew with `after: 0` and
 * the new epoch.
 */
export class EpochChangedError extends MusenError {
  readonly previousEpoch: string | undefined
  readonly epoch: string

  constructor(problem: Problem, previousEpoch: string | undefined, epoch: string) {
    super(problem)
    this.name = 'EpochChangedError'
    this.previousEpoch = previousEpoch
    this.epoch = epoch
  }
}

/** There was no answer, or it broke off; `cause` is what `fetch` said. Whether the request was carried out is not known. */
export class NoAnswerError extends Error {
  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}.`, { cause })
    this.name = 'NoAnswerError'
  }
}

/** What answered does not speak as musen does: a proxy's error page, or another program. */
export class UnexpectedAnswerError extends Error {
  readonly status: number
  /** As it was read; undefined when it could not be. */
  readonly body: unknown

  constructor(response: { status: number; url: string }, body: unknown, cause?: unknown) {
    const what = body === undefined ? 'is no JSON' : `has status ${response.status} and is no problem document`
    super(`The answer of ${response.url} ${what}.`, cause === undefined ? undefined : { cause })
    this.name = 'UnexpectedAnswerError'
    this.status = response.status
    this.body = body
  }
}

/**
 * A message was accepted, and what becomes of it could not be waited for; `cause` says why: the log cannot be read, the message is not there any
 * more, or the signal's reason. It is sent all the same, so sending it again would send it twice.
 */
export class WaitFailedError extends Error {
  /** As it was last known. */
  readonly sent: Schemas['Message']

  constructor(sent: Schemas['Message'], cause: unknown) {
    super(`The message ${sent.id} was accepted; what became of it is not known. It was last ${sent.state}.`, { cause })
    this.name = 'WaitFailedError'
    this.sent = sent
  }
}

/** The time to wait for a message's final state is over. It stays in the outbox. */
export class WaitTimeoutError extends WaitFailedError {
  constructor(sent: Schemas['Message'], cause: unknown) {
    super(sent, cause)
    this.name = 'WaitTimeoutError'
    this.message = `The message ${sent.id} is still ${sent.state}; it stays in the outbox.`
  }
}

/** What an answer outside 2xx is thrown as. */
export function refusal(response: Response, body: unknown): MusenError | UnexpectedAnswerError {
  if (!isProblem(body)) return new UnexpectedAnswerError(response, body ?? '')
  return new MusenError(body, retryAfterMs(response.headers))
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'title' in body &&
    'status' in body
  )
}

/** `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from now. */
function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}

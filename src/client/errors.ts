import { type ApiError, retryAfterMs, UnexpectedAnswerError } from '../../generated/errors.ts'
import type { components } from '../../generated/types.ts'
import { epochOf, seqOf } from './log-cursor.ts'

export { NoAnswerError, UnexpectedAnswerError } from '../../generated/errors.ts'

type Schemas = components['schemas']
type Problem = Schemas['Problem']

/** The error codes that this version knows. A newer service may have more. */
export type MusenErrorCode = Schemas['ProblemCode'] | (string & {})

/** The service answered with a problem (RFC 9457). */
export class MusenError extends Error {
  /** Stable error code, for programs. */
  readonly code: MusenErrorCode
  /** The HTTP status. */
  readonly status: number
  /** What the user can do about the error. */
  readonly hint: string | undefined
  /** The fields of the request that are wrong. */
  readonly fieldErrors: readonly Schemas['FieldError'][]
  /** Time after which to retry, in ms, if the service gave one. */
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
 * The store of the service was replaced, so every cursor and `seq` of the old store is invalid. Start again with the cursor `oldest`.
 */
export class EpochChangedError extends MusenError {
  readonly previousEpoch: string | undefined
  readonly epoch: string | undefined

  constructor(problem: Problem, previousEpoch: string | undefined, epoch: string | undefined) {
    super(problem)
    this.name = 'EpochChangedError'
    this.previousEpoch = previousEpoch
    this.epoch = epoch
  }
}

/**
 * The store of the service was restored from an older copy, and the cursor is in the part of the history that is lost. Discard what was
 * derived from the events after `sharedSeq`, and continue from `cursor`.
 */
export class StoreRestoredError extends MusenError {
  /** The last position that both histories have. */
  readonly cursor: string
  /** The present epoch of the store. */
  readonly epoch: string
  /** The `seq` of that position. */
  readonly sharedSeq: number

  constructor(problem: Problem & { cursor: string }) {
    super(problem)
    this.name = 'StoreRestoredError'
    this.cursor = problem.cursor
    this.epoch = epochOf(problem.cursor) ?? ''
    this.sharedSeq = seqOf(problem.cursor)
  }
}

/**
 * A message was accepted, but waiting for its final state failed. `cause` is the reason: the log cannot be read, the message was deleted, or
 * the signal was aborted. The service still sends the message: do not send it again.
 */
export class WaitFailedError extends Error {
  /** The message in its last known state. */
  readonly sent: Schemas['Message']

  constructor(sent: Schemas['Message'], cause: unknown) {
    super(
      `The message ${sent.id} was accepted, but its final state is unknown. Its last known state is ${sent.state}.`,
      { cause },
    )
    this.name = 'WaitFailedError'
    this.sent = sent
  }
}

/** The state of a message did not become final in time. The message stays in the outbox. */
export class WaitTimeoutError extends WaitFailedError {
  constructor(sent: Schemas['Message'], cause: unknown) {
    super(sent, cause)
    this.name = 'WaitTimeoutError'
    this.message = `The message ${sent.id} is still ${sent.state}. It stays in the outbox.`
  }
}

/** Converts an answer outside 2xx to the error to throw. */
export function toMusenError(
  answer: Pick<ApiError, 'status' | 'url' | 'headers' | 'body'>,
): MusenError | UnexpectedAnswerError {
  const { status, headers, body = '' } = answer
  if (isProblem(body)) return problemError(body, retryAfterMs(headers))
  return new UnexpectedAnswerError(answer, `has status ${status} and is not a problem document`, body)
}

/** Returns the error of a problem: a `StoreRestoredError` if that is what it is. */
export function problemError(problem: Problem, retryAfter?: number): MusenError {
  const { code, cursor } = problem
  return code === 'store-restored' && cursor !== undefined
    ? new StoreRestoredError({ ...problem, cursor })
    : new MusenError(problem, retryAfter)
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

import type { components } from '../../generated/types.ts'

type Problem = components['schemas']['Problem']
type Message = components['schemas']['Message']

/** The service answered with a problem. */
export class MusenError extends Error {
  /** Stable, to decide by. */
  readonly code: string
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'MusenError'
    this.code = problem.code
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

/** The time to wait for a message's final state is over. It stays in the outbox. */
export class WaitTimeoutError extends Error {
  /** As it was last known. */
  readonly sent: Message

  constructor(sent: Message) {
    super(`The message ${sent.id} is still ${sent.state}; it stays in the outbox.`)
    this.name = 'WaitTimeoutError'
    this.sent = sent
  }
}

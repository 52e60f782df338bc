import type { components } from '../../../generated/types.ts'

type FieldError = components['schemas']['FieldError']

/** The exit codes of the process, with the numbers of `sysexits.h` where it has one. */
export const EXIT = {
  ok: 0,
  runtime: 1,
  usage: 2,
  unavailable: 69,
  permission: 77,
  configuration: 78,
} as const

/** What each exit code means, for `--help` and docs/cli.md. */
export const EXIT_MEANINGS: Record<keyof typeof EXIT, string> = {
  ok: 'success',
  runtime: 'the operation failed',
  usage: 'wrong command line',
  unavailable: 'the service does not answer, is overloaded, or its address is in use',
  permission: 'permission denied',
  configuration: 'wrong configuration',
}

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface FailureDetails {
  /** Stable code for programs: an error code of the API, or one of the command line. */
  code?: string
  hint?: string
  /** The message has several lines, and nothing in it comes from outside. */
  hasLines?: boolean
  errors?: readonly FieldError[]
  cause?: unknown
}

/** Ends a command with a message for the user and an exit code. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode
  readonly code: string | undefined
  readonly hint: string | undefined
  readonly hasLines: boolean
  readonly errors: readonly FieldError[]

  constructor(
    exitCode: ExitCode,
    message: string,
    { code, hint, hasLines = false, errors = [], cause }: FailureDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'CliFailure'
    this.exitCode = exitCode
    this.code = code
    this.hint = hint
    this.hasLines = hasLines
    this.errors = errors
  }
}

/** A failure because the command line is wrong. */
export function usageFailure(message: string, hint?: string): CliFailure {
  return new CliFailure(EXIT.usage, message, { code: 'usage', ...(hint !== undefined && { hint }) })
}

/** A failure because a specification cannot be taken: one line for each fault. */
export function specFailure(error: Error): CliFailure {
  return new CliFailure(EXIT.runtime, error.message, { code: 'spec-invalid', hasLines: true, cause: error })
}

/** Returns the `code` of a system error or of its causes, e.g. `ECONNREFUSED`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^(E[A-Z0-9]+|UND_ERR_[A-Z_]+)$/.test(at.code)) return at.code
    // Node.js tries all addresses of a name; their errors have the same code.
    if (at instanceof AggregateError && at.errors.length > 0) return systemCode(at.errors[0])
  }
  return undefined
}

import type { components } from '../../../generated/types.ts'

type FieldError = components['schemas']['FieldError']

/** What the process ends with; the numbers are those of `sysexits.h` where it has one. */
export const EXIT = {
  ok: 0,
  /** It was tried, and failed. */
  runtime: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The service is not there, or cannot work now. */
  unavailable: 69,
  permission: 77,
  /** A setting is wrong. */
  configuration: 78,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface FailureDetails {
  /** Stable, for programs: a code of the API or one of the command line's own. */
  code?: string
  hint?: string
  errors?: readonly FieldError[]
  cause?: unknown
}

/** Ends a command: what to tell the user, and the exit code. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode
  readonly code: string | undefined
  readonly hint: string | undefined
  readonly errors: readonly FieldError[]

  constructor(exitCode: ExitCode, message: string, { code, hint, errors = [], cause }: FailureDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'CliFailure'
    this.exitCode = exitCode
    this.code = code
    this.hint = hint
    this.errors = errors
  }
}

/** The words of the command line make no sense. */
export function usageFailure(message: string, hint?: string): CliFailure {
  return new CliFailure(EXIT.usage, message, { code: 'usage', ...(hint !== undefined && { hint }) })
}

/** The `code` of a system error, e.g. `ECONNREFUSED`, of it or of what caused it. */
export function systemCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^(E[A-Z0-9]+|UND_ERR_[A-Z_]+)$/.test(at.code)) return at.code
    // Both addresses of a name were tried; their errors are alike.
    if (at instanceof AggregateError && at.errors.length > 0) return systemCode(at.errors[0])
  }
  return undefined
}

import { DomainError, type ErrorCode, type ErrorDetails } from '../../../domain/errors.ts'

/** An error in a message between threads. A DomainError itself would lose its class there. */
export interface WireError {
  /** Absent for a defect, which is not a DomainError. */
  code?: ErrorCode
  message: string
  field?: string
  hint?: string
}

export function toWire(error: unknown): WireError {
  if (!(error instanceof DomainError))
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  const wire: WireError = { code: error.code, message: error.message }
  if (error.field !== undefined) wire.field = error.field
  if (error.hint !== undefined) wire.hint = error.hint
  return wire
}

export function fromWire({ code, message, field, hint }: WireError): Error {
  if (code === undefined) return new Error(message)
  const details: ErrorDetails = {}
  if (field !== undefined) details.field = field
  if (hint !== undefined) details.hint = hint
  return new DomainError(code, message, details)
}

import { DomainError } from '../../domain/errors.ts'
import type { RadioFault } from '../../domain/radio.ts'

/** Converts anything thrown into a DomainError. Any other error is a defect of a driver or link. */
export function asFault(thrown: unknown, whose: string): DomainError {
  if (thrown instanceof DomainError) return thrown
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return new DomainError('link-failed', `${whose} failed: ${text}`, {
    hint: 'This is a defect in musen: please report it, and include the log.',
    cause: thrown,
  })
}

export function isDefect(fault: DomainError): boolean {
  return fault.code === 'link-failed' && fault.cause !== undefined && !(fault.cause instanceof DomainError)
}

export function toRadioFault({ code, message, hint }: DomainError, at: number): RadioFault {
  return { code, message, at, ...(hint !== undefined && { hint }) }
}

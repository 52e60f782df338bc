import type { Pointer } from '../places/pointer.ts'
import type { Faults } from '../spec-error.ts'

/** Reports mistakes in a document without ending the check. */
export interface Report {
  /** Whether what OpenAPI discourages is a fault. */
  isStrict: boolean
  /** A mistake that cannot be taken. */
  fault(pointer: Pointer, reason: string): void
  /** Something that OpenAPI only discourages. `instead`: what the generator does; in strict mode it is a fault, without that. */
  warn(pointer: Pointer, reason: string, instead: string): void
}

/** `locate` returns `file:line:column`, once all places are known. */
export function createReport(faults: Faults, strict: boolean, locate: (pointer: Pointer) => string) {
  const warnings = new Map<string, { pointer: Pointer; text: string }>()
  const report: Report = {
    isStrict: strict,
    fault: (pointer, reason) => faults.add(`${locate(pointer)} ${reason}`),
    warn(pointer, reason, instead) {
      if (strict) report.fault(pointer, reason)
      else {
        const text = instead === '' ? reason : `${reason}; ${instead}`
        warnings.set(JSON.stringify([pointer, text]), { pointer, text })
      }
    },
  }
  return {
    ...report,
    /** Returns all warnings, each once, as `file:line:column reason`. */
    warnings: () => [...new Set([...warnings.values()].map(({ pointer, text }) => `${locate(pointer)} ${text}`))],
  }
}

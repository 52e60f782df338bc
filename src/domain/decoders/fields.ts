import { type DecodeFault, MAX_SOURCE_LENGTH } from './decoder.ts'
import type { PayloadView } from './payload-view.ts'

/** The value of a reading, or a sentence that says why there is none. `byte`: the position in the payload, if it is known. */
export type Found = number | { absent: string; byte?: number } | { problem: string; byte?: number }

/** The sender that a payload names, or why there is none. */
export type FoundSource = string | { absent: string; byte?: number }

/** A decoder of one type, ready to read payloads. None of its functions throws. */
export interface Compiled {
  /** Whether `when` fits the payload. */
  accepts(payload: PayloadView): boolean
  /** Returns what is wrong with the payload as a whole. */
  check(payload: PayloadView): DecodeFault | undefined
  /** Absent: the decoder does not read the sender. */
  source?(payload: PayloadView): FoundSource
  /** One for each field of the decoder. */
  fields: ((payload: PayloadView) => Found)[]
}

/** Returns a text or a number of a payload as an address; undefined if it cannot be one. */
export function toSource(found: string | number): string | undefined {
  const address = String(found).trim()
  return address !== '' && address.length <= MAX_SOURCE_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(address) ? address : undefined
}

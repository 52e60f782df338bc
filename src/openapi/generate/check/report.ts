import type { Pointer } from '../document/spec.ts'

/** Reports a fault at a place in the specification. */
export type Report = (pointer: Pointer, reason: string) => void

import type { Pointer } from '../document/spec.ts'

/** Tells of a fault at a place of the specification. */
export type Report = (pointer: Pointer, reason: string) => void

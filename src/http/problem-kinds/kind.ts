import type { components } from '../../../generated/types.ts'
import type { DescribedKind } from '../../openapi/problem.ts'

/** The contract lists every code, so that clients can decide by it. */
export type ProblemCode = components['schemas']['ProblemCode']

/** A part of the table of codes. */
export type ProblemKinds = Partial<Record<ProblemCode, DescribedKind>>

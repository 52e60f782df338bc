import type { components } from '../../../generated/types.ts'
import type { Probe } from '../../domain/jobs/probe.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

export function toApiProbe({ startedAt, finishedAt, findings, ...rest }: Probe): Schemas['Probe'] {
  return {
    ...rest,
    startedAt: timestamp(startedAt),
    ...(finishedAt !== undefined && { finishedAt: timestamp(finishedAt) }),
    // The names in the registry are the enum of the contract. A test compares them.
    findings: findings as Schemas['ProbeFinding'][],
  }
}

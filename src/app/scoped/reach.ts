import { type Access, seesNode, seesRadio } from '../../domain/access.ts'
import { DomainError, type ErrorCode } from '../../domain/errors.ts'
import type { ReadFilter } from '../log/event-filter.ts'
import type { EventFilter } from '../ports.ts'

/** The `cause` of every answer that something is not there because credentials are narrowed: for the audit, which counts it as a refusal. */
export const OUT_OF_REACH = new Error('It is out of reach of credentials that are narrowed.')

/** What whoever asks is told of what they may not see: that it is not there. */
export function hidden(code: ErrorCode, what: string, id: string): DomainError {
  return new DomainError(code, `There is no ${what} "${id}".`, { cause: OUT_OF_REACH })
}

/** Whether all events of a filter are about radios that may be seen. */
export function seesFilter(access: Access, { radioId, nodeId }: EventFilter): boolean {
  if (access.radios === undefined) return true
  if (radioId === undefined && nodeId === undefined) return false
  return (radioId === undefined || seesRadio(access, radioId)) && (nodeId === undefined || seesNode(access, nodeId))
}

/** @throws DomainError out-of-reach */
export function checkFilter(access: Access, filter: EventFilter): void {
  if (seesFilter(access, filter)) return
  throw new DomainError('out-of-reach', 'The filter lets through events that these credentials may not see.', {
    field: '/filter',
    hint: `Name one of these radios in it: ${[...(access.radios ?? [])].join(', ')}.`,
    cause: OUT_OF_REACH,
  })
}

/** The one radio that a query can be narrowed to by itself; undefined: what comes has to be looked through. */
export function onlyRadio({ radios }: Access): string | undefined {
  return radios?.size === 1 ? [...radios][0] : undefined
}

/** A filter for reading the log that lets through what may be seen alone. */
export function narrowFilter<T extends EventFilter>(access: Access, filter: T): T & ReadFilter {
  if (access.radios === undefined) return filter
  const only = filter.radioId === undefined && filter.nodeId === undefined ? onlyRadio(access) : undefined
  return { ...filter, radioIds: [...access.radios], ...(only !== undefined && { radioId: only }) }
}

/** For what is about the whole machine. @throws DomainError out-of-reach */
export function checkWhole(access: Access, what: string): void {
  if (access.radios === undefined) return
  throw new DomainError('out-of-reach', `${what} is not for credentials that are narrowed to radios.`, {
    cause: OUT_OF_REACH,
  })
}

import { type Access, canSeeNode, canSeeRadio, type Scope } from '../../domain/access/access.ts'
import { DomainError, type ErrorCode } from '../../domain/errors.ts'
import type { ReadFilter } from '../log/event-filter.ts'
import type { EventFilter } from '../ports.ts'

/** The `cause` of every error that is due to restricted credentials. The audit counts such an error as a refusal, even if it is a 404. */
export const ACCESS_RESTRICTED = new Error('The credentials are restricted to other radios or queues.')

/** Looks like the error for something that does not exist: restricted credentials must not learn that it does. */
export function notVisible(code: ErrorCode, kind: string, id: string): DomainError {
  return new DomainError(code, `The ${kind} "${id}" does not exist.`, { cause: ACCESS_RESTRICTED })
}

/** @throws DomainError radio-not-found */
export function checkRadio(access: Access, id: string): void {
  if (!canSeeRadio(access, id)) throw notVisible('radio-not-found', 'radio', id)
}

/** @throws DomainError out-of-reach for an operation on all radios, by credentials restricted to some */
export function checkAllRadios({ radios }: Access, operation: string): void {
  if (radios !== undefined) throw outOfReach(operation)
}

/** @throws DomainError out-of-reach for an operation on the whole service, by credentials restricted to radios or queues */
export function checkWholeService({ radios, queues }: Access, operation: string): void {
  if (radios !== undefined || queues !== undefined) throw outOfReach(operation)
}

/** `operation`: a gerund, the subject of the sentence. `field`: what asks for it. */
export function outOfReach(operation: string, field?: string): DomainError {
  return new DomainError(
    'out-of-reach',
    `${operation} requires credentials that are not restricted to certain radios.`,
    {
      ...(field !== undefined && { field }),
      cause: ACCESS_RESTRICTED,
    },
  )
}

/** @throws DomainError scope-missing */
export function checkScope({ scopes }: Access, scope: Scope, operation: string): void {
  if (!scopes.has(scope)) throw new DomainError('scope-missing', `${operation} requires the scope ${scope}.`, { scope })
}

/** Whether all events of a filter are about visible radios. */
export function isFilterVisible(access: Access, { radioId, nodeId }: EventFilter): boolean {
  if (access.radios === undefined) return true
  if (radioId === undefined && nodeId === undefined) return false
  return (radioId === undefined || canSeeRadio(access, radioId)) && (nodeId === undefined || canSeeNode(access, nodeId))
}

/** @throws DomainError out-of-reach */
export function checkFilter(access: Access, filter: EventFilter): void {
  if (isFilterVisible(access, filter)) return
  throw new DomainError('out-of-reach', 'The filter includes events that these credentials may not see.', {
    field: '/filter',
    hint: `Set "radioId" in the filter to one of: ${[...(access.radios ?? [])].join(', ')}.`,
    cause: ACCESS_RESTRICTED,
  })
}

/** The visible ones of the radios that a query names; all visible ones if it names none. */
export function visibleRadios(access: Access, asked: readonly string[] = [...(access.radios ?? [])]): string[] {
  return asked.filter((id) => canSeeRadio(access, id))
}

/** A filter for reading the log that includes visible events only. */
export function scopeFilter<T extends EventFilter>(access: Access, filter: T): T & ReadFilter {
  if (access.radios === undefined) return filter
  const radioIds = [...access.radios]
  const [only, another] = radioIds
  const isOnly =
    only !== undefined && another === undefined && filter.radioId === undefined && filter.nodeId === undefined
  return { ...filter, radioIds, ...(isOnly && { radioId: only }) }
}

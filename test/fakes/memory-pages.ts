import type { Page, PageQuery } from '../../src/app/ports.ts'
import { DomainError } from '../../src/domain/errors.ts'

/** Keyset pages over a sorted list. `kind` keeps the cursor of one list out of another. */
export function pageOf<T>(items: T[], keyOf: (item: T) => string, { limit, cursor }: PageQuery, kind: string): Page<T> {
  const after = cursor === undefined ? undefined : decode(cursor, kind)
  const start = after === undefined ? 0 : items.findIndex((item) => keyOf(item) === after) + 1
  if (after !== undefined && start === 0) throw invalid()
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  const more = start + limit < items.length
  return { items: page, ...(more && last !== undefined && { nextCursor: encode(`${kind}:${keyOf(last)}`) }) }
}

function decode(cursor: string, kind: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (encode(text) !== cursor || !text.startsWith(`${kind}:`)) throw invalid()
  return text.slice(kind.length + 1)
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function invalid(): DomainError {
  return new DomainError('cursor-invalid', 'The cursor is not one of this list.', { field: 'cursor' })
}

import { DomainError } from '../../../domain/errors.ts'

/** Cursors are opaque to everybody else: base64url of a kind and numbers or text. One of another kind is refused. */
export function encodeCursor(kind: string, ...parts: (string | number)[]): string {
  return Buffer.from([kind, ...parts].join(':')).toString('base64url')
}

/** The parts after the kind; the last one may hold colons. @throws cursor-invalid */
export function decodeCursor(kind: string, cursor: string, count: number): string[] {
  const text = Buffer.from(cursor, 'base64url').toString()
  const pieces = text.split(':')
  const parts = [...pieces.slice(1, count), pieces.slice(count).join(':')]
  // Decoding skips what is not base64url: only what encodes to the same again is a cursor.
  const canonical = encodeCursor(kind, ...parts) === cursor
  if (!canonical || pieces.length <= count || parts.some((part) => part === '')) throw invalid()
  return parts
}

/** @throws cursor-invalid */
export function cursorKey(part: string | undefined): number {
  const key = part !== undefined && /^[0-9]{1,16}$/.test(part) ? Number(part) : Number.NaN
  if (!Number.isSafeInteger(key)) throw invalid()
  return key
}

function invalid(): DomainError {
  return new DomainError('cursor-invalid', 'The cursor does not belong to this list.', {
    field: 'cursor',
    hint: 'Use the `nextCursor` of the previous page with the same query, or omit the cursor to start again.',
  })
}

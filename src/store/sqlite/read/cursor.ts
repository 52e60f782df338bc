import { DomainError } from '../../../domain/errors.ts'

/** Encodes a cursor: base64url of its kind and numbers or text. Clients must treat it as opaque. A list refuses cursors of another kind. */
export function encodeCursor(kind: string, ...parts: (string | number)[]): string {
  return Buffer.from([kind, ...parts].join(':')).toString('base64url')
}

/** Returns the parts after the kind. The last one may contain colons. @throws cursor-invalid */
export function decodeCursor(kind: string, cursor: string, count: number): string[] {
  const text = Buffer.from(cursor, 'base64url').toString()
  const pieces = text.split(':')
  const parts = [...pieces.slice(1, count), pieces.slice(count).join(':')]
  // Decoding skips characters that are not base64url, so the text must encode to the same cursor again.
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

import { DomainError } from '../../../domain/errors.ts'

/**
 * Encodes a cursor: base64url of its kind, the epoch, and numbers or text. Clients must treat it as opaque. A list refuses cursors of another
 * kind, and those of another epoch: after a restore, the same keys are of other rows.
 */
export function encodeCursor(kind: string, epoch: string, ...parts: (string | number)[]): string {
  return Buffer.from([kind, epoch, ...parts].join(':')).toString('base64url')
}

/** Returns the parts after the epoch. The last one may contain colons. @throws cursor-invalid */
export function decodeCursor(kind: string, epoch: string, cursor: string, count: number): string[] {
  const text = Buffer.from(cursor, 'base64url').toString()
  const pieces = text.split(':')
  const parts = [...pieces.slice(2, count + 1), pieces.slice(count + 1).join(':')]
  // Decoding skips characters that are not base64url, so the text must encode to the same cursor again.
  const canonical = encodeCursor(kind, epoch, ...parts) === cursor
  if (!canonical || pieces.length <= count + 1 || parts.some((part) => part === '')) throw invalid()
  return parts
}

/** @throws cursor-invalid */
export function cursorKey(part: string | undefined): number {
  const key = part !== undefined && /^[0-9]{1,16}$/.test(part) ? Number(part) : Number.NaN
  if (!Number.isSafeInteger(key)) throw invalid()
  return key
}

function invalid(): DomainError {
  return new DomainError(
    'cursor-invalid',
    'The cursor does not belong to this list, or is from before a restore of the store.',
    {
      field: 'cursor',
      hint: 'Use the `nextCursor` of the previous page with the same query, or omit the cursor to start again.',
    },
  )
}

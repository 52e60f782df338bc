/** The meaning of `+ERR=n` for a command. */
export interface RylrError {
  detail: string
  /** Absent: another attempt would end the same way. */
  retryAfterMs?: number
  /** Not an answer: a received message was damaged in the air. */
  ofReception?: true
}

/** All codes of the AT command guides of RYLR896/RYLR406 (2022) and RYLR998/RYLR498 (2023). */
export const ERRORS: Readonly<Record<number, RylrError>> = {
  1: { detail: 'The module did not receive the end of the command.', retryAfterMs: 1_000 },
  2: { detail: 'The module did not receive the start of the command.', retryAfterMs: 1_000 },
  3: { detail: 'The module did not receive the equals sign of the command.', retryAfterMs: 1_000 },
  4: { detail: 'The module does not know the command.' },
  5: { detail: 'The module received another number of bytes than the command announced.', retryAfterMs: 1_000 },
  10: { detail: 'The transmission took too long.', retryAfterMs: 2_000 },
  11: { detail: 'The reception took too long.', ofReception: true },
  12: { detail: 'A received message was damaged.', ofReception: true },
  13: { detail: 'The payload has more than 240 bytes.' },
  14: { detail: 'The module could not write its flash memory.' },
  15: { detail: 'The module reports an unknown failure.', retryAfterMs: 2_000 },
  17: { detail: 'The module is still sending the previous message.', retryAfterMs: 1_000 },
  18: { detail: 'The module does not allow this preamble.' },
  19: { detail: 'The header of a received message was damaged.', ofReception: true },
  20: { detail: 'The module does not allow this smart receiving time.' },
}

/** Returns undefined if the line is not an error. */
export function errorOf(line: string): RylrError | undefined {
  const code = /^ERR=(\d{1,3})$/.exec(line)?.[1]
  if (code === undefined) return undefined
  return ERRORS[Number(code)] ?? { detail: `The module reports the error ${Number(code)}.` }
}

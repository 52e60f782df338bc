import type { LogEntry, LogLevel } from '../domain/log-entry.ts'

/** Maximum number of lines to keep. */
const MAX_LINES = 2_000
/** Maximum length of all lines that are kept, in characters. */
const MAX_CHARACTERS = 1024 * 1024

export type LogLines = ReturnType<typeof createLogLines>

/** Keeps the latest lines of the log in memory. They are parsed when somebody reads them, so that a line costs the service little. */
export function createLogLines({ maxLines = MAX_LINES, maxCharacters = MAX_CHARACTERS } = {}) {
  const lines: string[] = []
  let characters = 0
  /** Number of the first line that is kept. */
  let first = 1

  return {
    /** @param line one JSON object, without secrets */
    add(line: string): void {
      lines.push(line)
      characters += line.length
      while (lines.length > maxLines || (characters > maxCharacters && lines.length > 1)) {
        characters -= lines.shift()?.length ?? 0
        first++
      }
    },

    /** Newest first, from a number downwards. */
    *entries(below = Number.POSITIVE_INFINITY): Generator<LogEntry> {
      for (let number = Math.min(first + lines.length, below) - 1; number >= first; number--)
        yield toEntry(number, lines[number - first] ?? '{}')
    },
  }
}

function toEntry(number: number, line: string): LogEntry {
  const { level, time, msg, ...details } = JSON.parse(line) as { level: LogLevel; time: string; msg?: string }
  return { number, at: Date.parse(time), level, message: msg ?? '', details }
}

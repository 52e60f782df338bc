import { type Logger, pino } from 'pino'
import { redacted, withoutSecrets } from '../domain/access/secrets.ts'
import { visibleJson } from '../domain/visible-json.ts'
import { createLogLines, type LogLines } from './log-lines.ts'
import { createLogWriter, type LogWriter } from './log-writer.ts'

/** The logger, what writes its lines, and its latest lines. */
export interface Log extends Pick<LogWriter, 'lost' | 'flush'> {
  logger: Logger
  lines: LogLines
  /** Writes a text as it is, in its place between the lines. */
  print(text: string): void
}

export interface LogOptions {
  level: string
  /** File descriptor of the log (default stdout). */
  fd?: 1 | 2
  /** Text for people instead of one JSON object per line. */
  isTerminal: boolean
}

/** Creates a logger. It has no worker thread, to save memory. */
export async function createLog({ level, fd = 1, isTerminal }: LogOptions): Promise<Log> {
  const show = isTerminal ? await createPrettyFormat() : visibleJson
  const writer = createLogWriter(fd, { lostLine: (count) => show(lostLine(count)) })
  const lines = createLogLines()
  const logger = createLogger(level, (line) => {
    lines.add(line)
    writer.write(show(line))
  })
  return { logger, lines, lost: writer.lost, flush: writer.flush, print: (text) => writer.write(text) }
}

/** Creates a logger that makes JSON lines without secrets: the level as a word, the time as RFC 3339. */
export function createLogger(level: string, write: (line: string) => void): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(bareLine(line)) },
  )
}

/** A JSON line of the log that no logger makes. */
export function logLine(level: string, members: Record<string, unknown>): string {
  return `${JSON.stringify({ level, time: new Date().toISOString(), ...members })}\n`
}

/** Returns the function that makes text for a terminal of a JSON line. */
export async function createPrettyFormat(): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty')
  const format = prettyFactory({
    colorize: process.env.NO_COLOR === undefined,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
  })
  return (line) => format(shownText(line))
}

/** Removes secrets from a JSON line. */
function bareLine(line: string): string {
  return withoutSecrets(line) === line ? line : `${JSON.stringify(redacted(JSON.parse(line)))}\n`
}

function lostLine(lost: number): string {
  return logLine('warn', {
    lost,
    msg: `${lost} lines of the log were lost: its reader was too slow, or it could not be written`,
  })
}

/** Makes the controls in the texts of a JSON line visible escapes, for a format that prints texts as they are. Line ends and tabs stay, for stacks. */
function shownText(line: string): string {
  return visibleJson(line).replace(/\\(?:["\\/nt]|u[0-9a-f]{4}|[bfr])/g, (sequence) =>
    /^\\[ubfr]/.test(sequence) ? `\\${sequence}` : sequence,
  )
}

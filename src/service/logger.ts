import { type Logger, pino } from 'pino'
import { visibleJson } from '../domain/visible-json.ts'
import { createLogWriter, type LogWriter } from './log-writer.ts'

const STDERR = 2

/** The logger, and what writes its lines. */
export interface Log extends Pick<LogWriter, 'lost' | 'flush'> {
  logger: Logger
}

/** Creates a logger for stderr: text on a terminal, otherwise one JSON object per line. It has no worker thread, to save memory. */
export async function createLog(level: string): Promise<Log> {
  const show = process.stderr.isTTY ? await createPrettyFormat() : visibleJson
  const writer = createLogWriter(STDERR, { lostLine: (count) => show(lostLine(count)) })
  const logger = pino({ level, base: null }, { write: (line: string) => writer.write(show(line)) })
  return { logger, lost: writer.lost, flush: writer.flush }
}

/** Returns the function that makes text for a terminal of a JSON line. */
export async function createPrettyFormat(): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty')
  const format = prettyFactory({ colorize: process.env.NO_COLOR === undefined })
  return (line) => format(shownText(line))
}

function lostLine(lost: number): string {
  const msg = `${lost} lines of the log were lost: its reader was too slow, or it could not be written`
  return `${JSON.stringify({ level: 40, time: Date.now(), lost, msg })}\n`
}

/** Makes the controls in the texts of a JSON line visible escapes, for a format that prints texts as they are. Line ends and tabs stay, for stacks. */
function shownText(line: string): string {
  return visibleJson(line).replace(/\\(?:["\\/nt]|u[0-9a-f]{4}|[bfr])/g, (sequence) =>
    /^\\[ubfr]/.test(sequence) ? `\\${sequence}` : sequence,
  )
}

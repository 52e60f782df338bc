import { type Logger, pino } from 'pino'

/** Creates a logger for stderr: text on a terminal, otherwise one JSON object per line. It has no worker thread, to save memory. */
export async function createLogger(level: string): Promise<Logger> {
  const options = { level, base: null }
  if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }))
  const { PinoPretty } = await import('pino-pretty')
  return pino(options, PinoPretty({ destination: 2, sync: true, colorize: process.env.NO_COLOR === undefined }))
}

import { type Logger, pino } from 'pino'

/** Logs to stderr: readable on a terminal, one JSON object a line elsewhere. Made in this thread: a worker would cost memory. */
export async function createLogger(level: string): Promise<Logger> {
  const options = { level, base: null }
  if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }))
  const { PinoPretty } = await import('pino-pretty')
  return pino(options, PinoPretty({ destination: 2, sync: true, colorize: process.env.NO_COLOR === undefined }))
}

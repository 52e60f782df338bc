import { InvalidArgumentError } from 'commander'
import { parseDuration } from './duration.ts'

/** @throws InvalidArgumentError unless the text is a whole number of at least 1 */
export function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It must be a whole number of at least 1.')
  return Number(text)
}

/** Returns milliseconds. @throws InvalidArgumentError unless the text is a duration of at least 1 ms */
export function positiveDuration(text: string): number {
  const ms = parseDuration(text)
  if (ms === undefined || ms < 1) throw new InvalidArgumentError('It must be a duration such as 500ms, 30s, 5m or 2h.')
  return ms
}

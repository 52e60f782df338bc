import { InvalidArgumentError } from 'commander'
import { parseDuration } from './duration.ts'

/** @throws InvalidArgumentError unless it is a whole number from 1 */
export function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}

/** In milliseconds. @throws InvalidArgumentError unless it is a duration of a millisecond or more */
export function positiveDuration(text: string): number {
  const ms = parseDuration(text)
  if (ms === undefined || ms < 1) throw new InvalidArgumentError('It must be a duration such as 500ms, 30s, 5m or 2h.')
  return ms
}

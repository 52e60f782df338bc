import type { AprsPlace } from '../../../../domain/decoded/aprs.ts'
import { readComment } from './comment.ts'
import { type Compressed, isCompressed, readCompressed } from './compressed.ts'
import { type Located, readUncompressed } from './coordinates.ts'
import { readExtension, toMotion } from './extension.ts'
import { readWeather, toWind, withSoftware } from './weather.ts'

/** With this code the report is one of weather, APRS101 chapter 12. */
const WEATHER_CODE = '_'

/** Reads a position, plain or compressed, and all that follows it. undefined if it is not one. */
export function readPlace(body: Uint8Array): AprsPlace | undefined {
  const located = isCompressed(body) ? readCompressed(body) : readUncompressed(body)
  if (!located) return undefined
  const { symbol, ambiguityDigits } = located
  const { content, rest } = readContent(located)
  const { comment, extra } = readComment(rest)
  const position = located.locate(extra)
  if (!position) return undefined
  return {
    ...position,
    symbol,
    ...(ambiguityDigits > 0 && { ambiguityDigits }),
    ...withSoftware({ ...content, ...comment }),
  }
}

type Content = Omit<AprsPlace, 'latitude' | 'longitude' | 'symbol'>

function readContent(located: Located | Compressed): { content: Content; rest: Uint8Array } {
  const { symbol, rest } = located
  const motion = 'motion' in located ? located.motion : undefined
  const own = 'extension' in located ? located.extension : undefined
  if (symbol[1] === WEATHER_CODE) {
    const { weather: read, rest: behind } = readWeather(rest)
    const weather = { ...(motion && toWind(motion.course, motion.knots)), ...read }
    if (behind.length < rest.length || own)
      return { content: { ...own, ...(Object.keys(weather).length > 0 && { weather }) }, rest: behind }
  }
  if (own) return { content: { ...own, ...(motion && toMotion(motion.course, motion.knots)) }, rest }
  const { extension, rest: behind } = readExtension(symbol, rest)
  return { content: extension, rest: behind }
}

import type { AprsTelemetryValues } from '../../../../domain/decoded/aprs.ts'
import { toDigital } from './telemetry.ts'
import { readText } from './text.ts'
import { base91, feetToMetres } from './units.ts'

export interface Comment {
  comment?: string
  altitudeM?: number
  telemetry?: AprsTelemetryValues
}

/** Minutes that the `!DAO!` extension adds to the absolute value of each coordinate. */
export interface ExtraMinutes {
  latitude: number
  longitude: number
}

/** Reads the free text of a report; see `takeOut`. */
export function readComment(rest: Uint8Array): { comment: Comment; extra: ExtraMinutes } {
  const { text, extra, ...found } = takeOut(readText(rest))
  const trimmed = text.trim()
  return { comment: trimmed === '' ? found : { ...found, comment: trimmed }, extra }
}

/**
 * Takes what has a form of its own out of a text: telemetry in base 91, `/A=` (feet, APRS101 chapter 6) and `!DAO!` (APRS 1.2
 * datum). Telemetry first, because its digits may look like the others.
 */
export function takeOut(whole: string): Omit<Comment, 'comment'> & { text: string; extra: ExtraMinutes } {
  const { text: withoutTelemetry, telemetry } = takeTelemetry(whole)
  let text = withoutTelemetry
  const taken: Omit<Comment, 'comment'> = telemetry ? { telemetry } : {}
  const altitude = /\/A=(-\d{5}|\d{6})/.exec(text)
  if (altitude) {
    taken.altitudeM = feetToMetres(Number(altitude[1]))
    text = cut(text, altitude)
  }
  const dao = [...text.matchAll(DAO)].at(-1)
  if (!dao) return { ...taken, text, extra: { latitude: 0, longitude: 0 } }
  return {
    ...taken,
    text: cut(text, dao),
    extra: { latitude: toMinutes(dao[1], dao[3]), longitude: toMinutes(dao[2], dao[4]) },
  }
}

/** The last `|` pair around four to fourteen digits of base 91: sequence, one to five values, eight bits (aprs-base91-comment-telemetry). */
const TELEMETRY = /^(.*)\|((?:[!-{]{2}){2,7})\|(.*)$/s

function takeTelemetry(text: string): { text: string; telemetry?: AprsTelemetryValues } {
  const match = TELEMETRY.exec(text)
  if (!match) return { text }
  const [, before = '', digits = '', after = ''] = match
  const [sequence = 0, ...values] = (digits.match(/../g) ?? []).map(base91)
  const telemetry: AprsTelemetryValues = { sequence, analog: {} }
  values.slice(0, 5).forEach((value, index) => {
    telemetry.analog[`A${index + 1}`] = value
  })
  const bits = values[5]
  // The lowest bit is B1.
  if (bits !== undefined)
    telemetry.digital = toDigital([...(bits & 0xff).toString(2).padStart(8, '0')].reverse().join(''))
  return { text: before + after, telemetry }
}

/** A datum letter in upper case has digits (or blanks), that of WGS 84 in lower case has base 91. The last one counts. */
const DAO = /!(?:[A-Z]([\d ])([\d ])|w([!-{])([!-{]))!/g

/** Thousandths of a minute as a digit, or a fraction of a hundredth in base 91. */
function toMinutes(digit: string | undefined, fraction: string | undefined): number {
  return fraction === undefined ? Number(digit) / 1000 : base91(fraction) / 9100
}

function cut(text: string, match: RegExpExecArray | RegExpMatchArray): string {
  return text.slice(0, match.index) + text.slice((match.index ?? 0) + match[0].length)
}

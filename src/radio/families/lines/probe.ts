import type { ProbeMethod, Prober } from '../../driver.ts'
import { createDelimiterSplitter } from '../../kit/delimiter.ts'
import { createSecretLines } from '../../kit/secret-lines.ts'
import { parseJsonLine } from './json-line.ts'

const LF = 0x0a
const MAX_LINE = 4096
/** A sentence of NMEA 0183: checked by its own checksum. */
const NMEA = /^[$!]([A-Z0-9]{3,}[^*]*)\*([0-9A-F]{2})$/

export const linesProbe: ProbeMethod = {
  baudRates: [115_200, 9600, 57_600, 38_400, 19_200, 4800],
  create: createLinesProber,
}

/** Only listens. Many devices print lines of text, so any other family that is recognised takes precedence. */
function createLinesProber(): Prober {
  let texts = 0
  let others = 0
  let json = 0
  let nmea = 0
  let first = true
  /** Shown as an example, so it must not be one with a key or a password. */
  let last = ''
  const secrets = createSecretLines()
  const splitter = createDelimiterSplitter({
    delimiter: Uint8Array.of(LF),
    maxBytes: MAX_LINE,
    onFrame(frame) {
      // The port was opened in the middle of this one.
      const cut = first
      first = false
      const line = Buffer.from(frame).toString('utf8').replace(/\r$/, '')
      if (line === '') return
      const maySecret = secrets.mayShowSecret(line)
      if (cut) return
      if (/[\p{Cc}\uFFFD]/u.test(line.replaceAll('\t', ' '))) {
        others++
        return
      }
      texts++
      if (!maySecret) last = line
      if (isNmea(line)) nmea++
      else if (parseJsonLine(Buffer.from(line)) !== undefined && /^[[{]/.test(line)) json++
    },
    onDiscarded: () => others++,
  })

  return {
    receive: (chunk) => splitter.push(chunk),
    questions: [],
    finding() {
      if (texts === 0 || others > texts) return undefined
      const lines = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
      const example = last === '' ? '' : `, for example "${last.slice(0, 80)}"`
      if (nmea > 0)
        return {
          confidence: 0.85,
          evidence: [`The device sent ${lines(nmea, 'NMEA 0183 sentence')} with a valid checksum${example}.`],
          options: { delimiter: '\\r\\n' },
        }
      if (json > 0 && json * 2 >= texts)
        return {
          confidence: 0.7,
          evidence: [`The device sent ${lines(json, 'line')} of JSON${example}.`],
          options: { mode: 'json' },
        }
      return {
        confidence: texts > 1 ? 0.5 : 0.3,
        evidence: [`The device sent ${lines(texts, 'line')} of text${example}.`],
      }
    },
  }
}

function isNmea(line: string): boolean {
  const [, body, given] = NMEA.exec(line) ?? []
  if (body === undefined || given === undefined) return false
  let sum = 0
  for (const byte of Buffer.from(body)) sum ^= byte
  return sum === Number.parseInt(given, 16)
}

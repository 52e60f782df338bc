import { createRandom } from '../../radio/driver-harness.ts'

export interface AprsPacket {
  destination: string
  /** One character a byte. */
  info: string
}

type Random = ReturnType<typeof createRandom>

/** Makes packets of all kinds; the same seed makes the same ones. */
export function makePackets(count: number, seed: number): AprsPacket[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, index) => (MAKERS[index % MAKERS.length] ?? position)(random))
}

const to = (info: string, destination = 'APZMSN'): AprsPacket => ({ destination, info })
const pick = <T>(random: Random, ...list: T[]): T => list[random.below(list.length)] as T
const digits = (value: number, width: number) => String(Math.round(value)).padStart(width, '0')
const base91 = (value: number, width: number) =>
  Array.from({ length: width }, (_, at) =>
    String.fromCharCode(33 + (Math.floor(value / 91 ** (width - 1 - at)) % 91)),
  ).join('')

const SYMBOLS = ['/>', '/-', '\\n', '/#', 'S#', '1>', '/k', '/[', '/O', 'L&', '/b', '\\-']
const WORDS = [
  '',
  'Hi',
  'on the road',
  ' 144.800MHz',
  'QRV 70cm, 10 % off',
  'a - b',
  'Gr\xc3\xbc\xc3\x9fe',
  '73!',
  'x/y',
  'see {1}',
]

function timestamp(random: Random): string {
  const [day, hour, minute] = [1 + random.below(28), random.below(24), random.below(60)]
  if (random.below(3) === 0) return `${digits(hour, 2)}${digits(minute, 2)}${digits(random.below(60), 2)}h`
  return `${digits(day, 2)}${digits(hour, 2)}${digits(minute, 2)}${pick(random, 'z', '/')}`
}

function blank(text: string, places: number): string {
  let left = places
  return [...text]
    .reverse()
    .map((letter) => (/\d/.test(letter) && left-- > 0 ? ' ' : letter))
    .reverse()
    .join('')
}

function plain(random: Random, symbol: string): string {
  const blanked = random.below(5) === 0 ? 1 + random.below(4) : 0
  const minutes = () => `${digits(random.below(60), 2)}.${digits(random.below(100), 2)}`
  const latitude = blank(`${digits(random.below(90), 2)}${minutes()}`, blanked)
  const longitude = blank(`${digits(random.below(180), 3)}${minutes()}`, blanked)
  return `${latitude}${pick(random, 'N', 'S')}${symbol[0]}${longitude}${pick(random, 'E', 'W')}${symbol[1]}`
}

function compressed(random: Random, symbol: string, tail?: string): string {
  const place = base91(random.below(91 ** 4), 4) + base91(random.below(91 ** 4), 4)
  const table = /\d/.test(symbol[0] ?? '') ? String.fromCharCode(97 + Number(symbol[0])) : symbol[0]
  const made = () =>
    pick(
      random,
      base91(random.below(90 * 91), 2),
      base91(random.below(90 * 91), 2),
      `{${base91(random.below(60), 1)}`,
      ' s',
    )
  return `${table}${place}${symbol[1]}${tail ?? made() + String.fromCharCode(33 + random.below(64))}`
}

function extension(random: Random): string {
  const kind = random.below(6)
  if (kind <= 1) return `${digits(random.below(361), 3)}/${digits(random.below(300), 3)}`
  if (kind === 2)
    return `PHG${digits(random.below(1000), 3)}${random.below(9)}${pick(random, '', `${pick(random, '1', 'A')}/`)}`
  if (kind === 3) return `RNG${digits(random.below(500), 4)}`
  return pick(random, '', '', '.../...')
}

function comment(random: Random): string {
  const parts = [pick(random, ...WORDS)]
  if (random.below(3) === 0) parts.push(`/A=${digits(random.below(30_000), 6)}`)
  if (random.below(3) === 0) parts.push(telemetryText(random))
  if (random.below(3) === 0)
    parts.push(pick(random, `!W${digits(random.below(100), 2)}!`, `!w${base91(random.below(91 ** 2), 2)}!`))
  return parts.join('')
}

function telemetryText(random: Random): string {
  const values = Array.from({ length: 1 + random.below(5) }, () => base91(random.below(8281), 2)).join('')
  const bits = values.length === 10 && random.below(2) === 0 ? base91(random.below(256), 2) : ''
  return `|${base91(random.below(8281), 2)}${values}${bits}|`
}

function place(random: Random): string {
  const symbol = pick(random, ...SYMBOLS)
  return random.below(3) === 0
    ? compressed(random, symbol) + comment(random)
    : plain(random, symbol) + extension(random) + comment(random)
}

function position(random: Random): AprsPacket {
  return to(pick(random, '!', '=', `/${timestamp(random)}`, `@${timestamp(random)}`) + place(random))
}

function object(random: Random): AprsPacket {
  const name = pick(random, 'LEADER', 'AID #2', 'P-K-1', 'W3ND 146.8', 'a').slice(0, 9)
  if (random.below(2) === 0)
    return to(`;${name.padEnd(9)}${pick(random, '*', '_')}${timestamp(random)}${place(random)}`)
  return to(`)${name.padEnd(3)}${pick(random, '!', '_')}${place(random)}`)
}

function micE(random: Random): AprsPacket {
  const latitude = digits(random.below(90), 2) + digits(random.below(60), 2) + digits(random.below(100), 2)
  const encoded = [...latitude].map((digit, at) => {
    const offset = at < 3 ? pick(random, 48, 65, 80) : pick(random, 48, 80)
    return String.fromCharCode(offset + Number(digit))
  })
  const byte = (low: number, span: number) => String.fromCharCode(low + random.below(span))
  const symbol = pick(random, ...SYMBOLS)
  const head = byte(38, 90) + byte(38, 60) + byte(28, 100) + byte(28, 90) + byte(28, 98) + byte(28, 100)
  const [before, after] = pick(
    random,
    ['', ''],
    ['>', ''],
    [']', '='],
    ['`', '_"'],
    ["'", '|3'],
    ['>', '^'],
    ['`', ' X'],
  )
  const altitude = random.below(2) === 0 ? `${base91(9_900 + random.below(5_000), 3)}}` : ''
  const text = pick(random, ...WORDS.filter((one) => !one.includes('}')))
  const extra = pick(random, '', '', telemetryText(random), `!w${base91(random.below(91 ** 2), 2)}!`)
  return to(
    `${pick(random, '`', "'")}${head}${symbol[1]}${symbol[0]}${before}${altitude}${text}${extra}${after}`,
    encoded.join(''),
  )
}

function weatherFields(random: Random): string {
  const measured = (letter: string, width: number, most: number) =>
    random.below(8) === 0 ? `${letter}${'.'.repeat(width)}` : `${letter}${digits(random.below(most), width)}`
  const fields = [measured('r', 3, 999), measured('p', 3, 999), measured('P', 3, 999), measured('h', 2, 100)]
  if (random.below(8) > 0) fields.push(`b${digits(9_000 + random.below(1_700), 5)}`)
  if (random.below(4) === 0) fields.push(measured(pick(random, 'L', 'l'), 3, 999))
  if (random.below(8) === 0) fields.push(`s${digits(random.below(30), 3)}`)
  return fields.join('') + pick(random, '', 'wRSW', 'dU2k', ' a weather station', 'Davis VP2 station')
}

function weather(random: Random): AprsPacket {
  const gust = `g${random.below(8) === 0 ? '...' : digits(random.below(120), 3)}`
  const temperature = random.below(4) === 0 ? `t-${digits(random.below(40), 2)}` : `t${digits(random.below(120), 3)}`
  const [direction, speed] = [digits(random.below(361), 3), digits(random.below(120), 3)]
  const rest = gust + temperature + weatherFields(random)
  const whole = `${plain(random, '/_')}${random.below(8) === 0 ? '.../...' : `${direction}/${speed}`}${rest}`
  const wind = base91(random.below(90), 1) + base91(random.below(60), 1)
  switch (random.below(5)) {
    case 0:
      return to(`${pick(random, '!', '=')}${whole}`)
    case 1:
      return to(`@${timestamp(random)}${whole}`)
    case 2:
      return to(`=${compressed(random, '/_', `${wind}${String.fromCharCode(33 + 0x26)}`)}${rest}`)
    case 3:
      return to(`;WX STN   *${timestamp(random)}${whole}`)
    default:
      return to(
        `_${digits(1 + random.below(12), 2)}${digits(1 + random.below(28), 2)}${digits(random.below(24), 2)}30c${direction}s${speed}${rest}`,
      )
  }
}

function telemetry(random: Random): AprsPacket {
  const value = () =>
    pick(
      random,
      digits(random.below(256), 3),
      `${random.below(100)}.${random.below(100)}`,
      `.${random.below(100)}`,
      `-${random.below(50)}`,
      '',
    )
  const values = Array.from({ length: 1 + random.below(5) }, value)
  const bits =
    values.length === 5 ? `,${random.below(256).toString(2).padStart(8, '0')}${pick(random, '', ' balloon')}` : ''
  return to(`T#${digits(random.below(1000), 3)},${values.join(',')}${bits}`)
}

function message(random: Random): AprsPacket {
  const addressee = pick(random, 'WU2Z', 'OH2XYZ-10', 'N0CALL-0', 'BLN3', 'BLNQ', 'BLN4WX', 'EMAIL').padEnd(9)
  const id = () => pick(random, '1', '003', 'AB', 'zz9', '12345')
  const body = pick(
    random,
    `hello there${pick(random, '', `{${id()}`, `{${id()}}`, `{${id()}}${id()}`)}`,
    `ack${id()}`,
    `rej${id()}`,
    'ack is a word',
    'PARM.Battery,Btemp',
    'UNIT.V,C',
    'EQNS.0,5.2,0',
    'BITS.10110000,Big Balloon',
  )
  return to(`:${addressee}:${body}`)
}

function other(random: Random): AprsPacket {
  const minutes = `${digits(random.below(60), 2)}.${digits(random.below(10_000), 4)}`
  const [speed, course] = [`${random.below(200)}.${random.below(10)}`, `${random.below(359)}.${random.below(10)}`]
  const nmea = `GPRMC,${digits(random.below(24), 2)}3015,A,${digits(random.below(90), 2)}${minutes},N,${digits(random.below(180), 3)}${minutes},W,${speed},${course},291005,13.6,E`
  const checksum = [...nmea].reduce((sum, letter) => sum ^ letter.charCodeAt(0), 0)
  return pick(
    random,
    to(
      `>${pick(random, '', `${digits(1 + random.below(28), 2)}${digits(random.below(24), 2)}30z`)}on the air ${random.below(100)}`,
    ),
    to(`<IGATE,MSG_CNT=${random.below(100)},LOC_CNT=14`),
    to(`$${nmea}*${checksum.toString(16).toUpperCase().padStart(2, '0')}`),
    to(`X1J4 TheNet (${random.below(100)})!${plain(random, '/#')}${extension(random)}`),
    to(`$ULTW${Array.from({ length: 13 }, () => digits(random.below(1000), 4)).join('')}`),
    to(`!!${Array.from({ length: 12 }, () => digits(random.below(1000), 4)).join('')}`),
  )
}

const MAKERS = [position, object, micE, weather, telemetry, message, position, other]

import type { Difference } from './compare.ts'

export interface NamedDifference {
  /** As in the README of the family. */
  name: string
  /** Why musen is right. */
  reason: string
  applies(difference: Difference): boolean
}

const isOneOf =
  (...names: string[]) =>
  (field: string) =>
    names.includes(field)
const isWeatherField = isOneOf(
  ...['windDirection', 'wind', 'gust', 'temperature', 'humidity', 'pressure', 'rain1h', 'rain24h', 'rainToday', 'snow'],
  ...['light', 'software'],
)
const isPlace = isOneOf('latitude', 'longitude')
const isMicE = ({ packet }: Difference) => /^[`']/.test(packet)
const isUltimeter = ({ packet }: Difference) => /^(?:!!|\$ULTW)/.test(packet)
const isCompressed = ({ packet }: Difference) =>
  /^(?:[!=]|[/@]\S{7}|;.{9}[*_]\S{7}|\)[^!_]{3,9}[!_])[/\\A-Za-j][!-{]{8}/.test(packet)
const isWeather = ({ packet, forms }: Difference) =>
  forms.musen.type === 'weather' ||
  packet.startsWith('_') ||
  (/^.._?$/.test(String(forms.musen.symbol)) && String(forms.musen.symbol).endsWith('_'))

/** Every difference between musen and js-aprs-fap, with the reason why musen is right. The first that applies counts. */
export const DIFFERENCES: NamedDifference[] = [
  {
    name: 'Mic-E messaging',
    reason:
      'The first half of the type code says whether a Mic-E radio takes messages (mic-e-types.txt); FAP does not read it.',
    applies: (it) => isMicE(it) && it.field === 'messaging' && it.fap === undefined,
  },
  {
    name: 'Mic-E braces in the text',
    reason: 'An altitude of 525,965 m is text. Behind other text musen takes only plausible altitudes.',
    applies: (it) => it.packet.endsWith('see {abc} there') && isOneOf('altitude', 'comment')(it.field),
  },
  {
    name: 'Mic-E type code',
    reason: 'The type code is not a part of the comment (mic-e-types.txt); FAP leaves it there.',
    applies: (it) => isMicE(it) && it.field === 'comment' && String(it.fap).length > String(it.musen ?? '').length,
  },
  {
    name: 'Mic-E minutes below ten',
    reason:
      'With three digits blanked, 7 minutes are between 0 and 10. The port of FAP lost the leading nought, and reads 75.',
    applies: (it) => isMicE(it) && it.field === 'longitude' && Number(it.fap) - Number(it.musen) > 1,
  },
  {
    name: 'unknown course',
    reason:
      'Course 0, points or more than 360 mean that it is not known (APRS101 chapter 7); what is not known is absent.',
    applies: (it) => it.field === 'course' && it.musen === undefined && (it.fap === 0 || Number(it.fap) > 360),
  },
  {
    name: 'area object',
    reason: 'The seven bytes are the shape and the colour of the area (APRS101 chapter 11), not course and speed.',
    applies: ({ packet, field }) => packet.startsWith(';AREA') && isOneOf('course', 'speed', 'comment')(field),
  },
  {
    name: 'datum extension of a compressed or blanked position',
    reason:
      'It adds digits to hundredths of minutes (datum.txt). A compressed position is finer, and a blanked one is the middle of its area.',
    applies: (it) =>
      isPlace(it.field) &&
      /!(?:W\d\d|w[!-{]{2})!/.test(it.packet) &&
      Math.abs(Number(it.musen) - Number(it.fap)) < 0.0002,
  },
  {
    name: 'overlay of a compressed position',
    reason: 'The letters a to j are the overlays 0 to 9 (APRS101 chapter 9). The port of FAP looks for the text "a-j".',
    applies: (it) => it.field === 'symbol' && isCompressed(it) && /^[a-j]/.test(String(it.fap)),
  },
  {
    name: 'bits of telemetry in a comment',
    reason:
      'There are eight bits, the lowest first: 10000000 is 1 (FAP, 54decode-tlm-mice.t). The port of FAP shifts them.',
    applies: ({ field, packet, fap }) =>
      field === 'bits' && /\|[!-{]{14}\|/.test(packet) && /^[01]+0{7}$|^0*$/.test(String(fap)),
  },
  {
    name: 'eight bits after fewer than five values',
    reason: 'Eight noughts and ones at the end are bits; as a value they would be 1,101,001.',
    applies: ({ packet, field }) => packet === 'T#5,1,2,3,01101001' && isOneOf('bits', 'value4')(field),
  },
  {
    name: 'telemetry of MIC',
    reason: 'APRS101 chapter 13 has MIC in place of the sequence.',
    applies: ({ packet, field }) => packet.startsWith('T#MIC') && field === 'type',
  },
  {
    name: 'comment of telemetry',
    reason: 'A comment may follow the bits (APRS101 chapter 13); FAP drops it.',
    applies: ({ packet, field, fap }) => packet.startsWith('T#') && field === 'comment' && fap === undefined,
  },
  {
    name: 'wind of a compressed report',
    reason: 'Course and speed of a compressed weather report are those of the wind (APRS101 chapter 12).',
    applies: (it) => isCompressed(it) && isWeather(it) && isOneOf('course', 'speed', 'wind', 'windDirection')(it.field),
  },
  {
    name: 'snow',
    reason: 'Snow is in inches (APRS101 chapter 12), or inches with a point; FAP takes it for hundredths, as rain is.',
    applies: ({ field, packet, fap }) => field === 'snow' && fap !== undefined && /s\d{3}|s\d?\.\d/.test(packet),
  },
  {
    name: 'light above 1000 W/m²',
    reason: 'l is 1000 W/m² and more (APRS101 chapter 12); the port of FAP appends "1000" to the digits.',
    applies: ({ field, packet, fap, musen }) =>
      field === 'light' && /l\d{3}/.test(packet) && String(fap) === `${Number(musen) - 1000}1000`,
  },
  {
    name: 'pressure in whole hectopascals',
    reason: '99.0 hPa does not occur; APRS101 chapter 12 itself writes b0990 for 990 hPa.',
    applies: ({ field, packet }) => field === 'pressure' && /b0\d{3}$/.test(packet),
  },
  {
    name: 'digits in the comment of weather',
    reason: 'Fields stand one behind the other (APRS101 chapter 12). FAP takes the P2 of "Davis VP2" for rain.',
    applies: (it) => isWeather(it) && it.packet.includes('Davis VP2') && isOneOf('rainToday', 'comment')(it.field),
  },
  {
    name: 'weather that was not measured',
    reason:
      'A field of points was not measured, and is not a comment (APRS101 chapter 12). FAP leaves it there, or gives the whole report up.',
    applies: (it) =>
      isWeather(it) && /[rpPhgbLlst]\.{2}/.test(it.packet) && (isWeatherField(it.field) || it.field === 'comment'),
  },
  {
    name: 'weather with more after it',
    reason:
      'Telemetry, antennas and text may follow or replace the weather of a weather symbol; FAP reads none of them there.',
    applies: (it) =>
      isWeather(it) &&
      it.fap === undefined &&
      /\||PHG|weather/.test(it.packet) &&
      isOneOf('sequence', 'value1', 'value2', 'power', 'height', 'gain', 'direction', 'comment')(it.field),
  },
  {
    name: 'letter between the fields of weather',
    reason: 'A letter for the software may stand there; it is not a comment.',
    applies: (it) =>
      isWeather(it) && it.field === 'comment' && it.musen === undefined && /^[A-Z]$/.test(String(it.fap)),
  },
  {
    name: 'comment of weather',
    reason: 'Telemetry and fields that FAP does not know are not a comment.',
    applies: (it) => isWeather(it) && it.field === 'comment' && /\||[#VFX]\S{3}/.test(it.packet),
  },
  {
    name: 'weather of other fields',
    reason: 'The fields of a report may stand alone and in any order; FAP wants wind, gust and temperature first.',
    applies: (it) => isWeather(it) && isWeatherField(it.field) && it.fap === undefined,
  },
  {
    name: 'direction of an Ultimeter',
    reason: 'The eight bits are a whole circle: 128 is south. FAP divides by 255.',
    applies: (it) => isUltimeter(it) && it.field === 'windDirection' && Math.abs(Number(it.musen) - Number(it.fap)) < 2,
  },
  {
    name: 'humidity of an Ultimeter',
    reason: 'It is in tenths, which FAP cuts off, and at most 100 %. That of the room is not the one outside.',
    applies: (it) => isUltimeter(it) && isOneOf('humidity', 'indoorHumidity', 'temperature')(it.field),
  },
  {
    name: 'noughts of an Ultimeter',
    reason:
      'A rain of today or an average wind of 0 is a measurement; FAP then shows the rain of all time and the momentary wind.',
    applies: (it) => isUltimeter(it) && isOneOf('rainToday', 'wind')(it.field),
  },
  {
    name: 'messaging of an Ultimeter',
    reason: 'A report without a position does not say whether the station takes messages.',
    applies: (it) => isUltimeter(it) && it.field === 'messaging' && it.musen === undefined,
  },
  {
    name: 'first character of a comment',
    reason: 'FAP drops a first `/` of a comment, which is text of its sender, or the `/` of a bearing.',
    applies: ({ field, musen, fap, packet }) =>
      field === 'comment' && (`/${fap}` === musen || /\/\d{3}\/\d{3}/.test(packet)),
  },
  {
    name: 'signal strength',
    reason: 'DFS is an extension of the data (APRS101 chapter 7); FAP leaves it in the comment.',
    applies: ({ field, packet }) => field === 'comment' && packet.includes('#DFS'),
  },
  {
    name: 'range of letters in a datum extension',
    reason: 'Three letters between exclamation marks are text: w is the only datum in use in lower case (datum.txt).',
    applies: ({ packet, field }) => packet.includes('!you!') && (isPlace(field) || field === 'comment'),
  },
  {
    name: 'SSID 0',
    reason: 'An SSID of 0 means no SSID (AX.25 2.2, 3.12).',
    applies: ({ field, musen, fap }) => field === 'addressee' && fap === `${musen}-0`,
  },
  {
    name: 'reply-ack of an acknowledgement',
    reason: 'The id ends at the brace; what follows repeats the reply-ack of the message (replyacks.txt).',
    applies: ({ field, musen, fap }) => field === 'ack' && String(fap).startsWith(`${musen}}`),
  },
  {
    name: 'reply-ack in a bulletin',
    reason: 'A bulletin answers nobody.',
    applies: ({ field, packet }) => field === 'replyAck' && packet.startsWith(':BLN'),
  },
  {
    name: 'telemetry definitions',
    reason: 'Numbers and channels are the same; musen drops what is not a channel, FAP keeps the text as it was.',
    applies: ({ field, packet }) => field === 'text' && /:(?:PARM|UNIT|EQNS|BITS)\./.test(packet),
  },
  {
    name: 'braces in a message',
    reason: 'A brace that begins no id is text (APRS101 chapter 14); FAP refuses the message.',
    applies: ({ field, packet, musen }) => field === 'type' && musen === 'message' && packet.includes('{'),
  },
  {
    name: 'locator and beam of a status',
    reason: 'They are not text (APRS101 chapter 16).',
    applies: ({ field, packet }) => field === 'text' && /^>.*(?:[A-R]{2}\d\d|\^[A-Z]\d)/.test(packet),
  },
  {
    name: 'time of a status that does not exist',
    reason: 'Digits that are not a time are text; FAP drops them.',
    applies: ({ field, packet }) => field === 'text' && packet === '>992345zx',
  },
  {
    name: 'course of NMEA',
    reason: 'A GPS receiver sends tenths of degrees; FAP rounds them up to the next degree.',
    applies: ({ field, forms, musen, fap }) =>
      field === 'course' && forms.musen.type === 'nmea' && Number(fap) - Number(musen) <= 1,
  },
  {
    name: 'sentences of NMEA',
    reason: 'APRS101 chapter 5 has GGA, GLL, VTG and WPL as well; FAP reads RMC alone.',
    applies: ({ field, packet, fap }) =>
      field === 'type' && fap === undefined && /^\$GP(?:GGA|GLL|VTG|WPL)/.test(packet),
  },
  {
    name: 'pole and date line',
    reason: '90° and 180° are on the globe.',
    applies: ({ field, packet }) => field === 'type' && packet.includes('9000.00S/18000.00W'),
  },
  {
    name: 'beyond the globe',
    reason: 'Minutes end at 59, longitudes at 180°.',
    applies: ({ field, musen, forms, packet }) =>
      field === 'type' &&
      musen === undefined &&
      forms.fap.type === 'position' &&
      (packet.includes('4960.00N') || Number(forms.fap.longitude) > 180),
  },
  {
    name: 'position behind a ! of the text',
    reason: 'The position may begin with any `!` of the first 40 bytes (APRS101 chapter 5); FAP looks at the first.',
    applies: ({ field, packet, fap }) => field === 'type' && fap === undefined && packet.startsWith('Hello! here'),
  },
  {
    name: 'user-defined data',
    reason: 'Its bytes mean what its author says (APRS101 chapter 18): a `!` in it does not begin a position.',
    applies: ({ field, packet }) => field === 'type' && packet.startsWith('{Q'),
  },
  {
    name: 'object without a clock',
    reason: 'The time is not known, but the object is there.',
    applies: ({ field, packet, musen }) => field === 'type' && musen === 'object' && packet.includes('*......z'),
  },
  {
    name: 'nobody and nothing',
    reason:
      'A message to nobody, an object without a name, capabilities without a name and telemetry without values say nothing: they stay raw packets.',
    applies: ({ field, musen, packet }) =>
      field === 'type' && musen === undefined && /^(?:: {9}:|; {9}\*|<,$|T#\d+,,*$)/.test(packet),
  },
]

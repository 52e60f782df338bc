import { describe, expect, test } from 'vitest'
import { decodeAprs } from '../../../../../src/radio/families/kiss/aprs/decode.ts'
import { ascii } from '../../../driver-harness.ts'

/** aprs.org/aprs12/mic-e-types.txt of 16 September 2021, and what aprs-deviceid added later. */
const DEVICES = [
  ['>', '', 'Kenwood TH-D7A'],
  ['>', '=', 'Kenwood TH-D72'],
  ['>', '^', 'Kenwood TH-D74'],
  ['>', '&', 'Kenwood TH-D75'],
  [']', '', 'Kenwood TM-D700'],
  [']', '=', 'Kenwood TM-D710'],
  ['`', '_ ', 'Yaesu VX-8'],
  ['`', '_"', 'Yaesu FTM-350'],
  ['`', '_#', 'Yaesu VX-8G'],
  ['`', '_$', 'Yaesu FT1D'],
  ['`', '_%', 'Yaesu FTM-400DR'],
  ['`', '_(', 'Yaesu FT2D'],
  ['`', '_)', 'Yaesu FTM-100D'],
  ['`', '_0', 'Yaesu FT3D'],
  ['`', '_1', 'Yaesu FTM-300D'],
  ['`', '_2', 'Yaesu FTM-200D'],
  ['`', '_3', 'Yaesu FT5D'],
  ['`', '_4', 'Yaesu FTM-500D'],
  ['`', '_~', 'Yaesu'],
  ['`', ' X', 'SainSonic AP510'],
  ['`', '(5', 'Anytone D578UV'],
  ["'", '(8', 'Anytone D878UV'],
  ["'", '|3', 'Byonics TinyTrak3'],
  ["'", '|4', 'Byonics TinyTrak4'],
  ["'", ':2', 'SQ8L VP-Tracker'],
  ["'", ':4', 'SCS P4dragon DR-7400'],
  ["'", ':8', 'SCS P4dragon DR-7800'],
  ["'", '^v', 'HinzTec anyfrog'],
  ["'", '*v', 'KissOZ Tracker'],
  ["'", '"v', 'HamHUD'],
  ["'", '/v', 'Argent'],
  ["'", '~v', undefined],
  [' ', '', undefined],
  ['', '', undefined],
] as const

/** A report of a Mic-E radio at Chelmsford with this text after its symbol. */
function read(text: string) {
  const decoded = decodeAprs('T2SP0W', ascii(`\`c_Vm6hk/${text}`))
  if (decoded?.type !== 'aprs-position') throw new Error('This is not a position.')
  const { device, comment, altitudeM, messaging } = decoded
  return { device, comment, altitudeM, messaging }
}

describe('the type code of a Mic-E report', () => {
  test.each(DEVICES)('%s...%s is %s', (prefix, suffix, device) => {
    const messaging = prefix !== '' && '>]`'.includes(prefix)
    expect(read(`${prefix}"49}on the road${suffix}`)).toEqual({
      device,
      comment: 'on the road',
      altitudeM: 34,
      messaging,
    })
    expect(read(`${prefix}${suffix}`)).toEqual({ device, comment: undefined, altitudeM: undefined, messaging })
  })

  test('is found before and behind telemetry and a datum extension, and before line ends', () => {
    for (const text of ['`hi|!!!"|_"', '`hi_"|!!!"|', '`hi!w!!!_"', '`hi_"!w!!!', '`hi_"\r\n'])
      expect(read(text)).toMatchObject({ device: 'Yaesu FTM-350', comment: 'hi' })
  })

  test('is text where its first half is missing or another', () => {
    expect(read('hi_"')).toMatchObject({ device: undefined, comment: 'hi_"' })
    expect(read('>hi_"')).toMatchObject({ device: 'Kenwood TH-D7A', comment: 'hi_"' })
    expect(read('`hi=')).toMatchObject({ device: undefined, comment: 'hi=' })
  })
})

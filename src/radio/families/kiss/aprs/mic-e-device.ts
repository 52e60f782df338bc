/** Mic-E type codes: aprs.org/aprs12/mic-e-types.txt, and aprs-deviceid for those that came later. */

/** By the code after the text, of radios whose text begins with a backquote or an apostrophe. A last blank is often lost on the way. */
const BY_SUFFIX: Record<string, string | undefined> = {
  _: 'Yaesu VX-8',
  '_"': 'Yaesu FTM-350',
  '_#': 'Yaesu VX-8G',
  _$: 'Yaesu FT1D',
  '_%': 'Yaesu FTM-400DR',
  '_(': 'Yaesu FT2D',
  '_)': 'Yaesu FTM-100D',
  _0: 'Yaesu FT3D',
  _1: 'Yaesu FTM-300D',
  _2: 'Yaesu FTM-200D',
  _3: 'Yaesu FT5D',
  _4: 'Yaesu FTM-500D',
  ' X': 'SainSonic AP510',
  '(5': 'Anytone D578UV',
  '(8': 'Anytone D878UV',
  '|3': 'Byonics TinyTrak3',
  '|4': 'Byonics TinyTrak4',
  ':2': 'SQ8L VP-Tracker',
  ':4': 'SCS P4dragon DR-7400',
  ':8': 'SCS P4dragon DR-7800',
  '^v': 'HinzTec anyfrog',
  '*v': 'KissOZ Tracker',
  '"v': 'HamHUD',
  '/v': 'Argent',
  '~v': undefined,
}

/** By the character before the text and the one after it. */
const KENWOOD: Record<string, Record<string, string>> = {
  '>': { '': 'Kenwood TH-D7A', '=': 'Kenwood TH-D72', '^': 'Kenwood TH-D74', '&': 'Kenwood TH-D75' },
  ']': { '': 'Kenwood TM-D700', '=': 'Kenwood TM-D710' },
}

/**
 * Takes the second half of a type code off the end of a text. `prefix`: its first half, the character before the text.
 * `found`: the text ended in a code, which may be one without a name.
 */
export function takeDevice(prefix: string, text: string): { text: string; device?: string; found: boolean } {
  const trimmed = text.trimEnd()
  const kenwood = KENWOOD[prefix]
  if (kenwood) {
    const suffix = trimmed.slice(-1)
    const device = kenwood[suffix]
    if (device !== undefined && suffix !== '') return { text: trimmed.slice(0, -1), device, found: true }
    return { text, ...(kenwood[''] !== undefined && { device: kenwood[''] }), found: false }
  }
  if (prefix !== '`' && prefix !== "'") return { text, found: false }
  for (const length of [2, 1]) {
    const suffix = trimmed.slice(-length)
    if (suffix.length !== length || !(suffix in BY_SUFFIX)) continue
    const device = BY_SUFFIX[suffix]
    return { text: trimmed.slice(0, -length), ...(device !== undefined && { device }), found: true }
  }
  // A model of Yaesu that is newer than this list.
  if (/_[!-~]$/.test(trimmed)) return { text: trimmed.slice(0, -2), device: 'Yaesu', found: true }
  return { text, found: false }
}

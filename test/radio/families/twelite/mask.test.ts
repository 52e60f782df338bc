import { describe, expect, test } from 'vitest'
import { encodeTwelite } from '../../../../src/radio/families/twelite/codec.ts'
import { tweliteDriver } from '../../../../src/radio/families/twelite/driver.ts'
import type { TweliteForm } from '../../../../src/radio/families/twelite/form.ts'
import { ascii, bytes, concat, createRandom } from '../../driver-harness.ts'

const TEXT_KEY = 'Zy9Wv8Ut7Sr6Qp5'
const HEX_KEY = '9F3E7D5B'
const START =
  '\x1b[2J\x1b[H--- CONFIG/APP_IO V1-03-2/SID=0x86300001/LID=0x00 ---\r\n a: set Application ID (0x67720107) \r\n'
const FIRST = '!INF RESET SYSTEM.'
const END = '---\r\n S: save Configuration\r\n R: reset to Defaults\r\n\r\n'

/** Screens and prompts of the interactive mode, with a key each (manuals at twelite.net; sources of App_IO and App_Tag). */
const screens = {
  App_IO: `${START} C: set crypt mode (1) \r\n K: set crypt key [${TEXT_KEY}] \r\n${END}`,
  'App_IO, unsaved': `${START} C: set crypt mode (1) \r\n K: set crypt key [${TEXT_KEY}]*\r\n${END}`,
  App_Tag: `${START} k: set Enc Key (0x${HEX_KEY}) \r\n o: set Option Bits (0x00000001) \r\n${END}`,
  App_Wings: `[CONFIG MENU/App_Wings:0/v1-02-1/SID=820163B2]\r\no: (0x00000000) Option Bits [HEX:32bit]\r\nk: (0x${HEX_KEY}) Encryption Key [HEX:32bit]\r\nm: (         0) Mode (Parent or Router)\r\n`,
  App_Uart: `[CONFIG MENU/App_Uart:0/v1-05-1/SID=8300051A]\r\nC: (         1) Encryption [0,1]\r\nK: (${TEXT_KEY}) Encryption key [16chrs]\r\n\r\n [ESC]:Exit [!]:Reset System\r\n`,
  'prompt of App_IO': `${END}Input crypt key: ${TEXT_KEY}\r\n${START}`,
  'prompt of App_Tag': `${END}Input Encription Key (HEX 32bit): ${HEX_KEY}\r\n-> 0x${HEX_KEY}\r\n${START}`,
} as const
const whole = Object.entries(screens)
const forms: TweliteForm[] = ['ascii', 'binary']

function masked(form: TweliteForm, ...chunks: (string | Uint8Array)[]): string {
  const mask = tweliteDriver.createMask?.('in', { form })
  const told = chunks.map((chunk) => mask?.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk))
  return [...told, mask?.flush()].map((part) => Buffer.from(part ?? []).toString('latin1')).join('')
}

/** Whether three characters in a row of a key are still there. */
function showsKey(text: string): boolean {
  for (const key of [TEXT_KEY, HEX_KEY])
    for (let at = 0; at + 3 <= key.length; at++) if (text.includes(key.slice(at, at + 3))) return true
  return false
}

test('what the screens here show is a key', () => {
  for (const [name, screen] of whole) expect(showsKey(screen), name).toBe(true)
})

describe.each(forms)('the mask of a TWELITE connection in the %s form', (form) => {
  const frame = Buffer.from(encodeTwelite(bytes('01014142'), form)).toString('latin1')

  test.each(whole)('hides the key of %s, and nothing else of an undamaged menu, wherever it is cut', (name, screen) => {
    const wire = `${frame}${FIRST}\r\n${screen}${frame}`
    const expected = wire
      .replaceAll(TEXT_KEY, '0'.repeat(TEXT_KEY.length))
      .replaceAll(HEX_KEY, '0'.repeat(HEX_KEY.length))
      .replaceAll(FIRST, '0'.repeat(FIRST.length))
    for (let cut = 0; cut <= wire.length; cut++) {
      const told = masked(form, wire.slice(0, cut), wire.slice(cut))
      expect(showsKey(told), `cut at ${cut}: ${told}`).toBe(false)
      if (!name.startsWith('prompt')) expect(told).toBe(expected)
    }
    expect(showsKey(masked(form, ...wire))).toBe(false)
  })

  test.each(whole)('hides the key of %s wherever the recording begins or ends', (_, screen) => {
    for (let at = 0; at <= screen.length; at++) {
      expect(showsKey(masked(form, screen.slice(at))), `begin at ${at}`).toBe(false)
      expect(showsKey(masked(form, screen.slice(0, at))), `end at ${at}`).toBe(false)
    }
  })

  test.each(whole)('hides the key of %s whatever byte was changed, lost or put in', (_, screen) => {
    const wrong: string[] = []
    for (let at = 0; at < screen.length; at++)
      for (const put of ['', '\n', '\r', ':', '\0', '\xa5', '\xff', 'A', ' ', ']', ')'])
        for (const rest of [screen.slice(at), screen.slice(at + 1)]) {
          const told = masked(form, frame, screen.slice(0, at) + put + rest)
          if (showsKey(told) || told.length !== frame.length + at + put.length + rest.length) wrong.push(told)
        }
    expect(wrong).toEqual([])
  })

  test('hides the key of a screen that a frame interrupts', () => {
    for (const [name, screen] of whole)
      for (let at = 0; at <= screen.length; at++)
        expect(showsKey(masked(form, screen.slice(0, at), frame, screen.slice(at))), `${name} at ${at}`).toBe(false)
  })

  test('lets frames and other lines of text pass as they are, from the second line on', () => {
    const text = `\r\n${frame}[Node 1] hello, world\r\n${frame}!INF EXIT INTERACTIVE MODE.\r\n${frame}${frame}\x04\r\n`
    for (let cut = 0; cut <= text.length; cut++)
      expect(masked(form, 'x\r\n', text.slice(0, cut), text.slice(cut))).toBe(`0\r\n${text}`)
  })

  test('keeps every byte in its place in whatever comes, with bounded memory', () => {
    const random = createRandom(7)
    const mask = tweliteDriver.createMask?.('in', { form })
    let [given, told] = [0, 0]
    for (let i = 0; i < 20_000; i++) {
      const chunk = random.below(3) === 0 ? ascii('K: (0123') : random.bytes(1 + random.below(40))
      given += chunk.length
      told += mask?.push(chunk).length ?? 0
      expect(given - told).toBeLessThan(600)
    }
    expect(told + (mask?.flush().length ?? 0)).toBe(given)
  })

  test('hides a key in a line that never ends', () => {
    const long = 'x'.repeat(1_000)
    for (let before = 0; before < 300; before++) {
      const told = masked(form, `\r\n${long.slice(0, before)}K: (${TEXT_KEY}) Encryption key ${long}`)
      expect(showsKey(told), `${before}`).toBe(false)
    }
    expect(masked(form, concat(ascii(`\n\n${long}`)))).toMatch(/^\n\n0*x*0+$/)
  })
})

test('what musen writes needs no mask', () => {
  expect(tweliteDriver.createMask?.('out', { form: 'ascii' })).toBeUndefined()
})

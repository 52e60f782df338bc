import { describe, expect, test } from 'vitest'
import { createRylrMask } from '../../../../src/radio/families/rylr/mask.ts'
import { ascii, createRandom } from '../../driver-harness.ts'

const PASSWORD = 'EEDCAA90'

function masked(direction: 'in' | 'out', ...chunks: string[]): string {
  const mask = createRylrMask(direction)
  return [...chunks.map((chunk) => mask.push(ascii(chunk))), mask.flush()]
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('')
}

/** The longest piece of the password that is still there; one digit is also in CPIN itself. */
function shown(text: string): number {
  let most = 0
  for (let from = 0; from < PASSWORD.length; from++)
    for (let to = from + 1; to <= PASSWORD.length; to++)
      if (text.includes(PASSWORD.slice(from, to))) most = Math.max(most, to - from)
  return most
}

describe('the mask of a RYLR module', () => {
  test('shows no password, in either direction and however it is cut', () => {
    const out = `AT+CPIN=${PASSWORD},M\r\nAT+SEND=50,8,12345678\r\n`
    const told = '+OK\r\n+CPIN=eedcaa90\r\n+CPIN=No Password!\r\n+RCV=1,1,a,-9,4\r\n'
    for (let cut = 0; cut <= out.length; cut++)
      expect(masked('out', out.slice(0, cut), out.slice(cut)), `${cut}`).toBe(out.replace(PASSWORD, '00000000'))
    for (let cut = 0; cut <= told.length; cut++)
      expect(masked('in', told.slice(0, cut), told.slice(cut)), `${cut}`).toBe(told.replace('eedcaa90', '00000000'))
    expect(masked('in', '++CPIN=ff+CPIN=ff\n')).toMatch(/^\+\+CPIN=00..PIN=00\n$/)
  })

  test('passes on everything else as it came', () => {
    const rest = [
      '+ADDRESS=65535\r\n+NETWORKID=18\r\n+BAND=868500000\r\n+PARAMETER=9,7,1,12\r\n+CRFOP=22\r\n+IPR=115200\r\n',
      '+VER=RYLR998_REYAX_V1.2.2\r\n+UID=164738323135383200100025\r\n+ERR=17\r\n+RESET\r\n+READY\r\n+FACTORY\r\n+MODE=0\r\n',
      '+RCV=50,14,12345678\r\nABCD,-99,40\r\n+RCV=1,9,+CPIN=ab\n,-1,4\r\n+RCV=2,8,deadbeef,-100,-12\r\n',
      'Hello world, I am a device that says text.\r\n\r\n\r\n',
      '\x00\xff\x80\x12\xf8\xe6\x06\x9e\x00',
    ]
    for (const text of rest) expect(masked('in', text), text).toBe(text)
    expect(masked('in', ...[...rest.join('')])).toBe(rest.join(''))
  })

  test('hides a password in a damaged line, whatever byte of it was changed, lost or put in, and however it is cut', () => {
    const line = `+CPIN=${PASSWORD}\r\n`
    const damaged: string[] = []
    for (let at = 0; at < line.length; at++)
      for (const byte of ['', 'X', '+', '\xff', '\x00', ',', '=', '7'])
        damaged.push(line.slice(0, at) + byte + line.slice(at + 1), line.slice(0, at) + byte + line.slice(at))
    for (const each of damaged)
      for (const chunks of [[`+OK\r\n${each}+OK\r\n`], [...each, '+', 'OK\r\n'], [each.slice(0, 9), each.slice(9)]]) {
        const told = masked('in', ...chunks)
        expect(shown(told), JSON.stringify([chunks, told])).toBeLessThanOrEqual(2)
        expect(told).toHaveLength(chunks.join('').length)
      }
  })

  test('hides the half of a password that the end of the recording cut off, and what a device echoes', () => {
    expect(shown(masked('in', '+CPIN=EEDC'))).toBeLessThanOrEqual(1)
    expect(shown(masked('in', 'PIN=EEDCAA'))).toBeLessThanOrEqual(1)
    expect(shown(masked('in', `AT+CPIN=${PASSWORD},M\r\n`))).toBeLessThanOrEqual(1)
    expect(shown(masked('in', `AT+CPIN=${PASSWORD.repeat(4)}\r\n`))).toBeLessThanOrEqual(1)
  })

  test('keeps every byte in its place in whatever comes, with bounded memory', () => {
    const random = createRandom(7)
    const mask = createRylrMask('in')
    let [given, told] = [0, 0]
    for (let i = 0; i < 20_000; i++) {
      const chunk = random.below(3) === 0 ? ascii('+CPIN=0123') : random.bytes(1 + random.below(40))
      given += chunk.length
      told += mask.push(chunk).length
      expect(given - told).toBeLessThan(1_200)
    }
    expect(told + mask.flush().length).toBe(given)
  })
})

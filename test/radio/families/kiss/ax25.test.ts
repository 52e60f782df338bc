import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeAx25, encodeUi, isUi, withoutZeroSsid } from '../../../../src/radio/families/kiss/ax25.ts'
import { tries } from '../../../chance.ts'
import { ascii, bytes, createRandom, hex } from '../../driver-harness.ts'
import { kissCaptures } from './captures.ts'

const captures = kissCaptures.flatMap(({ name, frame: { data, ax25 } }) => (ax25 ? [{ name, data, ax25 }] : []))
const good = () => encodeUi({ destination: 'APRS', source: 'OH2XYZ-9', path: ['WIDE1-1'], info: ascii('>hi') })

/** The good frame with one byte changed. */
function changed(at: number, byte: number): Uint8Array {
  const bytes = good()
  bytes[at] = byte
  return bytes
}

describe('AX.25 frames', () => {
  test.each(captures)('are read and written: $name', ({ data, ax25 }) => {
    const decoded = decodeAx25(bytes(data))
    expect(decoded && { ...decoded, info: hex(decoded.info) }).toEqual(ax25)
    const { control: _, ...frame } = ax25
    expect(hex(encodeUi({ ...frame, info: bytes(ax25.info) }))).toBe(data)
  })

  test('come back as they were written', () => {
    const call = fc.string({ unit: fc.constantFrom(...'ABCXYZ0189'), minLength: 1, maxLength: 6 })
    const address = fc.tuple(call, fc.nat(15)).map(([call, ssid]) => (ssid === 0 ? call : `${call}-${ssid}`))
    const frame = fc.record({
      destination: address,
      source: address,
      path: fc.array(fc.record({ address, repeated: fc.boolean() }), { maxLength: 8 }),
      commandBits: fc.nat(3),
      pid: fc.nat(255),
      info: fc.uint8Array({ maxLength: 256 }),
    })
    fc.assert(
      fc.property(frame, (frame) => {
        expect(decodeAx25(encodeUi(frame))).toEqual({ ...frame, control: 3 })
      }),
      tries(),
    )
  })

  test.each([
    { name: 'nothing', given: new Uint8Array(0) },
    { name: 'one address', given: good().subarray(0, 7) },
    { name: 'no control field', given: good().subarray(0, 21) },
    { name: 'a UI frame without PID', given: good().subarray(0, 22) },
    { name: 'a brace', given: changed(0, 0x7b << 1) },
    { name: 'a blank inside a callsign', given: changed(1, 0x40) },
    { name: 'a callsign of blanks', given: changed(14, 0x40).fill(0x40, 14, 20) },
    { name: 'an address field that ends inside an address', given: changed(9, 0x41) },
    { name: 'an address field that ends inside a digipeater', given: changed(16, 0x89) },
    { name: 'an address field that ends after one address', given: changed(6, 0x61) },
    { name: 'an address field without end', given: new Uint8Array(200).fill(0x82) },
  ])('are refused: $name', ({ given }) => {
    expect(decodeAx25(given)).toBeUndefined()
  })

  test('with letters in lower case are kept as they are, as Dire Wolf does', () => {
    const data = Uint8Array.from(Buffer.from('82a0a4a64040e0dc60c6c2d8d86503f03e6869', 'hex'))
    expect(decodeAx25(data)).toMatchObject({ source: 'n0call-2', destination: 'APRS', pid: 0xf0 })
    expect(() => encodeUi({ source: 'n0call-2', destination: 'APRS', info: data })).toThrow(RangeError)
  })

  test('have no SSID if it is 0 (AX.25 2.2, 3.12)', () => {
    expect(['N0CALL-0', 'N0CALL', 'N0CALL-10'].map(withoutZeroSsid)).toEqual(['N0CALL', 'N0CALL', 'N0CALL-10'])
  })

  test('of connected mode are read up to their control field', () => {
    const sabm = changed(21, 0x3f)
    expect(decodeAx25(sabm)).toMatchObject({ control: 0x3f, source: 'OH2XYZ-9', info: sabm.subarray(22) })
    expect(decodeAx25(sabm)).not.toHaveProperty('pid')
  })

  test('are UI with and without the poll bit, and not otherwise', () => {
    expect(Array.from({ length: 256 }, (_, control) => control).filter(isUi)).toEqual([0x03, 0x13])
  })

  test('carry at most eight digipeaters', () => {
    const path = Array.from({ length: 9 }, (_, index) => `DIGI${index}`)
    const frame = { destination: 'A', source: 'B', info: new Uint8Array(0) }
    expect(decodeAx25(encodeUi({ ...frame, path: path.slice(1) }))?.path).toHaveLength(8)
    expect(() => encodeUi({ ...frame, path })).toThrow(RangeError)
  })

  test.each(['', 'TOOLONG', 'a', 'A-0', 'A-16', 'A-01', 'A B', 'A-'])(
    'are not written to the address "%s"',
    (address) => {
      expect(() => encodeUi({ destination: address, source: 'A', info: new Uint8Array(0) })).toThrow(RangeError)
    },
  )

  test('are never made of random bytes by an exception', () => {
    const random = createRandom(4)
    for (let i = 0; i < 20_000; i++) expect(() => decodeAx25(random.bytes(random.below(40)))).not.toThrow()
  })
})

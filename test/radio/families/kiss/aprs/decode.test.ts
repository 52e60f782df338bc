import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeAprs } from '../../../../../src/radio/families/kiss/aprs/decode.ts'
import { tries } from '../../../../chance.ts'
import { ascii } from '../../../driver-harness.ts'
import { aprsCaptures } from '../captures.ts'

describe('the APRS decoder', () => {
  test.each(aprsCaptures)('reads $name', ({ destination, info, decoded }) => {
    expect(decodeAprs(destination, ascii(info)) ?? null).toEqual(decoded)
  })

  test('reads each position with trailing bytes of any kind, and stays within the globe', () => {
    const positions = aprsCaptures.filter((capture) => capture.decoded?.type === 'aprs-position')
    fc.assert(
      fc.property(
        fc.constantFrom(...positions),
        fc.uint8Array({ maxLength: 30 }),
        fc.nat(40),
        ({ destination, info }, tail, at) => {
          const bytes = Uint8Array.from([...ascii(info), ...tail])
          bytes[at] = (bytes[at] ?? 0) ^ (tail[0] ?? 0)
          const decoded = decodeAprs(destination, bytes)
          if (decoded?.type !== 'aprs-position') return
          expect(Math.abs(decoded.latitude)).toBeLessThanOrEqual(90)
          expect(Math.abs(decoded.longitude)).toBeLessThanOrEqual(180)
          expect(decoded.courseDegrees ?? 0).toSatisfy((course: number) => course >= 0 && course < 360)
          expect(decoded.speedKmh ?? 0).toBeGreaterThanOrEqual(0)
          expect(decoded.ambiguityDigits ?? 1).toSatisfy((digits: number) => digits >= 1 && digits <= 4)
          expect(JSON.parse(JSON.stringify(decoded))).toEqual(decoded)
        },
      ),
      tries(3000),
    )
  })

  test('throws nothing, whatever the bytes', () => {
    const destination = fc.constantFrom('APRS', 'T5TQRV', 'LLLLLL', 'ZZZZZZ', 'K')
    const type = fc.constantFrom(..."!=/@>:`';)}$T_{?".split(''))
    fc.assert(
      fc.property(destination, type, fc.uint8Array({ maxLength: 60 }), (destination, type, rest) => {
        decodeAprs(destination, Uint8Array.from([type.charCodeAt(0), ...rest]))
      }),
      tries(3000),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSlipDecoder, encodeSlip } from '../../../src/radio/kit/slip.ts'
import { tries } from '../../chance.ts'
import { bytes, concat, createRandom, hex } from '../driver-harness.ts'

function decode(maxFrameBytes: number, ...chunks: Uint8Array[]) {
  const frames: string[] = []
  const discarded: string[] = []
  let wireBytes = 0
  let discardedBytes = 0
  const decoder = createSlipDecoder({
    maxFrameBytes,
    onFrame(frame, length) {
      frames.push(hex(frame))
      wireBytes += length
    },
    onDiscarded(count, reason) {
      discarded.push(`${count} ${reason}`)
      discardedBytes += count
    },
  })
  for (const chunk of chunks) decoder.push(chunk)
  return { frames, discarded, wireBytes, discardedBytes, held: decoder.buffered }
}

describe('the SLIP decoder', () => {
  test.each([
    { name: 'one frame', wire: 'c0 0102 c0', frames: ['0102'], discarded: [] },
    { name: 'escapes', wire: 'c0 dbdc dbdd dbdc c0', frames: ['c0dbc0'], discarded: [] },
    { name: 'an END that two frames share', wire: 'c0 01 c0 02 c0', frames: ['01', '02'], discarded: [] },
    { name: 'empty frames, which it skips', wire: 'c0c0c0 01 c0c0c0', frames: ['01'], discarded: [] },
    { name: 'what comes before the first END', wire: '0102 dbdb c0 03 c0', frames: ['03'], discarded: ['4 noise'] },
    { name: 'an unknown escape', wire: 'c0 01 db41 02 c0 03 c0', frames: ['03'], discarded: ['4 malformed'] },
    { name: 'a frame that ends in an escape', wire: 'c0 01 db c0 03 c0', frames: ['03'], discarded: ['2 malformed'] },
    { name: 'a frame of just the limit', wire: 'c0 01020304 c0', frames: ['01020304'], discarded: [] },
    { name: 'a frame of the limit in escapes', wire: 'c0 dbdcdbdcdbdcdbdc c0', frames: ['c0c0c0c0'], discarded: [] },
    { name: 'a frame that is too long', wire: 'c0 0102030405 c0 03 c0', frames: ['03'], discarded: ['5 overflow'] },
  ])('reads $name', ({ wire, frames, discarded }) => {
    expect(decode(4, bytes(wire.replaceAll(' ', '')))).toMatchObject({ frames, discarded, held: 0 })
  })

  test('tells of a frame that never ends while it arrives', () => {
    const endless = decode(4, bytes('c0'), ...Array.from({ length: 10 }, () => bytes('0102030405')))
    expect(endless.discarded[0]).toBe('5 overflow')
    expect(endless).toMatchObject({ discardedBytes: 50, held: 0 })
  })

  test('accounts for every byte but the ENDs, whatever arrives', () => {
    const random = createRandom(3)
    for (let round = 0; round < 500; round++) {
      const wire = random.bytes(200).map((byte) => [byte, 0xc0, 0xdb, 0xdc, 0xdd][random.below(5)] ?? byte)
      const closed = concat(wire, bytes('c0'))
      const { wireBytes, discardedBytes } = decode(20, closed.subarray(0, 77), closed.subarray(77))
      expect(wireBytes + discardedBytes).toBe(closed.filter((byte) => byte !== 0xc0).length)
    }
  })

  test('reads back what it wrote, split anywhere', () => {
    const byte = fc.oneof(fc.constantFrom(0xc0, 0xdb, 0xdc, 0xdd), fc.integer({ min: 0, max: 255 }))
    const frame = fc.array(byte, { minLength: 1, maxLength: 60 }).map((list) => Uint8Array.from(list))
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 5 }), fc.nat(400), (frames, cut) => {
        const wire = concat(...frames.map(encodeSlip))
        const decoded = decode(60, wire.subarray(0, cut), wire.subarray(cut))
        expect(decoded).toMatchObject({ frames: frames.map(hex), discarded: [] })
      }),
      tries(),
    )
  })

  test('gives up an unfinished frame, and the text after it, until the next END', () => {
    const log: string[] = []
    const decoder = createSlipDecoder({
      maxFrameBytes: 10,
      onFrame: (frame) => log.push(hex(frame)),
      onDiscarded: (count, reason) => log.push(`${count} ${reason}`),
    })
    decoder.abandon()
    decoder.push(bytes('c0010203db'))
    expect(decoder.buffered).toBe(4)
    decoder.abandon()
    expect(decoder.buffered).toBe(0)
    decoder.push(bytes('0405'))
    decoder.abandon()
    decoder.push(bytes('c006c0'))
    expect(log).toEqual(['4 malformed', '2 noise', '06'])
  })
})

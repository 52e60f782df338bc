import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKissDecoder, encodeKiss, type KissFrame } from '../../../../src/radio/families/kiss/codec.ts'
import { tries } from '../../../chance.ts'
import { bytes, concat, hex } from '../../driver-harness.ts'
import { kissCaptures } from './captures.ts'

function decode(wire: Uint8Array) {
  const frames: KissFrame[] = []
  const decoder = createKissDecoder({
    onFrame: (frame) => frames.push(frame),
    onDiscarded: (count, reason) => expect.unreachable(`${count} bytes discarded as ${reason}`),
  })
  decoder.push(wire)
  return frames.map(({ data, ...frame }) => ({ ...frame, data: hex(data) }))
}

describe('the KISS codec', () => {
  test.each(kissCaptures)('reads and writes $name', ({ wire, frame: { port, command, data } }) => {
    expect(decode(bytes(wire))).toEqual([{ port, command, data }])
    expect(hex(encodeKiss({ port, command, data: bytes(data) }))).toBe(wire)
  })

  test('carries every port and command, the type byte escaped where it must be', () => {
    for (let type = 0; type < 256; type++) {
      const frame = { port: type >> 4, command: type & 15, data: bytes('01c002') }
      expect(decode(encodeKiss(frame))).toEqual([{ ...frame, data: '01c002' }])
    }
    expect(hex(encodeKiss({ port: 12, command: 0, data: bytes('41') }))).toBe('c0dbdc41c0')
    expect(hex(encodeKiss({ port: 13, command: 11, data: bytes('41') }))).toBe('c0dbdd41c0')
  })

  test('reads several frames of any content, with and without shared ENDs', () => {
    const frame = fc.record({
      port: fc.nat(15),
      command: fc.nat(15),
      data: fc.uint8Array({ maxLength: 300 }),
    })
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 4 }), fc.boolean(), (frames, shared) => {
        const wires = frames.map(encodeKiss).map((wire) => (shared ? wire.subarray(1) : wire))
        const want = frames.map(({ data, ...rest }) => ({ ...rest, data: hex(data) }))
        expect(decode(concat(bytes('c0'), ...wires))).toEqual(want)
      }),
      tries(),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createFromRadioDecoder,
  createToRadioDecoder,
  encodeFromRadio,
  encodeToRadio,
} from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import type { FromRadio, ToRadio } from '../../../../src/radio/families/meshtastic/wire/messages.ts'
import { createStreamDecoder, MAX_FRAME_BYTES } from '../../../../src/radio/families/meshtastic/wire/stream.ts'
import { tries } from '../../../chance.ts'
import { ascii, bytes, concat, createRandom, hex } from '../../driver-harness.ts'
import { meshtasticCaptures, withBytes, withHex } from './captures.ts'

function open() {
  const frames: FromRadio[] = []
  const discarded: { count: number; reason: string }[] = []
  const decoder = createFromRadioDecoder({
    onFrame: (frame) => frames.push(frame),
    onDiscarded: (count, reason) => discarded.push({ count, reason }),
  })
  return { decoder, frames, discarded, lost: () => discarded.reduce((sum, { count }) => sum + count, 0) }
}

function readHost(wire: Uint8Array): ToRadio[] {
  const frames: ToRadio[] = []
  createToRadioDecoder({ onFrame: (frame) => frames.push(frame), onDiscarded() {} }).push(wire)
  return frames
}

const text = (payload: Uint8Array, id = 1): FromRadio => ({
  id: 1,
  packet: { from: 5, to: 0xffff_ffff, decoded: { portNumber: 256, payload }, id, hopLimit: 3, rssi: -90 },
})
const hello = encodeFromRadio(text(ascii('Hello')))

const u32 = fc.integer({ min: 0, max: 0xffff_ffff })
const f32 = fc.float({ noNaN: true })
const packet = fc.record(
  {
    from: u32,
    to: u32,
    channel: u32,
    decoded: fc.record({ portNumber: u32, payload: fc.uint8Array({ maxLength: 233 }), requestId: u32 }),
    id: u32,
    snr: f32,
    hopLimit: u32,
    wantAck: fc.boolean(),
    rssi: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    hopStart: u32,
  },
  { requiredKeys: [] },
)
const fromRadio = fc.oneof(
  fc.record({ id: u32, packet }),
  fc.record({ id: u32, configCompleteId: u32 }),
  fc.record({ id: u32, rebooted: fc.boolean() }),
  fc.record({
    id: u32,
    nodeInfo: fc.record(
      {
        number: u32,
        user: fc.record({ id: fc.string({ maxLength: 12 }), longName: fc.string({ unit: 'grapheme', maxLength: 9 }) }),
        position: fc.record({ latitude: fc.integer({ min: -900_000_000, max: 900_000_000 }) }),
        snr: f32,
        lastHeard: u32,
      },
      { requiredKeys: [] },
    ),
  }),
)

describe('the Meshtastic stream codec', () => {
  test.each(meshtasticCaptures)('reads and writes $name', ({ wire, host, module }) => {
    if (host) {
      expect(readHost(bytes(wire)).map(withHex)).toEqual([host])
      expect(hex(encodeToRadio(withBytes<ToRadio>(host)))).toBe(wire)
      return
    }
    const { decoder, frames, discarded } = open()
    decoder.push(bytes(wire))
    expect(discarded).toEqual([])
    expect(frames.map(withHex)).toEqual([module])
    // The fields of @meshtastic/protobufs are in the order of their numbers, too.
    const again = open()
    again.decoder.push(encodeFromRadio(withBytes<FromRadio>(module ?? {})))
    expect(again.frames.map(withHex)).toEqual([module])
    expect(hex(encodeFromRadio(withBytes<FromRadio>(module ?? {})))).toHaveLength(wire.length)
  })

  test('reads back what it writes, cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(fromRadio, { maxLength: 4 }), fc.infiniteStream(fc.nat(60)), (all, cuts) => {
        const { decoder, frames, discarded } = open()
        let wire = concat(...all.map((each) => encodeFromRadio(each)))
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          decoder.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(frames.map(withHex)).toEqual(all.map(withHex))
        expect(discarded).toEqual([])
        expect(decoder.buffered).toBe(0)
      }),
      tries(300),
    )
  })

  test('takes fields of a newer firmware, and tells of the known ones', () => {
    const { decoder, frames } = open()
    // Field 15 (a file) and field 99, which no firmware has yet.
    decoder.push(bytes('94c3000d' + '0809' + '7a020102' + '9a0602aabb' + '3807'))
    expect(frames).toEqual([{ id: 9, configCompleteId: 7 }])
  })

  test.each(['94', '9494', '9494949494', '94c3', '94c394', '94c30005', '94c3ffff', '94c30000', '94c30201'])(
    'loses at most one packet to a stray %s',
    (stray) => {
      const { decoder, frames } = open()
      decoder.push(bytes(stray))
      for (let i = 0; i < 40; i++) decoder.push(hello)
      decoder.abandon()
      expect(frames.length).toBeGreaterThanOrEqual(39)
    },
  )

  test('loses nothing to a lone 94 before a good packet', () => {
    const { decoder, frames, discarded } = open()
    decoder.push(concat(bytes('94'), hello, bytes('94'), hello))
    expect(frames).toHaveLength(2)
    expect(discarded).toEqual([
      { count: 1, reason: 'noise' },
      { count: 1, reason: 'noise' },
    ])
  })

  test('brings a payload with start bytes whole, whatever it looks like', () => {
    const { decoder, frames, discarded } = open()
    const inner = concat(bytes('94c3'), hello, bytes('94c3002094'))
    decoder.push(concat(encodeFromRadio(text(inner)), hello))
    expect(discarded).toEqual([])
    expect(frames.map(({ packet }) => hex(packet?.decoded?.payload ?? new Uint8Array(0)))).toEqual([
      hex(inner),
      hex(ascii('Hello')),
    ])
  })

  test('loses only the packet whose length was damaged', () => {
    for (let length = 0; length < 0x10000; length += length < 600 ? 1 : 97) {
      if (length === hello.length - 4) continue
      const { decoder, frames } = open()
      const damaged = hello.slice()
      damaged[2] = length >> 8
      damaged[3] = length & 0xff
      decoder.push(damaged)
      for (let i = 0; i < 40; i++) decoder.push(hello)
      decoder.abandon()
      const whole = frames.filter(
        ({ packet }) => hex(packet?.decoded?.payload ?? new Uint8Array(0)) === hex(ascii('Hello')),
      )
      expect(whole.length, `length ${length}`).toBe(40)
    }
  })

  test('takes the log between packets for noise, and counts it exactly', () => {
    const { decoder, frames, discarded, lost } = open()
    const log = ascii('\x1b[32mINFO  | 12:00:00 60 [Router] Rx someone\r\n')
    decoder.push(concat(log, hello, log, log.subarray(0, 9)))
    decoder.push(concat(log.subarray(9), hello))
    expect(frames).toHaveLength(2)
    expect(lost()).toBe(3 * log.length)
    expect(new Set(discarded.map(({ reason }) => reason))).toEqual(new Set(['noise']))
  })

  test('accounts for every byte of any noise, once', () => {
    const nasty = fc
      .array(fc.constantFrom(0x94, 0xc3, 0x00, 0x01, 0x02, 0x08, 0x12, 0xff), { maxLength: 60 })
      .map((each) => Uint8Array.from(each))
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), nasty), { maxLength: 30 }), (chunks) => {
        let accounted = 0
        const decoder = createStreamDecoder({
          decode: () => undefined,
          onFrame() {},
          onDiscarded: (count) => {
            accounted += count
          },
        })
        for (const chunk of chunks) decoder.push(chunk)
        decoder.abandon()
        expect(accounted).toBe(chunks.reduce((sum, each) => sum + each.length, 0))
        expect(decoder.buffered).toBe(0)
      }),
      tries(500),
    )
  })

  test('holds no more than two frames of 10 MB of noise, and throws nothing', () => {
    const random = createRandom(3)
    const { decoder, lost } = open()
    const chunk = random.bytes(65_536)
    let fed = 0
    const before = process.memoryUsage().arrayBuffers
    while (fed < 10_000_000) {
      // Start bytes far more often than chance has them, elsewhere each time.
      const planted = chunk.slice()
      for (let i = 0; i < 100; i++)
        planted.set([0x94, 0xc3, random.below(4), random.below(256)], random.below(chunk.length - 4))
      decoder.push(planted)
      fed += chunk.length
      expect(decoder.buffered).toBeLessThanOrEqual(MAX_FRAME_BYTES)
    }
    expect(lost()).toBeGreaterThan(fed * 0.9)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApiMode, encodeApiFrame, MAX_DATA_BYTES } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../../../src/radio/families/xbee/api/codec.ts'
import {
  decodeHostFrame,
  encodeHostFrame,
  type HostFrame,
} from '../../../../src/radio/families/xbee/api/host-frames.ts'
import {
  decodeModuleFrame,
  encodeModuleFrame,
  type ModuleFrame,
} from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { tries } from '../../../chance.ts'
import { bytes, concat, createRandom, hex } from '../../driver-harness.ts'
import { xbeeCaptures } from './captures.ts'
import { withBytes, withHex } from './frames-as-hex.ts'

const API_MODES: ApiMode[] = [1, 2]

function open(apiMode: ApiMode) {
  const frames: string[] = []
  const discarded: { count: number; reason: string }[] = []
  let accounted = 0
  const decoder = createApiDecoder(apiMode, {
    onFrame(data, wireBytes) {
      frames.push(hex(data))
      accounted += wireBytes
    },
    onDiscarded(count, reason) {
      discarded.push({ count, reason })
      accounted += count
    },
  })
  return { decoder, frames, discarded, accounted: () => accounted }
}

/** Of any content, and of a type whose size is not known. */
const data = fc.uint8Array({ minLength: 1, maxLength: MAX_DATA_BYTES }).map((each) => {
  if (decodeModuleFrame(each) === 'malformed') each[0] = 0x23
  return each
})
/** Full of what is special on this wire. */
const tricky = fc.array(fc.constantFrom(0x7e, 0x7d, 0x11, 0x13, 0x00, 0x5e, 0xff), {
  minLength: 1,
  maxLength: MAX_DATA_BYTES,
})

describe('the API frame codec', () => {
  test.each(xbeeCaptures)('reads and writes $name', ({ apiMode, wire, host, module, data }) => {
    const { decoder, frames, discarded } = open(apiMode)
    decoder.push(bytes(wire))
    expect(discarded).toEqual([])
    expect(frames).toHaveLength(1)
    const content = bytes(frames[0] ?? '')
    if (host) {
      expect(withHex(decodeHostFrame(content) ?? {})).toEqual(host)
      expect(hex(encodeApiFrame(encodeHostFrame(withBytes<HostFrame>(host)), apiMode))).toBe(wire)
    } else if (module) {
      const frame = decodeModuleFrame(content)
      expect(typeof frame === 'object' && withHex(frame)).toEqual(module)
      expect(hex(encodeApiFrame(encodeModuleFrame(withBytes<ModuleFrame>(module)), apiMode))).toBe(wire)
    } else {
      expect(hex(content)).toBe(data)
      expect(decodeModuleFrame(content)).toBe('unknown')
      expect(decodeHostFrame(content)).toBeUndefined()
      expect(hex(encodeApiFrame(content, apiMode))).toBe(wire)
    }
  })

  test.each(API_MODES)('reads back what it writes, cut anywhere, in API mode %i', (apiMode) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(data, tricky), { maxLength: 4 }), fc.infiniteStream(fc.nat(40)), (all, cuts) => {
        const { decoder, frames, discarded } = open(apiMode)
        let wire = concat(...all.map((each) => encodeApiFrame(Uint8Array.from(each), apiMode)))
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          decoder.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(frames).toEqual(all.map((each) => hex(Uint8Array.from(each))))
        expect(discarded).toEqual([])
        expect(decoder.buffered).toBe(0)
      }),
      tries(300),
    )
  })

  test('escapes nothing but the four special bytes, wherever they stand', () => {
    for (let byte = 0; byte < 256; byte++) {
      const wire = encodeApiFrame(Uint8Array.of(byte), 2)
      const special = (each: number) => each === 0x7e || each === 0x7d || each === 0x11 || each === 0x13
      const expected = 5 + (special(byte) ? 1 : 0) + (special(0xff - byte) ? 1 : 0)
      expect(wire).toHaveLength(expected)
      expect(wire.subarray(1).includes(0x7e)).toBe(false)
    }
    expect(hex(encodeApiFrame(new Uint8Array(0x11), 2)).slice(0, 8)).toBe('7e007d31')
  })

  test.each(API_MODES)('accounts for every byte of any noise, once, in API mode %i', (apiMode) => {
    const chunk = fc.uint8Array({ maxLength: 60 })
    const nasty = fc
      .array(fc.constantFrom(0x7e, 0x00, 0x01, 0x02, 0x7d, 0xff, 0x5e), { maxLength: 60 })
      .map((each) => Uint8Array.from(each))
    fc.assert(
      fc.property(fc.array(fc.oneof(chunk, nasty), { maxLength: 30 }), (chunks) => {
        const { decoder, accounted } = open(apiMode)
        for (const each of chunks) decoder.push(each)
        decoder.abandon()
        expect(accounted()).toBe(chunks.reduce((sum, each) => sum + each.length, 0))
        expect(decoder.buffered).toBe(0)
      }),
      tries(500),
    )
  })

  test('loses, in API mode 1, only the frame whose length was damaged', () => {
    const frame = encodeApiFrame(bytes('8a06'), 1)
    for (let length = 0; length < 0x10000; length += length < 600 ? 1 : 97) {
      if (length === 2) continue
      const { decoder, frames } = open(1)
      const damaged = frame.slice()
      damaged[1] = length >> 8
      damaged[2] = length & 0xff
      decoder.push(damaged)
      for (let i = 0; i < 60; i++) decoder.push(frame)
      decoder.abandon()
      expect(frames.length, `length ${length}`).toBe(60)
    }
  })

  test('gives up a lying length after a pause, and finds the good frames behind it', () => {
    const { decoder, frames, discarded } = open(1)
    decoder.push(concat(bytes('7e00ff8a06'), encodeApiFrame(bytes('8a06'), 1), bytes('7e0002'), bytes('8a')))
    expect(frames).toEqual([])
    decoder.abandon()
    expect(frames).toEqual(['8a06'])
    expect(discarded.reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })

  test('begins anew at each start byte in API mode 2, and counts what that cuts short', () => {
    const { decoder, frames, discarded } = open(2)
    const good = encodeApiFrame(bytes('8a06'), 2)
    decoder.push(concat(bytes('7e00108a'), good, bytes('7e7d'), good, good.subarray(0, 3), good))
    expect(frames).toEqual(['8a06', '8a06', '8a06'])
    expect(discarded).toEqual([
      { count: 4, reason: 'malformed' },
      { count: 2, reason: 'malformed' },
      { count: 3, reason: 'malformed' },
    ])
  })

  test.each(API_MODES)('holds flat memory under ten million bytes of noise in API mode %i', (apiMode) => {
    let found = 0
    const decoder = createApiDecoder(apiMode, {
      onFrame() {
        found++
      },
      onDiscarded() {},
    })
    const noise = createRandom(7).bytes(100_000)
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    for (let i = 0; i < 100; i++) {
      // Another byte each round, so that no frame boundary falls on the same place twice.
      noise[i] = 0x7e
      decoder.push(noise.subarray(i))
      most = Math.max(most, decoder.buffered)
    }
    expect(most).toBeLessThanOrEqual(MAX_DATA_BYTES + 4)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    decoder.abandon()
    const foundInNoise = found
    decoder.push(encodeApiFrame(bytes('8a06'), apiMode))
    expect(found - foundInNoise).toBe(1)
  })

  test('refuses frames that are too short for their type, of either direction', () => {
    for (const { module, host, wire } of xbeeCaptures) {
      const { decoder, frames } = open(1)
      decoder.push(bytes(wire))
      const content = bytes(frames[0] ?? '')
      const variable = module ?? host
      if (!variable || content.length === 0) continue
      const tail = ['payload', 'value', 'data', 'parameter'].map((name) => String(variable[name] ?? '').length / 2)
      const head = content.length - Math.max(...tail)
      for (let length = 1; length < head; length++) {
        const short = content.subarray(0, length)
        if (module) expect(decodeModuleFrame(short), hex(short)).toBe('malformed')
        else expect(decodeHostFrame(short), hex(short)).toBeUndefined()
      }
      expect(module ? decodeModuleFrame(content.subarray(0, head)) : decodeHostFrame(content)).toBeTypeOf('object')
    }
  })
})

const address = {
  address64: fc.stringMatching(/^[0-9A-F]{16}$/),
  address16: fc.stringMatching(/^[0-9A-F]{4}$/),
}
const byte = fc.nat(255)
const word = fc.nat(65535)
const command = fc.stringMatching(/^[A-Z%][A-Z0-9+]$/)
const content = fc.uint8Array({ maxLength: 256 })
const endpoints = { sourceEndpoint: byte, destinationEndpoint: byte, clusterId: word, profileId: word }

describe('the frames', () => {
  test('of a host are read back as written', () => {
    const transmit = { frameId: byte, ...address, radius: byte, options: byte, payload: content }
    const frame: fc.Arbitrary<HostFrame> = fc.oneof(
      fc.record({
        type: fc.constant('at-command' as const),
        frameId: byte,
        command,
        parameter: content,
        queued: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('remote-at-command' as const),
        frameId: byte,
        ...address,
        options: byte,
        command,
        parameter: content,
      }),
      fc.record({ type: fc.constant('transmit' as const), ...transmit }),
      fc.record({ type: fc.constant('explicit-transmit' as const), ...transmit, ...endpoints }),
    )
    fc.assert(
      fc.property(frame, (each) => {
        expect(decodeHostFrame(encodeHostFrame(each))).toEqual(each)
      }),
      tries(),
    )
  })

  test('of a module are read back as written', () => {
    const response = { frameId: byte, command, status: byte, value: content }
    const receive = { ...address, options: byte, payload: content }
    const frame: fc.Arbitrary<ModuleFrame> = fc.oneof(
      fc.record({ type: fc.constant('at-response' as const), ...response }),
      fc.record({ type: fc.constant('remote-at-response' as const), ...response, ...address }),
      fc.record({
        type: fc.constant('transmit-status' as const),
        frameId: byte,
        address16: address.address16,
        retries: byte,
        delivery: byte,
        discovery: byte,
      }),
      fc.record({ type: fc.constant('modem-status' as const), status: byte }),
      fc.record({
        type: fc.constant('user-data-relay' as const),
        interface: fc.constantFrom('serial' as const, 'bluetooth' as const, 'micropython' as const),
        payload: content,
      }),
      fc.record({ type: fc.constant('receive' as const), ...receive }),
      fc.record({ type: fc.constant('explicit-receive' as const), ...receive, ...endpoints }),
      fc.record({ type: fc.constant('io-sample' as const), ...address, options: byte, data: content }),
      fc.record({ type: fc.constant('node-identification' as const), ...address, options: byte, data: content }),
    )
    fc.assert(
      fc.property(frame, (each) => {
        expect(decodeModuleFrame(encodeModuleFrame(each))).toEqual(each)
      }),
      tries(),
    )
  })
})

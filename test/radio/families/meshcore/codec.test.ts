import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANSWER, COMMAND } from '../../../../src/radio/families/meshcore/wire/codes.ts'
import * as host from '../../../../src/radio/families/meshcore/wire/host-frames.ts'
import * as module from '../../../../src/radio/families/meshcore/wire/module-frames.ts'
import {
  createStreamDecoder,
  encodeFrame,
  FROM_HOST,
  FROM_MODULE,
} from '../../../../src/radio/families/meshcore/wire/stream.ts'
import captures from '../../../captures/meshcore.json' with { type: 'json' }
import { tries } from '../../../chance.ts'
import { ascii, bytes, hex } from '../../driver-harness.ts'

interface Vector {
  name: string
  frame: string
  from: string
  built?: string
  [what: string]: unknown
}
const vectors = captures.vectors as Vector[]

const built: Record<string, () => Uint8Array> = {
  deviceQuery: host.deviceQuery,
  channelText: () => host.sendChannelText({ channel: 1, seconds: 1_234_567_890, text: ascii('Hello') }),
  channelData: () => host.sendChannelData(1, 0xffff, bytes('a1b2c3')),
  nextMessage: () => host.simple(COMMAND.nextMessage),
}

const readers: Record<string, (frame: Uint8Array) => unknown> = {
  self: module.readSelfInfo,
  device: module.readDeviceInfo,
  contact: module.readContact,
  text(frame) {
    const heard = module.readText(frame)
    return { ...heard, text: Buffer.from(heard?.text ?? []).toString() }
  },
  data: module.readChannelData,
  sent: module.readSent,
  confirmed: module.readConfirmed,
  battery: module.readBattery,
  telemetry: module.readTelemetry,
}

/** Bytes as hex, as the captures have them. */
function shown(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? hex(each) : each)) ?? 'null')
}

function open(from: typeof FROM_HOST | typeof FROM_MODULE) {
  const frames: string[] = []
  const discarded: [number, string][] = []
  const decoder = createStreamDecoder({
    from,
    onFrame: (frame) => void frames.push(hex(frame)),
    onDiscarded: (count, reason) => void discarded.push([count, reason]),
  })
  return { decoder, frames, discarded }
}

describe('the captures', () => {
  test.each(vectors)('$name', ({ frame, from, built: by, ...rest }) => {
    const start = from === 'host' ? FROM_HOST : FROM_MODULE
    const { decoder, frames, discarded } = open(start)
    decoder.push(encodeFrame(start, bytes(frame)))
    expect(frames).toEqual([frame])
    expect(discarded).toEqual([])
    if (by !== undefined) expect(hex(built[by]?.() ?? new Uint8Array(0))).toBe(frame)
    for (const [what, read] of Object.entries(readers))
      if (what in rest) expect(shown(read(bytes(frame)))).toEqual(rest[what])
  })
})

test('what is written is read back, split anywhere', () => {
  const frame = fc.uint8Array({ minLength: 1, maxLength: 176 }).map((body) => {
    body[0] = ANSWER.ok
    return body
  })
  fc.assert(
    fc.property(fc.array(frame, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (bodies, size) => {
      const wire = Buffer.concat(bodies.map((body) => encodeFrame(FROM_MODULE, body)))
      const { decoder, frames, discarded } = open(FROM_MODULE)
      for (let at = 0; at < wire.length; at += size) decoder.push(wire.subarray(at, at + size))
      expect(frames).toEqual(bodies.map(hex))
      expect(discarded).toEqual([])
    }),
    tries(100),
  )
})

test.each([
  ['a frame that is shorter than its kind', '3e020006 00', 'malformed'],
  ['a code that no firmware uses', '3e020070 00', 'malformed'],
  ['no length', '3e0000', 'malformed'],
  ['a length beyond all frames', '3e0001', 'overflow'],
  ['bytes between frames', 'ff0d0a', 'noise'],
])('%s is discarded, and the frame behind it is found', (_, wire, reason) => {
  const { decoder, frames, discarded } = open(FROM_MODULE)
  decoder.push(bytes(wire.replaceAll(' ', '')))
  decoder.push(encodeFrame(FROM_MODULE, Uint8Array.of(ANSWER.noMoreMessages)))
  expect(frames).toEqual(['0a'])
  expect(discarded[0]?.[1]).toBe(reason)
})

test('a contact without a valid position has none, and a signed text without an author is no text', () => {
  const { frame = '' } = vectors.find(({ contact }) => contact) ?? {}
  const far = bytes(frame)
  far.set([0xff, 0xff, 0xff, 0x7f], 136)
  expect(module.readContact(far)).not.toHaveProperty('position')
  expect(module.readText(bytes('1019000022222222222200020000000061'))).toBeUndefined()
  expect(module.readChannelData(bytes('1b1a00000102000109a1b2'))).toBeUndefined()
})

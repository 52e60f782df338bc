import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTweliteDecoder, encodeTwelite } from '../../../../src/radio/families/twelite/codec.ts'
import type { TweliteForm } from '../../../../src/radio/families/twelite/form.ts'
import { decodeHostFrame, encodeHostFrame, type HostFrame } from '../../../../src/radio/families/twelite/host-frames.ts'
import { decodeModuleFrame } from '../../../../src/radio/families/twelite/kinds/frames.ts'
import { toPacket } from '../../../../src/radio/families/twelite/kinds/packet.ts'
import { MAX_CONTENT_BYTES } from '../../../../src/radio/families/twelite/limits.ts'
import captures from '../../../captures/twelite.json' with { type: 'json' }
import { tries } from '../../../chance.ts'
import { ascii, bytes, concat, createRandom, hex } from '../../driver-harness.ts'

interface Vector {
  name: string
  ascii: string
  binary?: string
  host?: Record<string, unknown>
  response?: object
  packet?: object
}
const vectors = captures.vectors as Vector[]
const FORMS: TweliteForm[] = ['ascii', 'binary']

function open(form: TweliteForm) {
  const frames: string[] = []
  const discarded: [number, string][] = []
  let accounted = 0
  const decoder = createTweliteDecoder(form, {
    onFrame(content, wireBytes) {
      frames.push(hex(content))
      accounted += wireBytes
    },
    onDiscarded(count, reason) {
      discarded.push([count, reason])
      accounted += count
    },
  })
  return { decoder, frames, discarded, accounted: () => accounted }
}

/** With byte arrays as hexadecimal text. */
function withHex(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, each instanceof Uint8Array ? hex(each) : each]),
  )
}

describe('the TWELITE codec', () => {
  test.each(vectors)('reads and writes $name', ({ ascii: line, binary, host, response, packet }) => {
    const content = bytes(line.slice(1, -2))
    for (const [form, wire] of [
      ['ascii', ascii(`${line}\r\n`)],
      ['binary', binary === undefined ? encodeTwelite(content, 'binary') : bytes(binary)],
    ] as const) {
      const { decoder, frames, discarded } = open(form)
      decoder.push(wire)
      expect(frames).toEqual([hex(content)])
      expect(discarded).toEqual([])
      expect(hex(encodeTwelite(content, form))).toBe(hex(wire))
    }
    if (host) {
      const frame = decodeHostFrame(content)
      expect(withHex(frame ?? {})).toEqual(host)
      expect(hex(encodeHostFrame({ ...host, data: bytes(String(host.data)) } as HostFrame))).toBe(hex(content))
    }
    const frame = decodeModuleFrame(content)
    if (response) expect(frame).toEqual(response)
    if (packet && typeof frame === 'object' && frame.type !== 'response' && frame.type !== 'module') {
      // Battery and readings have a test of their own, readings.test.ts.
      const { battery, readings, ...rest } = toPacket(frame)
      expect(withHex(rest)).toEqual(packet)
    } else expect(packet).toBeUndefined()
  })

  test.each(FORMS)('reads back what it writes, cut anywhere, in the %s form', (form) => {
    const content = fc.oneof(
      fc.uint8Array({ minLength: 2, maxLength: MAX_CONTENT_BYTES }),
      fc
        .array(fc.constantFrom(0xa5, 0x5a, 0x80, 0x04, 0x3a, 0x0d, 0x0a, 0x00), { minLength: 2, maxLength: 80 })
        .map((all) => Uint8Array.from(all)),
    )
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), fc.infiniteStream(fc.nat(60)), (all, cuts) => {
        const { decoder, frames, discarded } = open(form)
        let wire = concat(...all.map((each) => encodeTwelite(each, form)))
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          decoder.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(frames).toEqual(all.map(hex))
        expect(discarded).toEqual([])
        expect(decoder.buffered).toBe(0)
      }),
      tries(200),
    )
  })

  test('reads digits of either case, and any line end', () => {
    const { decoder, frames, discarded } = open('ascii')
    decoder.push(ascii(':780148454c4c4f13\n:780148454C4C4F13\r:780148454C4c4F13\r\n\r\n'))
    expect(frames).toEqual(Array(3).fill('780148454c4c4f'))
    expect(discarded).toEqual([])
  })

  test('needs no end mark in the binary form, and takes only one, right behind a frame', () => {
    const frame = bytes('a55a8007000148454c4c4f43')
    const { decoder, frames, discarded } = open('binary')
    decoder.push(concat(frame, frame, bytes('04'), frame))
    expect(discarded).toEqual([])
    decoder.push(bytes('0404'))
    expect(frames).toHaveLength(3)
    expect(discarded).toEqual([[1, 'noise']])
  })

  test.each([
    [':7801485', 'malformed', 8],
    [':78010', 'malformed', 6],
    [':7801', 'malformed', 5],
    [':', 'malformed', 1],
    [':7801484G', 'malformed', 8],
    [':780148454C4C4F14', 'checksum', 17],
    ['+++', 'noise', 3],
  ])('discards %j as %s', (text, reason, count) => {
    const { decoder, frames, discarded } = open('ascii')
    decoder.push(ascii(`${text}\r\n:780148454C4C4F13\r\n`))
    expect(frames).toHaveLength(1)
    expect(discarded[0]).toEqual([count, reason])
  })

  test('begins anew at each colon', () => {
    const { decoder, frames } = open('ascii')
    decoder.push(ascii(':780148::45:780148454C4C4F13\r\n'))
    expect(frames).toEqual(['780148454c4c4f'])
  })

  test('loses, in the binary form, at most one frame besides the one whose length was damaged', () => {
    // All different, also in length: an XOR cannot tell a pair of equal frames, or of their heads, from nothing.
    const random = createRandom(3)
    const all = Array.from({ length: 20 }, (_, index) =>
      encodeTwelite(concat(bytes('0101'), random.bytes(10 + index)), 'binary'),
    )
    let chances = 0
    let tried = 0
    for (let field = 0; field < 0x10000; field += field > 0x7fe0 && field < 0x8200 ? 1 : 131) {
      if (field === 0x800c) continue
      const { decoder, frames } = open('binary')
      const damaged = all[0]?.slice() ?? new Uint8Array(0)
      damaged[2] = field >> 8
      damaged[3] = field & 0xff
      decoder.push(damaged)
      for (const each of all) decoder.push(each)
      decoder.abandon()
      const good = all.filter((each) => frames.includes(hex(each.subarray(4, -2)))).length
      tried++
      if (good < 19) chances++
    }
    // An XOR of eight bits fits by chance once in 256 times, if a frame ends with the chunk.
    expect(chances).toBeLessThanOrEqual(tried / 128)
    expect(tried).toBeGreaterThan(500)
  })

  test.each(FORMS)('reads the longest content, and discards a longer one, in the %s form', (form) => {
    const { decoder, frames, discarded } = open(form)
    const longest = createRandom(5).bytes(MAX_CONTENT_BYTES)
    decoder.push(encodeTwelite(longest, form))
    expect(frames).toEqual([hex(longest)])
    expect(discarded).toEqual([])
    decoder.push(concat(encodeTwelite(concat(longest, bytes('00')), form), encodeTwelite(bytes('780141'), form)))
    expect(frames.slice(1)).toEqual(['780141'])
    expect(discarded[0]?.[1]).toBe('overflow')
  })

  test.each(FORMS)('accounts for every byte of any noise, once, in the %s form', (form) => {
    const nasty = fc.array(fc.constantFrom(0xa5, 0x5a, 0x80, 0x02, 0x03, 0x3a, 0x30, 0x41, 0xff), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), nasty), { maxLength: 30 }), (chunks) => {
        const { decoder, accounted } = open(form)
        // Line ends and end marks count as neither.
        const all = chunks.map((chunk) => Uint8Array.from(chunk).filter((byte) => ![0x0d, 0x0a, 0x04].includes(byte)))
        for (const chunk of all) decoder.push(Uint8Array.from(chunk))
        decoder.abandon()
        expect(accounted()).toBe(all.reduce((sum, each) => sum + each.length, 0))
        expect(decoder.buffered).toBe(0)
      }),
      tries(300),
    )
  })

  test.each(FORMS)('holds flat memory under ten million bytes of noise in the %s form', (form) => {
    const { decoder, frames, discarded } = open(form)
    const noise = createRandom(7).bytes(100_000)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    for (let i = 0; i < 100; i++) {
      decoder.push(noise.subarray(i))
      most = Math.max(most, decoder.buffered)
      frames.length = 0
      discarded.length = 0
    }
    expect(most).toBeLessThanOrEqual(2 * MAX_CONTENT_BYTES + 3)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    decoder.abandon()
    frames.length = 0
    decoder.push(encodeTwelite(bytes('780148454c4c4f'), form))
    expect(frames).toEqual(['780148454c4c4f'])
  })
})

describe('the contents', () => {
  test.each([
    ['dba1', 'malformed'],
    ['dba18002', 'malformed'],
    ['dba1800100', 'malformed'],
    ['78a002', 'malformed'],
    ['78a0028201015affffffffa8000800112233aabbcc', 'malformed'],
    ['78a0028201015affffffffa80000', { type: 'extended', data: new Uint8Array(0) }],
    ['7881150175', { type: 'data', command: 0x81 }],
    ['01f0', { type: 'data', source: 1, command: 0xf0 }],
    // An address that no node can have.
    ['8000000041', { type: 'unknown' }],
    ['fe0141', { type: 'unknown' }],
    ['01aa00810000110000000001', 'malformed'],
    ['42aa0081000011000000001200014102', 'malformed'],
    ['42aa00810000110000000012000141', { type: 'act', source: 0x42, sourceSerial: '81000011', lqi: 0x12 }],
    ['dbf182018ca0', { type: 'module', command: 0xf1 }],
  ])('of %s are %j', (content, expected) => {
    const frame = decodeModuleFrame(bytes(content))
    if (typeof expected === 'string') expect(frame).toBe(expected)
    else expect(frame).toMatchObject(expected)
  })

  test('of a host are read back as written', () => {
    const data = fc.uint8Array({ minLength: 1, maxLength: 80 })
    const number = fc.constantFrom('00', '01', '64', '78')
    const serial = fc.stringMatching(/^[0-9A-F]{8}$/)
    const frame: fc.Arbitrary<HostFrame> = fc.oneof(
      fc.record({ type: fc.constant('data' as const), destination: number, command: fc.nat(127), data }),
      fc.record({ type: fc.constant('outputs' as const), destination: number, data }),
      fc.record({
        type: fc.constant('extended' as const),
        destination: fc.oneof(number, serial),
        responseId: fc.nat(127),
        data,
      }),
    )
    fc.assert(
      fc.property(frame, (each) => {
        expect(decodeHostFrame(encodeHostFrame(each))).toEqual(each)
      }),
      tries(),
    )
  })

  test('of the extended form are found behind options that musen does not use', () => {
    // 01: acknowledged; 02 03: three retries; 04 0010: delay.
    expect(decodeHostFrame(bytes('01a0070102030400 10ff4142'.replace(' ', '')))).toMatchObject({
      type: 'extended',
      destination: '01',
      responseId: 7,
      data: ascii('AB'),
    })
    expect(decodeHostFrame(bytes('01a00701'))).toBeUndefined()
    expect(decodeHostFrame(bytes('0190'))).toBeUndefined()
  })

  const pal = 'a8001c810000110280810111300802 0c1c ec'.replaceAll(' ', '')
  const tag = 'b700628100001100 10 df08fd09a300000000'.replaceAll(' ', '')
  // The second byte, or the fourth, looks like the command of another kind.
  const routers = ['80000000', '82019f3e', '81a00281', '81aa0081', '82810181', 'dba18001', 'dbf10000', '8280ffff']
  test.each(routers)('a packet through the router %s comes from its sender', (router) => {
    for (const [rest, type] of [
      [pal, 'pal'],
      [tag, 'tag'],
    ] as const) {
      const frame = decodeModuleFrame(bytes(router + rest))
      expect(frame).toMatchObject({ type, sourceSerial: '81000011', routerSerial: router.toUpperCase() })
    }
  })

  test('of every length from a router that looks like a status are the sensor, not the status', () => {
    for (let length = 14; length < 60; length++) {
      const content = new Uint8Array(length)
      content.set(bytes('82810181a8001c810000110280'))
      expect(decodeModuleFrame(content)).toMatchObject({ type: 'pal', sourceSerial: '81000011' })
    }
  })

  test('in the extended form stay App_Uart, whatever the serial numbers and the data', () => {
    const serial = fc.nat(0x7fff_ffff).map((low) => (0x8000_0000 + low).toString(16).toUpperCase())
    const property = fc.property(
      fc.constantFrom('00', '01', '64', '78'),
      serial,
      serial,
      fc.uint8Array({ maxLength: 80 }),
      (id, from, to, data) => {
        const length = data.length.toString(16).padStart(4, '0')
        const frame = decodeModuleFrame(bytes(`${id}a07f${from}${to}80${length}${hex(data)}`))
        expect(frame).toMatchObject({ type: 'extended', sourceSerial: from, destinationSerial: to, data })
      },
    )
    fc.assert(property, tries())
  })

  test('a node without a number is known by its serial number', () => {
    const packet = (content: string) => {
      const frame = decodeModuleFrame(bytes(content))
      if (typeof frame === 'string' || frame.type === 'response' || frame.type === 'module') throw new Error(content)
      return toPacket(frame)
    }
    expect(packet('01a0028201015a82018ca0a8000141')).toMatchObject({
      source: '01',
      packet: { serial: '8201015A', destinationSerial: '82018CA0' },
    })
    expect(packet('78a0028201015affffffffa8000141').source).toBe('8201015A')
    expect(packet('780141').source).toBe('78')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMySensorsDecoder, MAX_LINE_BYTES } from '../../../../src/radio/families/mysensors/codec.ts'
import { encodeMessage, type MySensorsMessage, parseMessage } from '../../../../src/radio/families/mysensors/message.ts'
import { toPacket } from '../../../../src/radio/families/mysensors/packet.ts'
import captures from '../../../captures/mysensors.json' with { type: 'json' }
import { tries } from '../../../chance.ts'
import { ascii, concat, createRandom, hex } from '../../driver-harness.ts'

interface Vector {
  name: string
  line: string
  message: Omit<MySensorsMessage, 'payload'> & { payload: string }
  packet?: object
}
const vectors = captures.vectors as Vector[]

function open() {
  const messages: MySensorsMessage[] = []
  const discarded: [number, string][] = []
  let accounted = 0
  const decoder = createMySensorsDecoder({
    onMessage(message, wireBytes) {
      messages.push({ ...message, payload: Uint8Array.from(message.payload) })
      accounted += wireBytes
    },
    onDiscarded(bytes, reason) {
      discarded.push([bytes, reason])
      accounted += bytes
    },
  })
  return { decoder, messages, discarded, accounted: () => accounted }
}

describe('the MySensors codec', () => {
  test.each(vectors)('reads and writes $name', ({ line, message, packet }) => {
    const expected = { ...message, payload: ascii(message.payload) }
    const { decoder, messages, discarded } = open()
    decoder.push(ascii(`${line}\n`))
    expect(messages).toEqual([expected])
    expect(discarded).toEqual([])
    expect(Buffer.from(encodeMessage(expected)).toString()).toBe(`${line}\n`)
    if (!packet) return
    const told = toPacket(expected)
    expect({ ...told, payload: hex(told?.payload ?? new Uint8Array(0)) }).toEqual(packet)
  })

  test('takes a carriage return before the line end off, and skips empty lines', () => {
    const { decoder, messages, discarded } = open()
    decoder.push(ascii('\r\n\n1;0;1;0;23;43\r\n'))
    expect(messages).toMatchObject([{ node: 1, payload: ascii('43') }])
    expect(discarded).toEqual([])
  })

  test.each([
    '1;0;1;0;23',
    '256;0;1;0;23;1',
    '1;256;1;0;23;1',
    '1;0;5;0;23;1',
    '1;0;1;2;23;1',
    '1;0;1;0;256;1',
    '-1;0;1;0;23;1',
    ' 1;0;1;0;23;1',
    '1;;1;0;23;1',
    ';0;1;0;23;1',
    '0001;0;1;0;23;1',
    '1;0;1;0;2a;1',
    'TSF:MSG:READ,1-1-0',
    ';;;;;',
  ])('discards %j as a whole', (line) => {
    const { decoder, messages, discarded } = open()
    decoder.push(ascii(`${line}\n1;0;1;0;23;43\n`))
    expect(messages).toHaveLength(1)
    expect(discarded).toEqual([[line.length, 'malformed']])
  })

  test('takes the longest line, and discards a longer one', () => {
    const head = '1;0;1;0;47;'
    const { decoder, messages, discarded } = open()
    decoder.push(ascii(`${head}${'x'.repeat(MAX_LINE_BYTES - head.length)}\n`))
    decoder.push(ascii(`${head}${'x'.repeat(MAX_LINE_BYTES - head.length + 1)}\n1;0;1;0;23;43\n`))
    expect(messages).toHaveLength(2)
    expect(discarded.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(MAX_LINE_BYTES + 1)
    expect(new Set(discarded.map(([, reason]) => reason))).toEqual(new Set(['overflow']))
  })

  test('reads back what it writes, cut anywhere', () => {
    const message: fc.Arbitrary<MySensorsMessage> = fc.record({
      node: fc.nat(255),
      child: fc.nat(255),
      command: fc.nat(4),
      ack: fc.boolean(),
      type: fc.nat(255),
      payload: fc
        .uint8Array({ maxLength: 50 })
        .map((bytes) => bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d))
        .map((bytes) => Uint8Array.from(bytes)),
    })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), fc.infiniteStream(fc.nat(30)), (all, cuts) => {
        const { decoder, messages, discarded } = open()
        let wire = concat(...all.map(encodeMessage))
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          decoder.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(messages).toEqual(all)
        expect(discarded).toEqual([])
        expect(decoder.buffered).toBe(0)
      }),
      tries(300),
    )
  })

  test('never throws for a line of any bytes, and reads no message that it would write otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0123456789;-.\r a\xff'), { maxLength: 20 }), (characters) => {
        const line = ascii(characters.join(''))
        const message = parseMessage(line)
        if (message) expect(parseMessage(encodeMessage(message).subarray(0, -1))).toEqual(message)
      }),
      tries(),
    )
  })

  test('accounts for every byte of noise, once, and holds flat memory under ten million of them', () => {
    const { decoder, messages, accounted } = open()
    const noise = createRandom(5).bytes(100_000)
    const ends = noise.filter((byte) => byte === 0x0a).length
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    for (let i = 0; i < 100; i++) {
      decoder.push(noise)
      most = Math.max(most, decoder.buffered)
      messages.length = 0
    }
    expect(most).toBeLessThanOrEqual(MAX_LINE_BYTES + 1)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    // Line ends, and the carriage returns before some, are neither.
    const told = accounted() + decoder.buffered
    expect(told).toBeLessThanOrEqual(100 * (noise.length - ends))
    expect(told).toBeGreaterThan(100 * (noise.length - 2 * ends))
  })
})

test('a stream whose payload is not hexadecimal is no packet', () => {
  const message = { node: 1, child: 255, command: 4, ack: false, type: 0 }
  expect(toPacket({ ...message, payload: ascii('0A0') })).toBeUndefined()
  expect(toPacket({ ...message, payload: ascii('0G') })).toBeUndefined()
  expect(toPacket({ ...message, payload: ascii('0aFf') })?.payload).toEqual(Uint8Array.of(0x0a, 0xff))
})

test('a payload that is no text has no decoded value, but is there', () => {
  const packet = toPacket({ node: 1, child: 2, command: 1, ack: false, type: 47, payload: Uint8Array.of(0xff, 0x41) })
  expect(packet).not.toHaveProperty('decoded')
  expect(packet?.payload).toEqual(Uint8Array.of(0xff, 0x41))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createRylrDecoder,
  encodeLine,
  encodeReceive,
  MAX_RECEIVE_BYTES,
  type ReceivedData,
} from '../../../../src/radio/families/rylr/codec.ts'
import { ERRORS, errorOf } from '../../../../src/radio/families/rylr/error-codes.ts'
import {
  createHostDecoder,
  encodeCommand,
  encodeSend,
  type HostCommand,
} from '../../../../src/radio/families/rylr/host-commands.ts'
import captures from '../../../captures/rylr.json' with { type: 'json' }
import { tries } from '../../../chance.ts'
import { ascii, concat, createRandom } from '../../driver-harness.ts'

interface Vector {
  name: string
  line: string
  received?: Omit<ReceivedData, 'data'> & { data: string }
  module?: string
  host?: { type: 'send'; destination: number; data: string } | { type: 'other'; text: string }
}
const vectors = captures.vectors as Vector[]

function open() {
  const told: (ReceivedData | string)[] = []
  const discarded: [number, string][] = []
  let accounted = 0
  const decoder = createRylrDecoder({
    onReceive(received, wireBytes) {
      told.push(received)
      accounted += wireBytes
    },
    onLine(text, wireBytes) {
      told.push(text)
      accounted += wireBytes
    },
    onDiscarded(bytes, reason) {
      discarded.push([bytes, reason])
      accounted += bytes
    },
  })
  return { decoder, told, discarded, accounted: () => accounted }
}

function hostReader() {
  const commands: HostCommand[] = []
  return {
    commands,
    ...createHostDecoder(
      (command) => void commands.push(command),
      () => {},
    ),
  }
}

describe('the RYLR codec', () => {
  test.each(vectors)('reads and writes $name', ({ line, received, module, host }) => {
    const wire = ascii(`${line}\r\n`)
    if (host) {
      const reader = hostReader()
      reader.push(wire)
      const expected: HostCommand = host.type === 'send' ? { ...host, data: ascii(host.data) } : host
      expect(reader.commands).toEqual([expected])
      const written =
        expected.type === 'send'
          ? encodeSend(String(expected.destination), expected.data)
          : encodeCommand(expected.text)
      expect(Uint8Array.from(written)).toEqual(wire)
      return
    }
    const { decoder, told, discarded } = open()
    decoder.push(wire)
    expect(discarded).toEqual([])
    const expected = received ? { ...received, data: ascii(received.data) } : module
    expect(told).toEqual([expected])
    const written = typeof expected === 'object' ? encodeReceive(expected) : encodeLine(expected ?? '')
    expect(Uint8Array.from(written)).toEqual(wire)
  })

  const received: fc.Arbitrary<ReceivedData> = fc.record({
    source: fc.nat(65535),
    data: fc.oneof(
      fc.uint8Array({ maxLength: 240 }),
      fc.array(fc.constantFrom(...ascii('+RCV=1,\r\n-')), { maxLength: 60 }).map((all) => Uint8Array.from(all)),
    ),
    rssiDbm: fc.integer({ min: -150, max: 0 }),
    snrDb: fc.integer({ min: -30, max: 60 }),
  })
  const line = fc.stringMatching(/^[A-Z]{1,9}(?:=[A-Za-z0-9,_.]{1,30})?$/).filter((text) => !text.startsWith('RCV='))

  test('reads back what it writes, cut anywhere', () => {
    const frames = fc.array(fc.oneof(received, line), { maxLength: 5 })
    fc.assert(
      fc.property(frames, fc.infiniteStream(fc.nat(40)), (all, cuts) => {
        const { decoder, told, discarded } = open()
        let wire = concat(...all.map((each) => (typeof each === 'string' ? encodeLine(each) : encodeReceive(each))))
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          decoder.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(told).toEqual(all)
        expect(discarded).toEqual([])
        expect(decoder.buffered).toBe(0)
      }),
      tries(300),
    )
  })

  test('reads back the commands of a host, cut anywhere', () => {
    const send = fc.record({ destination: fc.nat(65535), data: fc.uint8Array({ minLength: 1, maxLength: 240 }) })
    const frames = fc.array(fc.oneof(send, fc.constantFrom('AT', 'AT+ADDRESS?', 'AT+VER?')), { maxLength: 5 })
    fc.assert(
      fc.property(frames, fc.infiniteStream(fc.nat(40)), (all, cuts) => {
        const reader = hostReader()
        let wire = concat(
          ...all.map((each) =>
            typeof each === 'string' ? encodeCommand(each) : encodeSend(String(each.destination), each.data),
          ),
        )
        while (wire.length > 0) {
          const size = 1 + (cuts.next().value ?? 0)
          reader.push(wire.subarray(0, size))
          wire = wire.subarray(size)
        }
        expect(reader.commands).toEqual(
          all.map((each) => (typeof each === 'string' ? { type: 'other', text: each } : { type: 'send', ...each })),
        )
      }),
      tries(200),
    )
  })

  test.each([
    '+RCV=50,241,HELLO,-99,40',
    '+RCV=65536,5,HELLO,-99,40',
    '+RCV=50,4,HELLO,-99,40',
    '+RCV=50,5,HELLO,-9999,40',
    '+RCV=50,5,HELLO,,40',
    '+RCV=50,5,HELLO,-99,4x',
    '+RCV=-5,5,HELLO,-99,40',
    '+RCV=,5,HELLO,-99,40',
    '+RCV=50,,HELLO,-99,40',
    '+',
    `+${'A'.repeat(80)}`,
  ])('discards %j, and reads on behind it', (text) => {
    const { decoder, told, discarded, accounted } = open()
    decoder.push(ascii(`${text}\r\n+OK\r\n`))
    expect(told).toEqual(['OK'])
    expect(discarded[0]).toEqual([1, 'malformed'])
    expect(accounted()).toBe(text.length + 3)
  })

  test('finds the good lines that a lying length had swallowed', () => {
    const good = encodeReceive({ source: 1, data: ascii('HELLO'), rssiDbm: -9, snrDb: 4 })
    for (let length = 6; length <= 240; length++) {
      const { decoder, told } = open()
      decoder.push(concat(ascii(`+RCV=50,${length},HELLO,-99,40\r\n`), good, good, good))
      decoder.abandon()
      const found = told.filter((each) => typeof each === 'object' && each.source === 1).length
      // A length that ends right before the signal of another message makes one long message of all, which cannot be told.
      expect(found, `${length}`).toBe([28, 49, 70].includes(length) ? 3 - (length - 7) / 21 : 3)
    }
  })

  test('begins at a plus sign, whatever is before it', () => {
    const { decoder, told, discarded } = open()
    decoder.push(ascii('xy+OK\r\nERROR\r\n+ERR=1\n'))
    expect(told).toEqual(['OK', 'ERR=1'])
    expect(discarded).toEqual([
      [2, 'noise'],
      [5, 'noise'],
    ])
  })

  test('accounts for every byte of any noise, once', () => {
    const nasty = fc.array(fc.constantFrom(...ascii('+RCV=0,1-K')), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), nasty), { maxLength: 30 }), (chunks) => {
        const { decoder, accounted } = open()
        const all = chunks.map((chunk) => Uint8Array.from(chunk).filter((byte) => byte !== 0x0d && byte !== 0x0a))
        for (const chunk of all) decoder.push(Uint8Array.from(chunk))
        decoder.abandon()
        expect(accounted()).toBe(all.reduce((sum, each) => sum + each.length, 0))
      }),
      tries(300),
    )
  })

  test('holds flat memory under ten million bytes of noise', () => {
    const { decoder, told, discarded } = open()
    const noise = createRandom(7).bytes(100_000)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    for (let i = 0; i < 100; i++) {
      decoder.push(noise.subarray(i))
      most = Math.max(most, decoder.buffered)
      told.length = 0
      discarded.length = 0
    }
    expect(most).toBeLessThanOrEqual(MAX_RECEIVE_BYTES)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    decoder.abandon()
    told.length = 0
    decoder.push(ascii('\r\n+OK\r\n'))
    expect(told).toEqual(['OK'])
  })
})

test('every error of the guides has its meaning, another one a plain sentence', () => {
  for (const code of [1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20]) {
    expect(ERRORS[code]?.detail).toMatch(/^The |^A /)
    expect(errorOf(`ERR=${code}`)).toBe(ERRORS[code])
  }
  expect(errorOf('ERR=99')).toEqual({ detail: 'The module reports the error 99.' })
  expect(errorOf('ERR=')).toBeUndefined()
  expect(errorOf('OK')).toBeUndefined()
})

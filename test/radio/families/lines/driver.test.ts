import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { resolveOptions } from '../../../../src/domain/options.ts'
import { linesDriver } from '../../../../src/radio/families/lines/driver.ts'
import { ascii, bytes, createHarness, hex } from '../../driver-harness.ts'

function start(options: Options = {}) {
  const harness = createHarness({ module: linesDriver, options })
  return {
    ...harness,
    packets: () => harness.events.flatMap((event) => (event.type === 'packet' ? [event.packet] : [])),
    texts: () =>
      harness.events.map((event) =>
        event.type === 'packet' ? Buffer.from(event.packet.payload).toString('latin1') : event.type,
      ),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('lines at a delimiter', () => {
  test('take off one carriage return before a line feed, and skip empty lines', () => {
    const radio = start()
    radio.feed(ascii('one\r\ntwo\n\r\n\nthr\ree\r\r\n'))
    expect(radio.texts()).toEqual(['one', 'two', 'frame', 'frame', 'thr\ree\r'])
  })

  test('keep a carriage return where the delimiter is another', () => {
    const radio = start({ delimiter: ';' })
    radio.feed(ascii('one\r\n;two\r;'))
    expect(radio.texts()).toEqual(['one\r\n', 'two\r'])
  })

  test('keep every byte of what is no text', () => {
    const radio = start({ delimiter: '\\x00\\xff' })
    radio.feed(bytes('80c3280a0d0000ff41'))
    expect(radio.payloads()).toEqual(['80c3280a0d00'])
  })

  test('have neither source nor meaning', () => {
    const radio = start({ sourceField: 'id' })
    radio.feed(ascii('{"id":1}\n'))
    expect(radio.packets()).toEqual([{ payload: ascii('{"id":1}') }])
  })
})

describe('JSON lines', () => {
  test('are decoded, and name their source', () => {
    const radio = start({ mode: 'json', sourceField: '/device/id' })
    radio.feed(ascii('{"device":{"id":"a1"},"t":21.5}\r\n'))
    expect(radio.packets()).toEqual([
      {
        payload: ascii('{"device":{"id":"a1"},"t":21.5}'),
        source: 'a1',
        decoded: { type: 'json', value: { device: { id: 'a1' }, t: 21.5 } },
        readings: [{ name: 't', value: 21.5 }],
      },
    ])
  })

  test('that are no JSON are messages all the same', () => {
    const radio = start({ mode: 'json', sourceField: 'id' })
    radio.feed(ascii('boot v1.2\n{"id":\n'))
    expect(radio.packets()).toEqual([{ payload: ascii('boot v1.2') }, { payload: ascii('{"id":') }])
  })
})

describe('raw bytes', () => {
  test('are a message when nothing comes for the gap', () => {
    const radio = start({ mode: 'raw', idleGapMs: 50 })
    radio.feed(ascii('one '))
    vi.advanceTimersByTime(49)
    radio.feed(ascii('message'))
    vi.advanceTimersByTime(49)
    expect(radio.texts()).toEqual([])
    vi.advanceTimersByTime(2)
    radio.feed(ascii('another'))
    vi.advanceTimersByTime(51)
    expect(radio.texts()).toEqual(['one message', 'another'])
  })

  test('are a message at the largest length, and the rest begins the next', () => {
    const radio = start({ mode: 'raw', maxBytes: 4, idleGapMs: 50 })
    radio.feed(ascii('1234567890'))
    expect(radio.texts()).toEqual(['1234', '5678'])
    vi.advanceTimersByTime(51)
    expect(radio.texts()).toEqual(['1234', '5678', '90'])
    radio.feed(ascii('abcd'))
    expect(radio.texts()).toEqual(['1234', '5678', '90', 'abcd'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that came in time but were read late are not cut off', () => {
    // A busy process: the timer is due, and the input is read in the same turn of the event loop.
    const radio = start({ mode: 'raw', idleGapMs: 50 })
    radio.feed(ascii('one '))
    setTimeout(() => {
      radio.feed(ascii('message'))
    }, 50)
    vi.advanceTimersByTime(50)
    vi.advanceTimersByTime(49)
    expect(radio.texts()).toEqual([])
    vi.advanceTimersByTime(2)
    expect(radio.texts()).toEqual(['one message'])
  })
})

describe('sending lines', () => {
  test.each([
    { name: 'with the delimiter', options: {}, want: 'on\n' },
    { name: 'with the delimiter of the radio', options: { delimiter: '\\r\\n' }, want: 'on\r\n' },
    { name: 'as they are, where that is asked for', options: { appendDelimiter: false }, want: 'on' },
    { name: 'as they are in the mode raw', options: { mode: 'raw' }, want: 'on' },
    { name: 'with the delimiter in the mode json', options: { mode: 'json' }, want: 'on\n' },
  ])('writes the bytes $name', async ({ options, want }) => {
    const radio = start(options)
    const outcome = await radio.driver.send({ key: 1, payload: ascii('on'), options: {}, attempt: 1 })
    expect(outcome).toEqual({ state: 'sent' })
    expect(Buffer.concat(radio.written).toString()).toBe(want)
  })

  function refusal(payload: Uint8Array, options: Options) {
    try {
      const radioOptions = resolveOptions(linesDriver.info.options, options)
      return linesDriver.check?.({ payload, options: {}, radioOptions })
    } catch (error) {
      return error instanceof DomainError ? error.code : error
    }
  }

  test.each([
    { name: 'the delimiter inside', payload: 'a\nb', options: {}, want: 'payload-invalid' },
    { name: 'the delimiter at the end', payload: 'a\n', options: {}, want: 'payload-invalid' },
    {
      name: 'a beginning of the delimiter that its own completes',
      payload: 'xa',
      options: { delimiter: 'aa' },
      want: 'payload-invalid',
    },
    { name: 'nothing to send', payload: '', options: { mode: 'raw' }, want: 'payload-invalid' },
    { name: 'more than maxBytes', payload: 'abcde', options: { maxBytes: 4 }, want: 'payload-too-large' },
  ])('refuses $name', ({ payload, options, want }) => {
    expect(refusal(ascii(payload), options)).toBe(want)
  })

  test.each([
    { name: 'half the delimiter', payload: 'a\r', options: { delimiter: '\\r\\n' } },
    { name: 'an empty line', payload: '', options: {} },
    { name: 'the delimiter, where none is added', payload: 'a\nb\n', options: { appendDelimiter: false } },
    { name: 'any byte in the mode raw', payload: '\n', options: { mode: 'raw' } },
  ])('accepts $name', ({ payload, options }) => {
    expect(refusal(ascii(payload), options)).toBeUndefined()
  })

  test('joins payload and delimiter into one write', async () => {
    const radio = start()
    await radio.driver.send({ key: 1, payload: ascii('on'), options: {}, attempt: 1 })
    expect(radio.written.map(hex)).toEqual([hex(ascii('on\n'))])
  })
})

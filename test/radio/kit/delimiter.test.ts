import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDelimiterSplitter } from '../../../src/radio/kit/delimiter.ts'
import { tries } from '../../chance.ts'
import { ascii, concat, hex } from '../driver-harness.ts'

function split(delimiter: string, maxBytes: number, ...chunks: Uint8Array[]) {
  const frames: string[] = []
  let discarded = 0
  let mostHeld = 0
  const splitter = createDelimiterSplitter({
    delimiter: ascii(delimiter),
    maxBytes,
    onFrame: (frame) => frames.push(Buffer.from(frame).toString('latin1')),
    onDiscarded(bytes, reason) {
      expect(reason).toBe('overflow')
      discarded += bytes
    },
  })
  for (const chunk of chunks) {
    splitter.push(chunk)
    mostHeld = Math.max(mostHeld, splitter.buffered)
  }
  return { frames, discarded, mostHeld, held: splitter.buffered }
}

/** The same by other means: String.split, and a line that is too long is counted. */
function reference(delimiter: string, maxBytes: number, text: string) {
  const parts = text.split(delimiter)
  const held = parts.pop() ?? ''
  const frames = parts.filter((part) => part.length <= maxBytes)
  const discarded = parts.reduce((sum, part) => sum + (part.length > maxBytes ? part.length : 0), 0)
  return { frames, discarded, held }
}

describe('the delimiter splitter', () => {
  test.each([
    { name: 'several frames of one chunk', delimiter: '\n', given: ['a\nbc\n\nd'], want: ['a', 'bc', ''], held: 1 },
    { name: 'a delimiter cut in two', delimiter: '\r\n', given: ['ab\r', '\ncd\r\n'], want: ['ab', 'cd'], held: 0 },
    { name: 'half a delimiter as text', delimiter: '\r\n', given: ['a\rb\nc\r\n'], want: ['a\rb\nc'], held: 0 },
    {
      name: 'a delimiter that begins like itself',
      delimiter: 'aab',
      given: ['xaaab', 'aab'],
      want: ['xa', ''],
      held: 0,
    },
    { name: 'a delimiter of equal bytes', delimiter: '--', given: ['a---b--'], want: ['a', '-b'], held: 0 },
  ])('splits $name', ({ delimiter, given, want, held }) => {
    expect(split(delimiter, 100, ...given.map(ascii))).toMatchObject({ frames: want, held, discarded: 0 })
  })

  test.each(['\n', '\r\n'])('keeps a frame of just the limit, and discards the next longer one, at %j', (delimiter) => {
    const chunks = [`12345678${delimiter}`, `123456789${delimiter}`, `12${delimiter}`].map(ascii)
    for (const given of [chunks, [concat(...chunks)]])
      expect(split(delimiter, 8, ...given)).toMatchObject({ frames: ['12345678', '12'], discarded: 9, held: 0 })
  })

  test('agrees with a split of the whole text, however it arrives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n'), maxLength: 120 })
    const delimiters = fc.constantFrom('\n', '\r\n', 'ab', 'aab', 'aa', '\n\n\r')
    const cuts = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(text, delimiters, fc.integer({ min: 1, max: 30 }), cuts, (text, delimiter, maxBytes, cuts) => {
        const chunks: Uint8Array[] = []
        for (let at = 0, i = 0; at < text.length; i++) {
          const end = at + 1 + (cuts[i % cuts.length] ?? 0)
          chunks.push(ascii(text.slice(at, end)))
          at = end
        }
        const want = reference(delimiter, maxBytes, text)
        const got = split(delimiter, maxBytes, ...chunks)
        expect(got.frames).toEqual(want.frames)
        expect(got.mostHeld).toBeLessThanOrEqual(maxBytes + delimiter.length)
        // What is still open may have been discarded already, in part.
        expect(got.discarded + got.held).toBe(want.discarded + want.held.length)
      }),
      tries(2000),
    )
  })

  test('hands out frames that later bytes do not change', () => {
    const frames: Uint8Array[] = []
    const splitter = createDelimiterSplitter({
      delimiter: ascii('\n'),
      maxBytes: 10,
      onFrame: (frame) => frames.push(frame),
      onDiscarded() {},
    })
    splitter.push(ascii('one\n'))
    splitter.push(ascii('two\n'))
    expect(frames.map(hex)).toEqual([hex(ascii('one')), hex(ascii('two'))])
  })

  test('refuses a delimiter of no bytes', () => {
    expect(() => split('', 10)).toThrow(RangeError)
  })
})

import { describe, expect, test } from 'vitest'
import { DELIMITER_PATTERN, parseDelimiter } from '../../../../src/radio/families/lines/delimiter-text.ts'
import { hex } from '../../driver-harness.ts'

describe('a delimiter written as text', () => {
  test.each([
    { text: '\\n', want: '0a' },
    { text: '\\r\\n', want: '0d0a' },
    { text: '\\x03', want: '03' },
    { text: '\\xFf\\0\\t', want: 'ff0009' },
    { text: 'END\\\\n', want: '454e445c6e' },
    { text: ';', want: '3b' },
    { text: 'あ', want: 'e38182' },
    { text: '\n', want: '0a' },
  ])('$text is the bytes $want', ({ text, want }) => {
    expect(text).toMatch(new RegExp(DELIMITER_PATTERN, 'u'))
    expect(hex(parseDelimiter(text))).toBe(want)
  })

  test.each(['', '\\', '\\q', '\\x3', '\\xzz', 'a\\'])('is not "%s"', (text) => {
    expect(text).not.toMatch(new RegExp(DELIMITER_PATTERN, 'u'))
  })
})

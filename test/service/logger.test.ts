import { expect, test } from 'vitest'
import { createPrettyFormat } from '../../src/service/logger.ts'

test('the log for people shows controls and marks of direction from the air as escapes', async () => {
  const format = await createPrettyFormat()
  const text = 'a\u001b[2J\u009b31m\u202etxt.exe\u2066\u200f\u061c\u007f\u2028\b'
  const shown = format(JSON.stringify({ level: 30, time: 0, source: text, msg: `Heard ${text}` }))
  for (const shownAs of [
    '\\u001b[2J',
    '\\u009b31m',
    '\\u202etxt.exe',
    '\\u2066',
    '\\u200f',
    '\\u061c',
    '\\u007f',
    '\\u2028',
  ])
    expect(shown.split(shownAs).length - 1, shownAs).toBeGreaterThanOrEqual(2)
  // Colours are the only sequences that a terminal obeys.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it removes the colours.
  const plain = shown.replace(/\u001b\[\d+m/g, '')
  expect(plain).toMatch(/^[\n -~]+$/)
})

test('line ends and other scripts stay as they are', async () => {
  const format = await createPrettyFormat()
  expect(format(JSON.stringify({ level: 30, time: 0, msg: '無線 äöü 🙂' }))).toContain('無線 äöü 🙂')
  const err = { type: 'Error', message: 'no', stack: 'Error: no\n    at here' }
  expect(format(JSON.stringify({ level: 50, time: 0, err, msg: 'Failed' }))).toContain('at here\n')
})

import { describe, expect, test } from 'vitest'
import { jsonDocument, jsonLine, plain, styleFor, table } from '../../src/cli/output/text.ts'

const output = (isTTY: boolean) => ({ isTTY, write: () => {} })

describe('text from elsewhere', () => {
  test('cannot move the cursor, end the line or turn the direction of writing', () => {
    expect(plain('a\u001b[2Jb\r\nc\td\u009be\u202ef\u0000\u007f')).toBe(
      'a\\u001b[2Jb\\r\\nc\\td\\u009be\\u202ef\\u0000\\u007f',
    )
  })

  test('is escaped in JSON too, without changing what the JSON means', () => {
    const value = { text: 'a\u001b[2J\u009b31m\u202etxt.exe\u2066\u200f\u061c\u007f\u2028' }
    for (const json of [jsonLine(value), jsonDocument(value)]) {
      expect(json).toMatch(/^[\n -~]+$/)
      expect(JSON.parse(json)).toEqual(value)
    }
  })

  test('stays as it is otherwise', () => {
    expect(plain('無線 — äöü 🙂')).toBe('無線 — äöü 🙂')
  })
})

describe('a table', () => {
  test('aligns by the width on the terminal, where Japanese takes two columns', () => {
    expect(
      table(
        ['NAME', 'N'],
        [
          ['無線', '1'],
          ['boat', '2'],
          ['🙂', '3'],
        ],
      ),
    ).toBe('NAME  N\n無線  1\nboat  2\n🙂    3\n')
  })

  test('aligns its columns and leaves nothing behind the last', () => {
    const text = table(
      ['PATH', 'USED BY'],
      [
        ['/dev/ttyUSB0', 'tnc'],
        ['/dev/ttyACM10', ''],
      ],
    )
    expect(text).toBe('PATH           USED BY\n/dev/ttyUSB0   tnc\n/dev/ttyACM10\n')
  })

  test('leaves out a column without any cell', () => {
    expect(table(['A', 'B', 'C'], [['1', '', '3']])).toBe('A  C\n1  3\n')
  })
})

describe('colours', () => {
  test.each([
    ['a terminal', true, {}, '\u001b[31mx\u001b[39m'],
    ['a file', false, {}, 'x'],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, 'x'],
    ['a dumb terminal', true, { TERM: 'dumb' }, 'x'],
  ])('for %s', (_, isTTY, env, red) => {
    expect(styleFor(output(isTTY), { env }).red('x')).toBe(red)
  })
})

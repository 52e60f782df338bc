import { describe, expect, test } from 'vitest'
import { digipeat } from '../../../src/sim/kiss/digipeat.ts'

const hop = (text: string) => ({ address: text.replace('*', ''), repeated: text.endsWith('*') })

function through(source: string, path: string): string | undefined {
  return digipeat({ source, path: path === '' ? [] : path.split(',').map(hop) }, 'OH2XYZ-9')
    ?.map(({ address, repeated }) => `${address}${repeated ? '*' : ''}`)
    .join(',')
}

describe('the digipeater', () => {
  test.each([
    ['WIDE1-1', 'OH2XYZ-9*'],
    ['OH2XYZ-9,WIDE2-1', 'OH2XYZ-9*,WIDE2-1'],
    ['WIDE1-1,WIDE2-1', 'OH2XYZ-9*,WIDE2-1'],
    ['WIDE2-2', 'OH2XYZ-9*,WIDE2-1'],
    ['JA1DEF-1*,WIDE2-1', 'JA1DEF-1*,OH2XYZ-9*'],
  ])('makes of the path %s the path %s', (path, repeated) => {
    expect(through('GATE1-1', path)).toBe(repeated)
  })

  test.each(['', 'JA1DEF-1', 'JA1DEF-1,WIDE1-1', 'JA1DEF-1*', 'OH2XYZ-9*,WIDE2-1', 'WIDE2-3', 'TRACE1-1'])(
    'leaves a packet with the path %j alone',
    (path) => {
      expect(through('GATE1-1', path)).toBeUndefined()
    },
  )

  test('does not repeat what it sent itself', () => {
    expect(through('OH2XYZ-9', 'WIDE1-1')).toBeUndefined()
  })
})

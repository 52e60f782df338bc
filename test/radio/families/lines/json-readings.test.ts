import { describe, expect, test } from 'vitest'
import { createSourceReader } from '../../../../src/radio/families/lines/json-line.ts'
import {
  createMappedReadings,
  createMemberReadings,
  MAPPING_PATTERN,
} from '../../../../src/radio/families/lines/json-readings.ts'

describe('the readings of a line of JSON', () => {
  test('are its numeric members, but not its source, with names that can be names', () => {
    const read = createMemberReadings(new Set(['id']))
    const line = {
      id: 7,
      model: 'X',
      temperature: 21.5,
      'PM2.5': 3,
      'wind-speed': 1,
      on: true,
      '1': 2,
      nested: { a: 1 },
    }
    expect(read(line)).toEqual([
      { name: 'temperature', value: 21.5 },
      { name: 'PM2_5', value: 3 },
      { name: 'wind_speed', value: 1 },
    ])
    for (const other of [null, 5, 'x', [1, 2]]) expect(read(other)).toEqual([])
  })

  test('are at most 32', () => {
    const line = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x${i}`, i]))
    expect(createMemberReadings(new Set())(line)).toHaveLength(32)
  })

  test('are those of the mappings, if there are any', () => {
    const read = createMappedReadings([
      'temperature:outdoor = /outdoor/temp',
      'flow [m3/s] = flow rate',
      'contact = open',
      'level:2 [/100] = /list/1',
      'none = none',
      'text = text',
    ])
    const line = { outdoor: { temp: -4 }, 'flow rate': 0.25, open: true, list: [1, 50], text: '12' }
    expect(read(line)).toEqual([
      { name: 'temperature', channel: 'outdoor', value: -4 },
      { name: 'flow', unit: 'm3/s', value: 0.25 },
      { name: 'contact', value: 1 },
      { name: 'level', channel: '2', unit: '/100', value: 50 },
    ])
    expect(createMappedReadings([])(line)).toEqual([])
  })

  test.each(['temperature = t', 'a:1 = /x/y', 'a [m/s] = b c', 'a:b.c-d [%RH] = é'])('%j is a mapping', (text) => {
    expect(text).toMatch(new RegExp(MAPPING_PATTERN, 'u'))
  })
  test.each(['temperature', '1a = t', 'a: = t', 'a [] = t', 'a=t', 'a = ', 'a [m s] = t'])('%j is not one', (text) => {
    expect(text).not.toMatch(new RegExp(MAPPING_PATTERN, 'u'))
  })
})

test('a source is made of several members, without those that are missing', () => {
  const read = createSourceReader(['model', 'id'])
  expect(read({ model: 'Acurite-Tower', id: 1234 })).toBe('Acurite-Tower-1234')
  expect(read({ model: 'Acurite-Tower' })).toBe('Acurite-Tower')
  expect(read({ id: 1234 })).toBe('1234')
  expect(read({ other: 1 })).toBeUndefined()
  expect(read({ model: 'x'.repeat(60), id: '12345' })).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { decodeContent } from '../../../../src/radio/families/meshtastic/contents/contents.ts'
import contents from '../../../captures/meshtastic-contents.json' with { type: 'json' }
import { ascii, bytes } from '../../driver-harness.ts'

describe('the content of a Meshtastic packet', () => {
  test.each(contents.vectors)('$portNumber: $name', ({ portNumber, payload, decoded }) => {
    expect(decodeContent({ portNumber, payload: bytes(payload) })).toEqual(decoded)
  })

  test.each([
    ['an empty device group', '1200'],
    ['an environment without a number', '1a050d0000c07f'],
    ['only one-wire sensors without a value', '1a07ba01040000c07f'],
    ['empty air quality', '2200'],
    ['empty power', '2a00'],
    ['empty local stats', '3200'],
    ['empty health', '3a00'],
    ['host metrics with an empty text', '42024a00'],
    ['a size that is not an exact number', '420b10ffffffffffffffffff01'],
    ['empty traffic management', '4a00'],
    ['empty cellular metrics', '5200'],
    ['a time alone', '0d80d9b16a'],
    ['nothing', ''],
  ])('is bytes only if telemetry has no value: %s', (_, payload) => {
    expect(decodeContent({ portNumber: 67, payload: bytes(payload) })).toBeUndefined()
  })

  test('shows the groups that have values, and no empty one', () => {
    // An empty environment, the air quality with CO2 650 ppm, and power of which the first voltage is not a number.
    const payload = bytes('1a00' + '2203688a05' + '2a0a0d0000c07f150000a841')
    expect(decodeContent({ portNumber: 67, payload })).toEqual({
      type: 'meshtastic-telemetry',
      airQuality: { co2Ppm: 650 },
      power: { channel1CurrentMa: 21 },
    })
  })

  test.each([
    ['a waypoint beyond the pole', 8, '080715ffffff7f1d00000000'],
    ['a waypoint with half a place', 8, '08071500000000'],
    ['a waypoint without an id', 8, '320443616d70'],
    ['counts of nothing', 34, ''],
    ['a stored text that is not UTF-8', 65, '08092a01ff'],
    ['store and forward of an unknown kind', 65, '080f'],
    ['neighbours of nobody', 71, '2205080115000000'],
    ['a list that ends in the middle of a number', 70, '0a050102030405'],
    ['a list that is longer than its message', 70, '12200102'],
    ['a text that is not UTF-8', 32, 'ff'],
    ['a port without a decoder', 68, '0801'],
  ])('is bytes only if it is %s', (_, portNumber, payload) => {
    expect(decodeContent({ portNumber, payload: bytes(payload) })).toBeUndefined()
  })

  test.each([
    [0x26fa, '⛺'],
    [0x1f3d5, '🏕'],
    [0, undefined],
    [0xd800, undefined],
    [0x110000, undefined],
  ])('has the icon of a waypoint as a character: %d', (point, icon) => {
    const payload = Buffer.from('080745' + '00000000', 'hex')
    payload.writeUInt32LE(point, 3)
    expect(decodeContent({ portNumber: 8, payload })).toEqual({
      type: 'meshtastic-waypoint',
      id: 7,
      ...(icon && { icon }),
    })
  })

  test('is a reaction only with the flag and the packet that it belongs to', () => {
    const text = { portNumber: 1, payload: ascii('+1') }
    expect(decodeContent({ ...text, emoji: 1, replyId: 9 })).toEqual({
      type: 'meshtastic-reaction',
      text: '+1',
      replyId: 9,
    })
    expect(decodeContent({ ...text, emoji: 1 })).toEqual({ type: 'meshtastic-text', text: '+1' })
    expect(decodeContent({ ...text, replyId: 9 })).toEqual({ type: 'meshtastic-text', text: '+1', replyId: 9 })
  })
})

import { describe, expect, test } from 'vitest'
import { toPacket } from '../../../../src/radio/families/xbee/packet.ts'
import { bytes } from '../../driver-harness.ts'

const frame = { type: 'io-sample' as const, address64: '0013A20040522BAA', address16: '7D84', options: 1 }
const packetOf = (data: string) => toPacket({ ...frame, data: bytes(data) })

describe('readings of an I/O sample', () => {
  test('are its pins: levels as states, analog inputs as counts', () => {
    expect(packetOf('01001c0200140225').readings).toEqual([
      { name: 'state', channel: 'DIO2', value: 1 },
      { name: 'state', channel: 'DIO3', value: 0 },
      { name: 'state', channel: 'DIO4', value: 1 },
      { name: 'analog', channel: 'AD1', value: 549 },
    ])
    expect(packetOf('01001c0200140225')).not.toHaveProperty('battery')
  })

  test('the supply voltage is that of the battery', () => {
    expect(packetOf('010000810200 0ce4'.replace(' ', ''))).toMatchObject({
      readings: [{ name: 'analog', channel: 'AD0', value: 512 }],
      battery: { voltageMv: 3300 },
    })
  })

  test('are absent if the sample cannot be decoded, and of other packets', () => {
    expect(packetOf('01001c02001402')).not.toHaveProperty('readings')
    const receive = { ...frame, type: 'receive' as const, payload: bytes('01001c0200140225') }
    expect(toPacket(receive)).not.toHaveProperty('readings')
  })
})

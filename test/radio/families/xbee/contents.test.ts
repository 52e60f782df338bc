import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { XbeeIoSample } from '../../../../src/domain/decoded/decoded.ts'
import { decodeIoSample, encodeIoSample } from '../../../../src/radio/families/xbee/io-sample.ts'
import { AT_STATUS, isReset, modemNotice } from '../../../../src/radio/families/xbee/module-status.ts'
import {
  decodeNodeIdentity,
  encodeNodeIdentity,
  NODE_ROLES,
  type NodeIdentity,
} from '../../../../src/radio/families/xbee/node-identity.ts'
import { DELIVERY_FAILURES, deliveryFailure } from '../../../../src/radio/families/xbee/transmit-status.ts'
import { tries } from '../../../chance.ts'
import { bytes } from '../../driver-harness.ts'
import { xbeeCaptures } from './captures.ts'

describe('the contents of frames', () => {
  test.each(xbeeCaptures.filter(({ decoded }) => decoded))('reads and writes $name', ({ module, decoded }) => {
    const data = bytes(String(module?.data))
    expect(decodeIoSample(data)).toEqual(decoded)
    expect(decoded && encodeIoSample(decoded)).toEqual(data)
  })

  test.each(xbeeCaptures.filter(({ node }) => node))('names the node of $name', ({ module, node }) => {
    expect(decodeNodeIdentity(bytes(String(module?.value ?? module?.data)))).toEqual(node)
  })

  test('reads every I/O sample as it was written', () => {
    const pins = (name: string, count: number, value: fc.Arbitrary<boolean | number>) =>
      fc
        .array(fc.option(value, { nil: undefined }), { minLength: count, maxLength: count })
        .map((values) =>
          Object.fromEntries(values.flatMap((each, i) => (each === undefined ? [] : [[`${name}${i}`, each]]))),
        )
    const sample = fc.record({
      type: fc.constant('xbee-io-sample'),
      digital: pins('DIO', 16, fc.boolean()),
      analog: pins('AD', 6, fc.nat(1023)),
      supply: fc.option(fc.nat(3600), { nil: undefined }),
    }) as fc.Arbitrary<XbeeIoSample>
    fc.assert(
      fc.property(sample, ({ supply, ...rest }) => {
        const each = supply === undefined ? rest : { ...rest, supply }
        expect(decodeIoSample(encodeIoSample(each))).toEqual(each)
      }),
      tries(),
    )
  })

  test('takes no sample that is too long, too short or empty', () => {
    const whole = bytes('01001c0200140225')
    for (let length = 0; length < whole.length; length++)
      expect(decodeIoSample(whole.subarray(0, length))).toBeUndefined()
    expect(decodeIoSample(bytes('01001c020014022500'))).toBeUndefined()
    expect(decodeIoSample(bytes('02001c0200140225'))).toBeUndefined()
    expect(decodeIoSample(bytes('01000000'))).toEqual({ type: 'xbee-io-sample', digital: {}, analog: {} })
  })

  test('reads every identity as it was written', () => {
    const identity: fc.Arbitrary<NodeIdentity> = fc.record({
      address64: fc.stringMatching(/^[0-9A-F]{16}$/),
      address16: fc.stringMatching(/^[0-9A-F]{4}$/),
      name: fc.stringMatching(/^(?:[!-~](?:[ -~]{0,18}[!-~])?)?$/),
      role: fc.constantFrom(...NODE_ROLES),
      parent16: fc.stringMatching(/^[0-9A-F]{4}$/),
      profileId: fc.nat(65535),
      manufacturerId: fc.nat(65535),
    })
    fc.assert(
      fc.property(identity, (each) => {
        expect(decodeNodeIdentity(encodeNodeIdentity(each))).toEqual(each)
      }),
      tries(),
    )
  })

  test('takes any bytes for an identity or not, and throws nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        const identity = decodeNodeIdentity(data)
        if (identity) expect(identity.address64).toMatch(/^[0-9A-F]{16}$/)
        decodeIoSample(data)
      }),
      tries(),
    )
    expect(decodeNodeIdentity(new Uint8Array(10))).toBeUndefined()
  })
})

/** What each status leads to: the reason, whether it is tried again, and whether it may have arrived. */
const DELIVERIES: [status: number, reason: string, again: boolean, mayHaveArrived: boolean][] = [
  [0x01, 'no-ack', true, true],
  [0x02, 'module-refused', true, false],
  [0x03, 'module-refused', true, false],
  [0x04, 'module-refused', true, false],
  [0x15, 'module-refused', false, false],
  [0x18, 'module-refused', true, false],
  [0x21, 'no-ack', true, true],
  [0x22, 'no-route', true, false],
  [0x23, 'module-refused', false, false],
  [0x24, 'no-route', true, false],
  [0x25, 'no-route', true, false],
  [0x26, 'no-ack', true, true],
  [0x2b, 'module-refused', false, false],
  [0x2c, 'module-refused', true, false],
  [0x2d, 'module-refused', false, false],
  [0x2e, 'module-refused', false, false],
  [0x31, 'module-refused', true, false],
  [0x32, 'module-refused', true, false],
  [0x34, 'module-refused', false, false],
  [0x35, 'module-refused', false, false],
  [0x74, 'module-refused', false, false],
  [0x75, 'no-ack', true, false],
  [0xbb, 'module-refused', false, false],
]

describe('the status tables', () => {
  test.each(DELIVERIES)('delivery status %i is %s', (status, reason, again, mayHaveArrived) => {
    const failure = deliveryFailure(status)
    expect(failure.reason).toBe(reason)
    expect(failure.retryAfterMs !== undefined).toBe(again)
    expect(failure.mayHaveArrived === true).toBe(mayHaveArrived)
    expect(failure.detail).toMatch(/^[A-Z].*\.$/)
  })

  test('hold no delivery status beyond these, and name one that is not known', () => {
    expect(Object.keys(DELIVERY_FAILURES).map(Number)).toEqual(DELIVERIES.map(([status]) => status))
    expect(deliveryFailure(0x99)).toEqual({
      reason: 'module-refused',
      detail: 'The module reports the delivery status 0x99.',
    })
  })

  test('name every AT status and modem status', () => {
    expect(Object.keys(AT_STATUS).map(Number)).toEqual([0, 1, 2, 3, 4, 0x0b, 0x0c, 0x0d])
    for (const text of Object.values(AT_STATUS)) expect(text).not.toBe('')
    for (let status = 0; status <= 0xff; status++) {
      const notice = modemNotice(status)
      // A network that sleeps would fill the log.
      if (status === 0x0b || status === 0x0c) expect(notice).toBeUndefined()
      else expect(notice?.text).toMatch(/^[A-Z].*\.$/)
    }
    expect(modemNotice(0x83)).toEqual({ level: 'error', text: 'The network stack of the module reports the error 83.' })
    expect(modemNotice(0x70)).toEqual({ level: 'info', text: 'The module reports the status 70.' })
    expect([0, 1, 2, 6, 0x80].filter(isReset)).toEqual([0, 1])
  })
})

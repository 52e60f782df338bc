import { describe, expect, test } from 'vitest'
import {
  encodeAck,
  encodeMessage,
  messageIdOf,
  parseMessage,
} from '../../../../../src/radio/families/kiss/aprs/message.ts'
import { parseThirdParty } from '../../../../../src/radio/families/kiss/aprs/third-party.ts'
import { ascii } from '../../../driver-harness.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('APRS messages', () => {
  test('are written with a padded addressee and an id', () => {
    expect(text(encodeMessage('WU2Z', ascii('Testing'), '003'))).toBe(':WU2Z     :Testing{003')
    expect(text(encodeMessage('OH2XYZ-10', ascii('no id')))).toBe(':OH2XYZ-10:no id')
    expect(text(encodeAck('WU2Z', '003'))).toBe(':WU2Z     :ack003')
    expect(text(encodeAck('WU2Z', '003', true))).toBe(':WU2Z     :rej003')
  })

  test('carry an id of at most five letters and digits, each its own', () => {
    expect(messageIdOf(1)).toBe('1')
    expect(messageIdOf(36 ** 5 - 1)).toBe('ZZZZZ')
    expect(messageIdOf(36 ** 5 + 7)).toBe('7')
    expect(messageIdOf(Number.MAX_SAFE_INTEGER)).toMatch(/^[0-9A-Z]{1,5}$/)
    const ids = Array.from({ length: 5000 }, (_, key) => messageIdOf(key))
    expect(new Set(ids).size).toBe(5000)
  })

  test('come back as they were written', () => {
    for (const key of [1, 35, 36, 99_999, 60_466_175]) {
      const id = messageIdOf(key)
      expect(parseMessage(encodeMessage('WU2Z', ascii('hello'), id))).toMatchObject({
        addressee: 'WU2Z',
        asks: { messageId: id, tail: id, text: 'hello' },
        decoded: { type: 'aprs-message', addressee: 'WU2Z', text: 'hello', messageId: id },
      })
    }
  })

  test('tell of the earlier message that they acknowledge', () => {
    expect(parseMessage(ascii(':JA1ABC-7 :hello{1A}BC'))?.replyAck).toBe('BC')
    expect(parseMessage(ascii(':JA1ABC-7 :hello{1A}'))).not.toHaveProperty('replyAck')
  })

  test('ask for an acknowledgement only with an id of one to five letters and digits', () => {
    for (const body of ['hello', 'face {:-)', 'see {chapter', 'a {b c', 'x{', 'ack1', 'rejAB}CD'])
      expect(parseMessage(ascii(`:JA1ABC-7 :${body}`))).not.toHaveProperty('asks')
    expect(parseMessage(ascii(':JA1ABC-7 :PARM.A,B{7'))?.asks).toEqual({ messageId: '7', tail: '7', text: 'PARM.A,B' })
  })

  test('are for a station without SSID if it is 0', () => {
    expect(parseMessage(ascii(':N0CALL-0 :ack1'))).toMatchObject({ addressee: 'N0CALL', decoded: { type: 'aprs-ack' } })
  })
})

describe('third-party traffic', () => {
  test('names its own sender, destination, path and information', () => {
    const parsed = parseThirdParty(ascii('}WHO-IS>APRS,TCPIP,GATE-1*::JA1ABC   :hi{1'))
    expect(parsed && { ...parsed, info: text(parsed.info) }).toEqual({
      source: 'WHO-IS',
      destination: 'APRS',
      path: [
        { address: 'TCPIP', repeated: true },
        { address: 'GATE-1', repeated: true },
      ],
      info: ':JA1ABC   :hi{1',
    })
    expect(parseThirdParty(ascii('}A>B:>x'))?.path).toEqual([])
    expect(parseThirdParty(ascii('}N0CALL-0>B:>x'))?.source).toBe('N0CALL')
  })

  test.each(['', '}', '}A>B', '}A B>C:x', 'A>B:x', '}>B:x', '}A>:x', '}A>B,:x'])('is not seen in "%s"', (info) => {
    expect(parseThirdParty(ascii(info))).toBeUndefined()
  })
})

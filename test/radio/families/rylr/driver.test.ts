import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { encodeLine, encodeReceive } from '../../../../src/radio/families/rylr/codec.ts'
import { rylrDriver } from '../../../../src/radio/families/rylr/driver.ts'
import { ERRORS } from '../../../../src/radio/families/rylr/error-codes.ts'
import { ascii, beginHandshake, createHarness } from '../../driver-harness.ts'
import { createScriptedModule, type ModuleScript } from './scripted-module.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function open(script: ModuleScript = {}, options: Options = {}) {
  const module = createScriptedModule(script)
  const state = { dead: false }
  const harness = createHarness({
    module: rylrDriver,
    options,
    answer: (written) => (state.dead ? [] : module.answer(written)),
  })
  await harness.driver.start()
  harness.events.length = 0
  module.heard.length = 0
  return { ...harness, module, state, tell: (...lines: string[]) => harness.feed(...lines.map(encodeLine)) }
}

function order(key: number, text: string, attempt = 1, destination = '120') {
  return { key, destination, payload: ascii(text), options: {}, attempt }
}

const packet = encodeReceive({ source: 50, data: ascii('HELLO'), rssiDbm: -99, snrDb: 40 })

describe('sending by a RYLR module', () => {
  test('writes the command of the guide, and is sent when the module says so', async () => {
    const { driver, written } = await open()
    expect(await driver.send(order(1, 'HELLO'))).toEqual({ state: 'sent' })
    expect(Buffer.from(written.at(-1) ?? new Uint8Array(0)).toString()).toBe('AT+SEND=120,5,HELLO\r\n')
  })

  test.each(Object.keys(ERRORS).map(Number))('knows what to do about +ERR=%i', async (code) => {
    const { driver, tell } = await open({ onSend: () => [`ERR=${code}`] })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(0)
    if (ERRORS[code]?.ofReception) {
      // It is about something that was received: the answer is still to come.
      tell('OK')
      expect(await sending).toEqual({ state: 'sent' })
      return
    }
    const outcome = await sending
    expect(outcome).toMatchObject({ state: 'failed', reason: 'module-refused', detail: ERRORS[code]?.detail })
    const isRepeated = [1, 2, 3, 5, 10, 15, 17].includes(code)
    expect('retryAfterMs' in outcome && outcome.retryAfterMs !== undefined).toBe(isRepeated)
  })

  test('interleaves with what is heard, with its signal', async () => {
    const { driver, feed, events, tell } = await open({ onSend: () => [] })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(0)
    feed(packet)
    tell('OK')
    feed(packet)
    expect(await sending).toEqual({ state: 'sent' })
    const packets = events.filter(({ type }) => type === 'packet')
    expect(packets).toHaveLength(2)
    expect(packets[0]).toMatchObject({ packet: { source: '50', signal: { rssiDbm: -99, snrDb: 40 } } })
  })

  // +OK comes when the message has left the antenna; times of a RYLR896 with its PARAMETER and 240 bytes.
  test.each([
    ['12,3,1,7', 43_000],
    ['12,3,1,7', 51_000],
    ['12,0,4,7', 211_000],
    ['11,7,4,25', 8_000],
  ])('waits as long as the modulation %s makes a message: %i ms', async (parameter, answerMs) => {
    const { driver, events, tell } = await open({
      onSend: () => [],
      onCommand: (text) => (text === 'AT+PARAMETER?' ? [`PARAMETER=${parameter}`] : undefined),
    })
    const sending = driver.send(order(1, 'x'.repeat(240)))
    await vi.advanceTimersByTimeAsync(answerMs)
    tell('OK')
    expect(await sending).toEqual({ state: 'sent' })
    expect(events.filter(({ type }) => type === 'trouble')).toEqual([])
    driver.stop()
  })

  test('knows a modulation that was set, and asks for it after a restart of the module', async () => {
    let parameter = '9,7,1,12'
    const { driver, module, tell } = await open({
      onSend: () => [],
      onCommand(text) {
        if (text.startsWith('AT+PARAMETER=')) return ['OK']
        return text === 'AT+PARAMETER?' ? [`PARAMETER=${parameter}`] : undefined
      },
    })
    const answered = async (key: number) => {
      const sending = driver.send(order(key, 'x'.repeat(240)))
      await vi.advanceTimersByTimeAsync(40_000)
      tell('OK')
      return sending
    }
    await driver.settings?.write({ name: 'PARAMETER', value: '12,3,1,7', save: false })
    expect(await answered(1)).toEqual({ state: 'sent' })
    parameter = '9,7,1,12'
    tell('RESET', 'READY')
    await vi.advanceTimersByTimeAsync(0)
    expect(module.heard.at(-1)).toEqual({ type: 'other', text: 'AT+PARAMETER?' })
    expect(await answered(2)).toMatchObject({ state: 'failed', retryAfterMs: 1_000 })
    driver.stop()
  })

  test('has one command under way at a time', async () => {
    const { driver, module, tell } = await open({ onSend: () => [] })
    const first = driver.send(order(1, 'one'))
    const second = driver.send(order(2, 'two'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(module.sent()).toEqual(['one'])
    tell('OK')
    await vi.advanceTimersByTimeAsync(0)
    expect(module.sent()).toEqual(['one', 'two'])
    tell('ERR=13')
    expect(await first).toEqual({ state: 'sent' })
    expect(await second).toMatchObject({ state: 'failed' })
  })

  test.each([
    [true, { state: 'failed', reason: 'module-refused', retryAfterMs: 1_000 }],
    [false, { state: 'failed', reason: 'interrupted' }],
  ])('without an answer, or with a restart in mid-send, repeating %s, ends so', async (repeatUnconfirmed, expected) => {
    for (const restart of [true, false]) {
      const { driver, tell } = await open({ onSend: () => [] }, { repeatUnconfirmed })
      const sending = driver.send(order(1, 'HELLO'))
      await vi.advanceTimersByTimeAsync(0)
      if (restart) tell('RESET', 'READY')
      else await vi.advanceTimersByTimeAsync(15_000)
      expect(await sending).toMatchObject(expected)
    }
  })

  test('an answer that comes late is not taken for that of the next message, and saves the next attempt', async () => {
    let hold = true
    const { driver, module, tell } = await open({
      onSend: () => [],
      onCommand: (text) => (hold && text === 'AT+ADDRESS?' ? [] : undefined),
    })
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await first).toMatchObject({ state: 'failed', retryAfterMs: 1_000 })
    const other = driver.send(order(2, 'two'))
    await vi.advanceTimersByTimeAsync(100)
    expect(module.sent()).toEqual(['one'])
    hold = false
    tell('OK', 'ADDRESS=7')
    await vi.advanceTimersByTimeAsync(0)
    expect(module.sent()).toEqual(['one', 'two'])
    tell('OK')
    expect(await other).toEqual({ state: 'sent' })
    expect(await driver.send(order(1, 'one', 2))).toEqual({ state: 'sent' })
    expect(module.sent()).toEqual(['one', 'two'])
  })

  test('an error that comes late lets the next attempt go', async () => {
    const answers = [[], ['OK']]
    const { driver, module, tell } = await open({
      onSend: () => answers.shift() ?? [],
      onCommand: (text) => (text === 'AT+ADDRESS?' ? [] : undefined),
    })
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(15_000)
    await first
    tell('ERR=17', 'ADDRESS=7')
    await vi.advanceTimersByTimeAsync(0)
    expect(await driver.send(order(1, 'one', 2))).toEqual({ state: 'sent' })
    expect(module.sent()).toEqual(['one', 'one'])
  })

  test('an answer that comes twice is an answer to nothing', async () => {
    const { driver, tell } = await open({ onSend: () => [] })
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(0)
    tell('OK', 'OK')
    expect(await first).toEqual({ state: 'sent' })
    let outcome: unknown
    void driver.send(order(2, 'two')).then((ended) => {
      outcome = ended
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outcome).toBeUndefined()
    tell('OK')
    await vi.advanceTimersByTimeAsync(0)
    expect(outcome).toEqual({ state: 'sent' })
  })

  test('a module that answers nothing any more is silent, gets no message, and is well again with its answer', async () => {
    const { driver, events, module, state } = await open()
    state.dead = true
    const sending = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(15_000)
    await sending
    const next = driver.send(order(2, 'two'))
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await next).toMatchObject({ state: 'failed', detail: 'The module does not answer.', retryAfterMs: 1_000 })
    const troubles = () => events.flatMap((event) => (event.type === 'trouble' ? [event.error?.code] : []))
    await vi.advanceTimersByTimeAsync(4_000)
    expect(troubles()).toEqual(['module-silent'])
    state.dead = false
    await vi.advanceTimersByTimeAsync(6_000)
    expect(troubles()).toEqual(['module-silent', undefined])
    expect(module.sent()).toEqual([])
    expect(await driver.send(order(2, 'two', 2))).toEqual({ state: 'sent' })
    driver.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('one message without an answer is enough to look after the module', async () => {
    const { driver, events, state } = await open()
    state.dead = true
    const sending = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(20_000)
    await sending
    expect(events).toContainEqual({ type: 'trouble', error: expect.objectContaining({ code: 'module-silent' }) })
    driver.stop()
  })

  test('waits for a line that comes slowly', async () => {
    const { feed, payloads, discarded } = await open()
    for (let at = 0; at < packet.length; at += 5) {
      feed(packet.subarray(at, at + 5))
      await vi.advanceTimersByTimeAsync(1_900)
    }
    expect(payloads()).toEqual(['48454c4c4f'])
    expect(discarded()).toBe(0)
  })

  test('ends in doubt when the connection closes under it', async () => {
    const { driver } = await open({ onSend: () => [] })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(0)
    driver.stop()
    expect(await sending).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('gives a lying length up after a pause', async () => {
    const { feed, payloads } = await open()
    feed(ascii('+RCV=50,99,HELLO,-99,40\r\n'), packet)
    expect(payloads()).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(payloads()).toEqual(['48454c4c4f'])
  })
})

describe('what cannot be sent', () => {
  test.each([
    [undefined, 'x', 'destination-invalid'],
    ['120', '', 'payload-invalid'],
    ['120', 'x'.repeat(241), 'payload-too-large'],
  ])('to %s: %j', (destination, text, code) => {
    const given = { payload: ascii(text), options: {}, radioOptions: {} }
    const check = () => rylrDriver.check?.({ ...given, ...(destination !== undefined && { destination }) })
    expect(check).toThrow(expect.objectContaining({ code }))
  })

  test('has addresses of 0 to 65535 only', () => {
    const pattern = new RegExp(rylrDriver.info.address?.pattern ?? '', 'u')
    for (let address = 0; address <= 65_535; address++)
      if (!pattern.test(String(address))) throw new Error(`${address}`)
    for (const wrong of ['65536', '70000', '99999', '-1', '01', '', '1.0', '100000']) expect(wrong).not.toMatch(pattern)
  })
})

describe('the handshake', () => {
  function begin(answer: (written: Uint8Array) => Uint8Array[]) {
    return beginHandshake({ module: rylrDriver, answer })
  }

  test.each([['OK'], ['ERR=1']])('takes +%s for an answer', async (line) => {
    const { result, written } = begin(() => [encodeLine(line)])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(result).toEqual({ done: true })
    expect(written.map((each) => Buffer.from(each).toString())).toEqual(['AT\r\n', 'AT+PARAMETER?\r\n'])
  })

  test('asks again', async () => {
    const module = createScriptedModule()
    let lost = 2
    const { result } = begin((written) => (lost-- > 0 ? [] : module.answer(written)))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(result).toEqual({ done: true })
  })

  const sayings: [string, Uint8Array, string, RegExp][] = [
    ['says nothing', new Uint8Array(0), 'module-silent', /baud rate/],
    ['sends messages, but does not answer', packet, 'module-unexpected', /RXD/],
    ['is another modem', ascii('\r\nOK\r\n\r\nERROR\r\n'), 'module-unexpected', /plus sign/],
    ['talks at another baud rate', Uint8Array.of(0xf8, 0x80, 0x1e, 0xe6, 0x00, 0x98), 'module-unexpected', /baud rate/],
  ]
  test.each(sayings)('fails with a hint when the device %s', async (_name, chunk, code, hint) => {
    const { driver, result, feed } = begin(() => [])
    feed(chunk)
    await vi.advanceTimersByTimeAsync(8_000)
    expect(result.fault).toMatchObject({ code })
    expect(result.fault?.hint).toMatch(hint)
    driver.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('ends with the link', async () => {
    const harness = createHarness({ module: rylrDriver })
    const lost = new DomainError('link-lost', 'The cable is out.')
    harness.breakLink(lost)
    await expect(harness.driver.start()).rejects.toBe(lost)
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { resolveOptions } from '../../../../src/domain/options.ts'
import { encodeTwelite } from '../../../../src/radio/families/twelite/codec.ts'
import { tweliteDriver } from '../../../../src/radio/families/twelite/driver.ts'
import captures from '../../../captures/twelite.json' with { type: 'json' }
import { ascii, bytes, createHarness, hex } from '../../driver-harness.ts'
import { createScriptedModule, type ModuleScript, response } from './scripted-module.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const uart = { application: 'uart' }

function open(script: ModuleScript = {}, options: Options = uart) {
  const module = createScriptedModule(script)
  return { ...createHarness({ module: tweliteDriver, options, answer: module.answer }), module }
}

function order(key: number, payload: string | Uint8Array, options: Options = {}, destination = '01', attempt = 1) {
  const resolved = resolveOptions(tweliteDriver.info.messageOptions, options)
  return {
    key,
    destination,
    payload: typeof payload === 'string' ? ascii(payload) : payload,
    options: resolved,
    attempt,
  }
}

const refused = { state: 'failed', reason: 'module-refused', retryAfterMs: 1_000 }

describe('sending by App_Uart', () => {
  test.each(['simple', 'extended'])('in the %s form is sent when the module says so', async (sendForm) => {
    const { driver, module } = open({}, { ...uart, sendForm })
    expect(await driver.send(order(1, 'HELLO'))).toEqual({ state: 'sent' })
    expect(module.heard).toMatchObject([{ destination: '01', data: ascii('HELLO') }])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('writes the frame of the manual', async () => {
    const { driver, written } = open()
    await driver.send(order(1, 'HELLO', {}, '00'))
    expect(Buffer.from(written[0] ?? new Uint8Array(0)).toString()).toBe(':000148454C4C4F8B\r\n')
  })

  test('fails, and is tried again, when the module could not send it', async () => {
    const { driver } = open({ respond: (_, own) => [[own, false]] })
    expect(await driver.send(order(1, 'HELLO'))).toMatchObject(refused)
  })

  test.each([
    [true, refused],
    [false, { state: 'failed', reason: 'interrupted' }],
  ])('without an answer, repeating %s, ends in time', async (repeatUnconfirmed, expected) => {
    const { driver } = open({ respond: () => [] }, { ...uart, repeatUnconfirmed })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await sending).toMatchObject(expected)
  })

  test.each(['simple', 'extended'])('takes an answer that comes twice, or late, once (%s)', async (sendForm) => {
    let own = 0
    const { driver, feed, module } = open(
      {
        respond(_, id) {
          own = id
          return []
        },
      },
      { ...uart, sendForm },
    )
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(0)
    feed(response(own), response(own))
    expect(await first).toEqual({ state: 'sent' })
    const second = driver.send(order(2, 'two'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await second).toMatchObject(refused)
    const lateId = own
    // Between two attempts: the next one finds that it was sent, and writes nothing.
    feed(response(lateId))
    const heard = module.heard.length
    expect(await driver.send(order(2, 'two', {}, '01', 2))).toEqual({ state: 'sent' })
    expect(module.heard).toHaveLength(heard)
  })

  test.each(['simple', 'extended'])(
    'the late answer to an earlier attempt resolves the one under way, and the own answer nobody else (%s)',
    async (sendForm) => {
      const ids: number[] = []
      const { driver, feed } = open(
        {
          respond(_, id) {
            ids.push(id)
            return ids.length === 1 ? [[id, true]] : []
          },
        },
        { ...uart, sendForm },
      )
      await driver.send(order(1, 'to learn the count'))
      const first = driver.send(order(2, 'two'))
      await vi.advanceTimersByTimeAsync(2_000)
      await first
      const second = driver.send(order(2, 'two', {}, '01', 2))
      await vi.advanceTimersByTimeAsync(100)
      feed(response(ids[1] ?? 0))
      expect(await second).toEqual({ state: 'sent' })
      let other: unknown
      void driver.send(order(3, 'three')).then((outcome) => {
        other = outcome
      })
      await vi.advanceTimersByTimeAsync(100)
      feed(response(ids[2] ?? 0))
      await vi.advanceTimersByTimeAsync(100)
      expect(other).toBeUndefined()
      feed(response(ids[3] ?? 0))
      await vi.advanceTimersByTimeAsync(0)
      expect(other).toEqual({ state: 'sent' })
    },
  )

  test('the first count that is heard is that of the oldest send', async () => {
    const { driver, feed } = open({ respond: () => [] })
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(2_000)
    await first
    const second = driver.send(order(2, 'two'))
    await vi.advanceTimersByTimeAsync(100)
    feed(response(0x85))
    await vi.advanceTimersByTimeAsync(0)
    feed(response(0x86))
    expect(await second).toEqual({ state: 'sent' })
  })

  test('a module that restarts in mid-send, and counts anew, is followed', async () => {
    const { driver, module } = open()
    for (let key = 1; key <= 3; key++) expect(await driver.send(order(key, 'x'))).toEqual({ state: 'sent' })
    module.restart()
    for (let key = 4; key <= 200; key++) expect(await driver.send(order(key, 'x'))).toEqual({ state: 'sent' })
  })

  test('after a restart of the module a late answer is told by the new count', async () => {
    let silent = false
    const { driver, module, feed } = open({ respond: (_, own) => (silent ? [] : [[own, true]]) })
    for (let key = 1; key <= 3; key++) await driver.send(order(key, 'x'))
    module.restart()
    await driver.send(order(4, 'x'))
    silent = true
    const fifth = driver.send(order(5, 'five'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await fifth).toMatchObject(refused)
    feed(response(0x81))
    expect(await driver.send(order(5, 'five', {}, '01', 2))).toEqual({ state: 'sent' })
    expect(module.heard).toHaveLength(5)
  })

  test('says so when all response ids are in use, and has them back after a while', async () => {
    const { driver } = open({ respond: () => [] }, { ...uart, sendForm: 'extended', responseTimeoutMs: 100 })
    const outcomes = []
    for (let key = 1; key <= 100; key++) {
      const sending = driver.send(order(key, 'x'))
      await vi.advanceTimersByTimeAsync(100)
      outcomes.push(await sending)
    }
    const many = Array.from({ length: 40 }, (_, index) => driver.send(order(200 + index, 'x')))
    await vi.advanceTimersByTimeAsync(100)
    const details = (await Promise.all(many)).map((outcome) => (outcome.state === 'failed' ? outcome.detail : ''))
    expect(details).toContain('All response ids are in use.')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('interleaves with what is heard', async () => {
    const packet = encodeTwelite(bytes('01014142'), 'ascii')
    const { driver, feed, payloads } = open({ respond: () => [] })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(0)
    feed(packet, response(0x80), packet)
    expect(await sending).toEqual({ state: 'sent' })
    expect(payloads()).toEqual(['4142', '4142'])
  })

  test('ends in doubt when the connection closes under it', async () => {
    const { driver } = open({ respond: () => [] })
    const sending = driver.send(order(1, 'HELLO'))
    await vi.advanceTimersByTimeAsync(0)
    driver.stop()
    expect(await sending).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(await driver.send(order(1, 'HELLO'))).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('sending by other applications', () => {
  test('waits for no answer where none is to come', async () => {
    const { driver } = open({ respond: () => [] }, { application: 'other' })
    expect(await driver.send(order(1, 'HELLO'))).toEqual({ state: 'sent' })
  })

  test('finds out by itself: once without an answer it waits for none, until one comes', async () => {
    let silent = true
    const { driver, module } = open({ respond: (_, own) => (silent ? [] : [[own, true]]) }, {})
    const first = driver.send(order(1, 'one'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await first).toEqual({ state: 'sent' })
    expect(await driver.send(order(2, 'two'))).toEqual({ state: 'sent' })
    silent = false
    await driver.send(order(3, 'three'))
    silent = true
    const fourth = driver.send(order(4, 'four'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await fourth).toMatchObject(refused)
    expect(module.heard).toHaveLength(4)
  })

  test('outputs are never answered', async () => {
    const { driver, written } = open()
    const outputs = bytes('010fffffffffffffffff')
    expect(await driver.send(order(1, outputs, { kind: 'outputs' }))).toEqual({ state: 'sent' })
    expect(Buffer.from(written[0] ?? new Uint8Array(0)).toString()).toBe(':018001010FFFFFFFFFFFFFFFFF76\r\n')
  })
})

describe('what cannot be sent', () => {
  const extended = { sendForm: 'extended' }
  const check = (payload: Uint8Array, options: Options, destination: string | undefined, radio: Options) => () =>
    tweliteDriver.check?.({
      ...(destination !== undefined && { destination }),
      payload,
      options: resolveOptions(tweliteDriver.info.messageOptions, options),
      radioOptions: resolveOptions(tweliteDriver.info.options, radio),
    })
  const outputs = { kind: 'outputs' }
  test.each([
    ['41', {}, undefined, {}, 'destination-invalid'],
    ['41', {}, '8201015A', {}, 'destination-invalid'],
    ['010fffffffffffffffff', outputs, '8201015A', extended, 'destination-invalid'],
    ['', {}, '01', {}, 'payload-invalid'],
    ['41'.repeat(81), {}, '01', {}, 'payload-too-large'],
    ['010fffffffffffffff', outputs, '01', {}, 'payload-invalid'],
    ['010f0401ffffffffffff', outputs, '01', {}, 'payload-invalid'],
    ['010fffffffffffff0401', outputs, '01', {}, 'payload-invalid'],
    ['010fffffffffffffffff00', outputs, '01', {}, 'payload-too-large'],
  ])('%s with %j to %s', (payload, options, destination, radio, code) => {
    expect(check(bytes(payload), options as Options, destination, radio as Options)).toThrow(
      expect.objectContaining({ code }),
    )
  })

  test.each([
    ['41'.repeat(80), {}, '64', {}],
    ['41', {}, '8201015A', extended],
    ['000f0400000003ff0001', outputs, '78', {}],
  ])('but %s with %j to %s can', (payload, options, destination, radio) => {
    expect(check(bytes(payload), options as Options, destination, radio as Options)).not.toThrow()
  })

  test('has the addresses of the manual only', () => {
    const pattern = new RegExp(tweliteDriver.info.address?.pattern ?? '', 'u')
    const numbers = Array.from({ length: 256 }, (_, number) => number.toString(16).toUpperCase().padStart(2, '0'))
    expect(numbers.filter((number) => pattern.test(number))).toEqual([...numbers.slice(0, 101), '78'])
  })
})

describe('what nodes and modules show of themselves', () => {
  const status = (supplyMv: number) =>
    encodeTwelite(
      bytes(`78811501c98201015a000391 00${supplyMv.toString(16).padStart(4, '0')}00810301ffffffff`.replace(' ', '')),
      'ascii',
    )
  const troubles = (events: { type: string; error?: DomainError | undefined }[]) =>
    events.flatMap((event) => (event.type === 'trouble' ? [event.error] : []))

  test('the supply voltage is the battery of the node, told when it has moved', () => {
    const { feed, events } = open()
    feed(status(3000), status(3010), status(2980), status(2980))
    expect(events.filter(({ type }) => type === 'node')).toEqual([
      { type: 'node', address: '8201015A', battery: { voltageMv: 3000 } },
      { type: 'node', address: '8201015A', battery: { voltageMv: 2980 } },
    ])
  })

  test.each([
    ['ascii', encodeTwelite(bytes('01014142'), 'binary'), /binary form/, /form to "binary"/],
    ['binary', encodeTwelite(bytes('01014142'), 'ascii'), /ascii form/, /form to "ascii"/],
    [
      'ascii',
      ascii('--- CONFIG/TWE UART APP V1-04-5/SID=0x82018ca0 ---\r\n a: set Application ID\r\n'),
      /interactive/,
      /SET pin/,
    ],
    ['ascii', ascii('[Node 1] hello, world\r\n'), /text/, /format mode/],
    ['ascii', bytes('f8801ee6009880fe'), /not valid TWELITE frames/, /baud rate/],
  ])(
    'a module that is set otherwise than %s says so, and is well with the first good frame',
    (form, wire, message, hint) => {
      const { feed, events } = open({}, { form })
      for (let i = 0; i < 30; i++) feed(wire)
      expect(troubles(events)).toHaveLength(1)
      expect(troubles(events)[0]).toMatchObject({ code: 'module-unexpected' })
      expect(troubles(events)[0]?.message).toMatch(message)
      expect(troubles(events)[0]?.hint).toMatch(hint)
      feed(encodeTwelite(bytes('01014142'), form === 'binary' ? 'binary' : 'ascii'))
      expect(troubles(events).at(-1)).toBeUndefined()
      const told = troubles(events).length
      for (let i = 0; i < 30; i++) feed(wire)
      expect(troubles(events)).toHaveLength(told)
    },
  )

  test('a module that is set as it should be is not suspected, however much of it comes at once', () => {
    const { feed, events } = open()
    feed(Buffer.concat(Array.from({ length: 20 }, () => status(3000))))
    expect(events.filter(({ type }) => type === 'packet')).toHaveLength(20)
    expect(troubles(events)).toEqual([])
  })

  test.each(['ascii', 'binary'] as const)('a long frame that comes in pieces raises no suspicion (%s)', (form) => {
    const { feed, events } = open({}, { form })
    const cue = captures.vectors.find(({ name }) => name === 'CUE')?.ascii ?? ''
    const wire = encodeTwelite(bytes(cue.slice(1, -2)), form)
    for (let at = 0; at < wire.length; at += 60) feed(wire.subarray(at, at + 60))
    expect(events).toMatchObject([
      { type: 'packet', packet: { source: '81000011', decoded: { type: 'twelite-pal', product: 'cue' } } },
      { type: 'node', address: '81000011', battery: { voltageMv: 3350 } },
    ])
  })

  test('a frame from an address that no node can have is a packet of no node', () => {
    const { feed, events } = open()
    feed(encodeTwelite(bytes('8000000041'), 'ascii'))
    expect(events).toEqual([{ type: 'packet', packet: { payload: bytes('8000000041') } }])
  })

  test('a burst of noise is forgiven after half a minute', async () => {
    const { feed, events } = open()
    feed(new Uint8Array(300).fill(0x80))
    expect(troubles(events)).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(troubles(events).at(-1)).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('App_Uart that answers nothing twice is silent, until it says anything, or for half a minute', async () => {
    for (const recovery of ['frame', 'time']) {
      const { driver, feed, events } = open({ respond: () => [] })
      for (let key = 1; key <= 2; key++) {
        const sending = driver.send(order(key, 'x'))
        await vi.advanceTimersByTimeAsync(2_000)
        await sending
      }
      expect(troubles(events)).toMatchObject([{ code: 'module-silent' }])
      if (recovery === 'frame') feed(response(0xff))
      else await vi.advanceTimersByTimeAsync(30_000)
      expect(troubles(events)).toHaveLength(2)
      expect(troubles(events)[1]).toBeUndefined()
    }
  })

  test('gives a lying length up after a pause', async () => {
    const { feed, payloads } = open({}, { form: 'binary' })
    feed(bytes('a55a8040'), encodeTwelite(bytes('01014142'), 'binary'))
    expect(payloads()).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(payloads()).toEqual(['4142'])
  })

  test('waits for a frame that comes slowly', async () => {
    const wire = encodeTwelite(bytes('01014142'), 'binary')
    const { feed, payloads, discarded } = open({}, { form: 'binary' })
    for (let at = 0; at < wire.length; at += 3) {
      feed(wire.subarray(at, at + 3))
      await vi.advanceTimersByTimeAsync(1_900)
    }
    expect(payloads()).toEqual(['4142'])
    expect(discarded()).toBe(0)
  })

  test('a link that breaks is the end of the send', async () => {
    const { driver, breakLink } = open()
    const lost = new DomainError('link-lost', 'The cable is out.')
    breakLink(lost)
    await expect(driver.send(order(1, 'x'))).rejects.toBe(lost)
    expect(hex(order(1, 'x').payload)).toBe('78')
  })
})

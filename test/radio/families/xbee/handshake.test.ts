import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { xbeeDriver } from '../../../../src/radio/families/xbee/driver.ts'
import { ascii, beginHandshake, bytes, createHarness, hex } from '../../driver-harness.ts'
import { createScriptedModule, type ModuleScript, THEM } from './scripted-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(answer: (written: Uint8Array) => Uint8Array[], options: Options = {}) {
  return beginHandshake({ module: xbeeDriver, options: { discoverAtStart: false, ...options }, answer })
}

const packet = (payload: Uint8Array) =>
  ({ type: 'receive', address64: THEM, address16: '7D84', options: 1, payload }) as const

describe('the handshake of an XBee', () => {
  test.each([1, 2] as const)('finds API mode %i by itself', async (apiMode) => {
    const module = createScriptedModule({ apiMode })
    const radio = open(module.answer)
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.result).toEqual({ done: true })
    expect(hex(radio.written[0] ?? new Uint8Array(0))).toBe('7e00040901415064')
    radio.feed(module.encode(packet(bytes('7e7d1113'))))
    expect(radio.payloads()).toEqual(['7e7d1113'])
    expect(radio.discarded()).toBe(0)
    await radio.driver.send({ key: 1, destination: THEM, payload: bytes('7e11'), options: {}, attempt: 1 })
    expect(module.sent()).toMatchObject([{ payload: bytes('7e11') }])
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([1, 2] as const)('keeps what it hears before it knows the API mode %i', async (apiMode) => {
    const module = createScriptedModule({ apiMode })
    let asked = false
    const radio = open((written) => {
      const answers = module.answer(written)
      if (asked) return answers
      asked = true
      // The payload's length makes 0x11 of the length field: two bytes with escapes.
      return [module.encode(packet(bytes('7e7d111300'))), bytes('00'), ...answers]
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.result).toEqual({ done: true })
    expect(radio.payloads()).toEqual(['7e7d111300'])
    expect(radio.discarded()).toBe(1)
  })

  test('keeps its own copy of what it hears before', async () => {
    const module = createScriptedModule({ apiMode: 1 })
    const chunk = Buffer.from(module.encode(packet(ascii('early'))))
    let lost = 1
    const radio = open((written) => (lost-- > 0 ? [] : module.answer(written)))
    radio.driver.receive(chunk)
    chunk.fill(0)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(radio.payloads()).toEqual([hex(ascii('early'))])
  })

  test('takes no answer to another command for the one to its own', async () => {
    const module = createScriptedModule({
      apiMode: 1,
      onCommand: ({ command, frameId }) =>
        command === 'NP'
          ? [
              { type: 'at-response', frameId, command: 'BD', status: 0, value: bytes('03') },
              { type: 'at-response', frameId, command, status: 0, value: bytes('0054') },
            ]
          : undefined,
    })
    const radio = open(module.answer)
    await vi.advanceTimersByTimeAsync(0)
    const send = radio.driver.send({ key: 1, destination: THEM, payload: new Uint8Array(84), options: {}, attempt: 1 })
    expect(await send).toEqual({ state: 'delivered' })
  })

  test('asks again, three times in all', async () => {
    const module = createScriptedModule({ apiMode: 1 })
    let lost = 2
    const radio = open((written) => (lost-- > 0 ? [] : module.answer(written)))
    await vi.advanceTimersByTimeAsync(1_999)
    expect(radio.result).toEqual({})
    await vi.advanceTimersByTimeAsync(1)
    expect(radio.result).toEqual({ done: true })
  })

  test('counts what it never understood, and holds no more than a little of it', async () => {
    const radio = open(() => [])
    for (let i = 0; i < 1000; i++) radio.driver.receive(new Uint8Array(1000).fill(0x80))
    expect(1_000_000 - radio.discarded()).toBeLessThanOrEqual(4096)
  })

  test('goes on without what the module does not tell', async () => {
    const onlyAp = createScriptedModule({
      apiMode: 1,
      onCommand: ({ command }) => (command === 'AP' ? undefined : []),
    })
    const radio = open(onlyAp.answer)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(radio.result).toEqual({ done: true })
    const send = radio.driver.send({ key: 1, destination: THEM, payload: new Uint8Array(256), options: {}, attempt: 1 })
    expect(await send).toEqual({ state: 'delivered' })
  })

  test('ends with the link', async () => {
    const lost = new DomainError('link-lost', 'The cable is out.')
    const radio = createHarness({ module: xbeeDriver })
    radio.breakLink(lost)
    await expect(radio.driver.start()).rejects.toBe(lost)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('ends at a stop, leaving nothing behind', async () => {
    const radio = open(() => [])
    await vi.advanceTimersByTimeAsync(500)
    radio.driver.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.result.fault?.code).toBe('link-lost')
    expect(vi.getTimerCount()).toBe(0)
    const later = open(() => [])
    await vi.advanceTimersByTimeAsync(3_500)
    later.driver.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(vi.getTimerCount()).toBe(0)
    expect(later.written.length).toBeLessThanOrEqual(4)
  })
})

describe('a module that cannot be used says why', () => {
  async function faultOf(answer: (written: Uint8Array) => Uint8Array[], options: Options = {}) {
    const radio = open(answer, options)
    await vi.advanceTimersByTimeAsync(20_000)
    return { ...radio, fault: radio.result.fault }
  }

  test('silence', async () => {
    const { fault } = await faultOf(() => [])
    expect(fault).toMatchObject({ code: 'module-silent', hint: expect.stringContaining('9600') })
  })

  test('transparent mode, found by the command mode sequence and left again', async () => {
    const { fault, written } = await faultOf((bytesWritten) =>
      Buffer.from(bytesWritten).toString() === '+++' ? [ascii('O'), ascii('K\r')] : [],
    )
    expect(fault).toMatchObject({
      code: 'module-unexpected',
      message: expect.stringContaining('requires API mode'),
      hint: expect.stringContaining('AP'),
    })
    expect(written.slice(-2).map((each) => Buffer.from(each).toString())).toEqual(['+++', 'ATCN\r'])
  })

  test('waits for the guard time before the command mode sequence', async () => {
    const radio = open(() => [])
    await vi.advanceTimersByTimeAsync(4_099)
    expect(radio.written).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(radio.written).toHaveLength(4)
  })

  test('text of another device', async () => {
    const { fault } = await faultOf(() => [ascii('$GPGGA,123519,4807.038,N\r\n')])
    expect(fault).toMatchObject({ code: 'module-unexpected', message: expect.stringContaining('text') })
  })

  test('bytes at another baud rate', async () => {
    const { fault } = await faultOf(() => [bytes('80f8007e9e06e6001880fe')])
    expect(fault).toMatchObject({ code: 'module-unexpected', hint: expect.stringContaining('baud rate') })
  })

  test('frames, but no answers', async () => {
    const module = createScriptedModule({ apiMode: 2 })
    const { fault, written } = await faultOf(() => [module.encode(packet(ascii('hi')))])
    expect(fault).toMatchObject({ code: 'module-unexpected', hint: expect.stringContaining('DIN') })
    expect(written.every((each) => each[0] === 0x7e)).toBe(true)
  })

  test.each<[string, Partial<ModuleScript>, Options]>([
    ['another API mode than configured', { apiMode: 1 }, { apiMode: '2' }],
    ['an API mode of its own', { apiMode: 1, parameters: { AP: '04' } }, {}],
    ['a refusal', { apiMode: 1, parameters: { AP: '' } }, {}],
  ])('%s', async (_, script, options) => {
    const module = createScriptedModule({ apiMode: 1, ...script })
    const { fault } = await faultOf(module.answer, options)
    expect(fault).toMatchObject({ code: 'module-unexpected', hint: expect.stringContaining('AP') })
  })
})

describe('finding the names of nodes', () => {
  const answerNd = (frameId: number, value: string) =>
    ({ type: 'at-response', frameId, command: 'ND', status: 0, value: bytes(value) }) as const

  test('tells the name of every node that answers', async () => {
    const module = createScriptedModule({
      apiMode: 2,
      onCommand: ({ command, frameId }) =>
        command === 'ND'
          ? [
              answerNd(frameId, `7d84${THEM}50756d7000fffe0100c105101e`),
              answerNd(frameId, 'fffe0013a20041aabbcc2f4c616d7000'),
              answerNd(frameId, '17850013a20040b450232000fffe0100c105101e'),
              answerNd(frameId, ''),
            ]
          : undefined,
    })
    const radio = open(module.answer, { discoverAtStart: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.events.filter((event) => event.type === 'node')).toEqual([
      { type: 'node', address: THEM, name: 'Pump' },
      { type: 'node', address: '0013A20041AABBCC', name: 'Lamp' },
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('collects for as long as the module does, and lets the id go then', async () => {
    const module = createScriptedModule({
      apiMode: 2,
      onCommand: ({ command }) => (command === 'ND' ? [] : undefined),
    })
    const radio = open(module.answer, { discoverAtStart: true })
    await vi.advanceTimersByTimeAsync(7_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(vi.getTimerCount()).toBe(0)
    const id = module.heard.find((frame) => frame.type === 'at-command' && frame.command === 'ND')?.frameId ?? 0
    radio.feed(module.encode(answerNd(id, `7d84${THEM}50756d7000fffe0100c105101e`)))
    expect(radio.events.at(-1)).toMatchObject({ type: 'node', name: 'Pump' })
  })

  test('is left alone where it is not wanted', async () => {
    const module = createScriptedModule({ apiMode: 2 })
    open(module.answer)
    await vi.advanceTimersByTimeAsync(0)
    expect(module.commands()).not.toContain('ND')
  })
})

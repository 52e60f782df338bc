import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Message, Options } from '../../../../src/domain/message.ts'
import { resolveOptions } from '../../../../src/domain/options.ts'
import { mysensorsDriver } from '../../../../src/radio/families/mysensors/driver.ts'
import { ascii, beginHandshake, createHarness } from '../../driver-harness.ts'
import { createScriptedGateway, type GatewayScript, lineOf } from './scripted-gateway.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SWITCH = { child: 1, type: 'V_STATUS' }
const line = (text: string) => ascii(`${text}\n`)

async function open(
  script: GatewayScript = {},
  options: Options = {},
  knownNodes: string[] = [],
  mayAnswer = true,
  lastMessages: Message[] = [],
) {
  const gateway = createScriptedGateway(script)
  const harness = createHarness({
    module: {
      ...mysensorsDriver,
      create: (deps) =>
        mysensorsDriver.create({
          ...deps,
          knownNodes: async () => knownNodes.map((address) => ({ address })),
          lastMessages: async () => lastMessages,
        }),
    },
    options: { discoverAtStart: false, requestPresentations: false, ...options },
    answer: gateway.answer,
    mayAnswer,
  })
  await harness.driver.start()
  gateway.heard.length = 0
  harness.events.length = 0
  return { ...harness, gateway }
}

function order(key: number, payload: string, options: Options = SWITCH, destination = '12', attempt = 1) {
  const resolved = resolveOptions(mysensorsDriver.info.messageOptions, options)
  return { key, destination, payload: ascii(payload), options: resolved, attempt }
}

describe('sending to a node', () => {
  test('asks for the echo, and is delivered by it', async () => {
    const { driver, gateway } = await open()
    expect(await driver.send(order(1, '1'))).toEqual({ state: 'delivered' })
    expect(gateway.heard).toEqual(['12;1;1;1;2;1'])
    expect(vi.getTimerCount()).toBe(1)
    driver.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([
    [{ child: 3, type: 'V_RGB' }, 'ff0000', '12;3;1;1;40;ff0000'],
    [{ child: 3, type: '40', command: 'req' }, '', '12;3;2;1;40;'],
    [{ type: 'I_REBOOT', command: 'internal' }, '', '12;255;3;1;13;'],
    [{ child: 3, type: 'V_TILT' }, '40', '12;3;1;1;58;40'],
    [{ child: 3, type: 'V_LIGHT' }, '1', '12;3;1;1;2;1'],
    [{ child: 3, type: 'V_DIMMER' }, '50', '12;3;1;1;3;50'],
    [{ child: 3, type: 'V_HEATER', command: 'req' }, '', '12;3;2;1;21;'],
    [{ child: 255, type: '1', command: 'stream' }, ';\n', '12;255;4;1;1;3B0A'],
  ])('writes %j as the protocol has it', async (options: Options, payload, expected) => {
    const { driver, gateway } = await open()
    expect(await driver.send(order(1, payload, options))).toEqual({ state: 'delivered' })
    expect(gateway.heard).toEqual([expected])
  })

  test('takes the echo of an empty payload, which a gateway makes 0 of', async () => {
    const { driver } = await open({ onMessage: () => ['12;1;2;1;2;0'] })
    expect(await driver.send(order(1, '', { ...SWITCH, command: 'req' }))).toEqual({ state: 'delivered' })
  })

  test('takes no other message for its echo', async () => {
    const { driver, feed } = await open({
      onMessage: () => ['12;1;1;0;2;1', '12;1;1;1;2;0', '12;2;1;1;2;1', '13;1;1;1;2;1', '12;1;1;1;3;1', '12;1;2;1;2;1'],
    })
    let outcome: unknown
    void driver.send(order(1, '1')).then((ended) => {
      outcome = ended
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(outcome).toBeUndefined()
    feed(line('12;1;1;1;2;1'))
    await vi.advanceTimersByTimeAsync(0)
    expect(outcome).toEqual({ state: 'delivered' })
  })

  test('waits a little for the echo, then lets the next message go; a late one still delivers it, once', async () => {
    const { driver, feed, events, payloads } = await open({ onMessage: () => [] })
    const sending = driver.send(order(7, '1'))
    feed(line('3;0;1;0;0;21.5'))
    await vi.advanceTimersByTimeAsync(250)
    expect(await sending).toEqual({
      state: 'sent',
      ack: { ref: 'mysensors:7', withinMs: 3_000, retryOnSilence: true },
    })
    expect(payloads()).toEqual(['32312e35'])
    feed(line('12;1;1;1;2;1'), line('12;1;1;1;2;1'))
    expect(events.filter(({ type }) => type === 'ack')).toEqual([{ type: 'ack', ref: 'mysensors:7', ok: true }])
  })

  test('the late echo of an earlier attempt delivers the one that is under way, and its own echo nothing more', async () => {
    const { driver, feed, events } = await open({ onMessage: () => [] })
    const first = driver.send(order(7, '1'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await first).toMatchObject({ state: 'sent' })
    const second = driver.send(order(7, '1', SWITCH, '12', 2))
    await vi.advanceTimersByTimeAsync(10)
    feed(line('12;1;1;1;2;1'))
    expect(await second).toEqual({ state: 'delivered' })
    const other = driver.send(order(8, '1'))
    await vi.advanceTimersByTimeAsync(30)
    feed(line('12;1;1;1;2;1'))
    await vi.advanceTimersByTimeAsync(250)
    expect(await other).toMatchObject({ state: 'sent' })
    expect(events.filter(({ type }) => type === 'ack')).toEqual([])
    feed(line('12;1;1;1;2;1'))
    expect(events.filter(({ type }) => type === 'ack')).toEqual([{ type: 'ack', ref: 'mysensors:8', ok: true }])
  })

  test('counts each echo of equal messages for one of them, the older first', async () => {
    const { driver, feed, events } = await open({ onMessage: () => [] })
    for (const key of [1, 2]) {
      const sending = driver.send(order(key, '1'))
      await vi.advanceTimersByTimeAsync(300)
      await sending
    }
    feed(line('12;1;1;1;2;1'))
    const acks = () => events.flatMap((event) => (event.type === 'ack' ? [event.ref] : []))
    expect(acks()).toEqual(['mysensors:1'])
    feed(line('12;1;1;1;2;1'))
    expect(acks()).toEqual(['mysensors:1', 'mysensors:2'])
  })

  test('does not repeat what was not echoed where that is not wanted', async () => {
    const { driver } = await open({ onMessage: () => [] }, { repeatUnconfirmed: false, ackTimeoutMs: 500 })
    const sending = driver.send(order(1, '1'))
    await vi.advanceTimersByTimeAsync(250)
    expect(await sending).toMatchObject({ ack: { withinMs: 500, retryOnSilence: false } })
  })

  test('asks for no echo where none is wanted, nor of everyone, and paces such messages', async () => {
    const { driver, gateway } = await open()
    expect(await driver.send(order(1, '1', { ...SWITCH, acknowledge: false }))).toEqual({ state: 'sent' })
    const broadcast = driver.send(order(2, '1', SWITCH, '255'))
    await vi.advanceTimersByTimeAsync(19)
    expect(gateway.heard).toEqual(['12;1;1;0;2;1'])
    await vi.advanceTimersByTimeAsync(1)
    expect(await broadcast).toEqual({ state: 'sent' })
    expect(gateway.heard).toEqual(['12;1;1;0;2;1', '255;1;1;0;2;1'])
  })

  test('is tried again when the gateway restarts meanwhile, or is in doubt', async () => {
    for (const repeatUnconfirmed of [true, false]) {
      const { driver, feed } = await open({ onMessage: () => [] }, { repeatUnconfirmed })
      const sending = driver.send(order(1, '1'))
      await vi.advanceTimersByTimeAsync(0)
      feed(line('0;255;3;0;14;Gateway startup complete.'))
      expect(await sending).toMatchObject(
        repeatUnconfirmed
          ? { state: 'failed', reason: 'no-ack', retryAfterMs: 1_000 }
          : { state: 'failed', reason: 'interrupted' },
      )
    }
  })

  test('ends in doubt when the connection closes under it', async () => {
    const { driver } = await open({ onMessage: () => [] })
    const sending = driver.send(order(1, '1'))
    await vi.advanceTimersByTimeAsync(0)
    driver.stop()
    expect(await sending).toMatchObject({ state: 'failed', reason: 'interrupted' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('remembers no more than a thousand attempts, and those for a minute', async () => {
    const { driver, feed, events } = await open({ onMessage: () => [] })
    for (let key = 1; key <= 1_100; key++) {
      const sending = driver.send(order(key, String(key)))
      await vi.advanceTimersByTimeAsync(250)
      await sending
      if (key % 100 === 0) expect(vi.getTimerCount()).toBeLessThanOrEqual(1_002)
    }
    await vi.advanceTimersByTimeAsync(61_000)
    feed(line('12;1;1;1;2;1100'))
    expect(events.filter(({ type }) => type === 'ack')).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what cannot be sent', () => {
  const check = (payload: string, options: Options, destination?: string) => () =>
    mysensorsDriver.check?.({
      ...(destination !== undefined && { destination }),
      payload: ascii(payload),
      options: resolveOptions(mysensorsDriver.info.messageOptions, options),
      radioOptions: {},
    })
  test.each([
    ['1', SWITCH, undefined, 'destination-invalid', '/destination'],
    ['1', { type: 'V_STATUS' }, '12', 'options-invalid', '/options/child'],
    ['1', { child: 1, type: 'V_NOTHING' }, '12', 'options-invalid', '/options/type'],
    ['1', { child: 1, type: 'I_REBOOT' }, '12', 'options-invalid', '/options/type'],
    ['1', { child: 1, type: '256' }, '12', 'options-invalid', '/options/type'],
    ['1', { child: 1, type: 'V_TEXT', command: 'stream' }, '12', 'options-invalid', '/options/type'],
    ['a;b', SWITCH, '12', 'payload-invalid', '/payload'],
    ['a\n', SWITCH, '12', 'payload-invalid', '/payload'],
    ['a\r', SWITCH, '12', 'payload-invalid', '/payload'],
    ['a\0', SWITCH, '12', 'payload-invalid', '/payload'],
    ['x'.repeat(26), SWITCH, '12', 'payload-too-large', '/payload'],
  ])('%j with %j to %s', (payload, options, destination, code, field) => {
    expect(check(payload, options as Options, destination)).toThrow(expect.objectContaining({ code, field }))
  })

  test('has addresses of 0 to 255 only', () => {
    const pattern = new RegExp(mysensorsDriver.info.address?.pattern ?? '', 'u')
    for (let node = 0; node <= 255; node++) expect(String(node)).toMatch(pattern)
    for (const wrong of ['256', '300', '-1', '01', '1.0', '', '1 ', 'all']) expect(wrong).not.toMatch(pattern)
  })
})

describe('what the controller is asked', () => {
  test('a node without an id gets the lowest that nobody was ever heard with, each once', async () => {
    const { gateway, feed } = await open({}, {}, ['1', '3', '0'])
    feed(line('2;0;1;0;0;20'), line('255;255;3;0;3;'), line('255;255;3;0;3;'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual(['255;255;3;0;4;4', '255;255;3;0;4;5'])
  })

  test('it gets none when all are in use, when that cannot be known, or when another program gives them', async () => {
    const full = await open(
      {},
      {},
      Array.from({ length: 254 }, (_, index) => String(index + 1)),
    )
    const off = await open({}, { assignIds: false })
    const gateway = createScriptedGateway()
    const broken = createHarness({
      module: {
        ...mysensorsDriver,
        create: (deps) =>
          mysensorsDriver.create({
            ...deps,
            knownNodes: () => Promise.reject(new DomainError('store-closed', 'The store is closed.')),
          }),
      },
      options: { discoverAtStart: false },
      answer: gateway.answer,
    })
    await broken.driver.start()
    gateway.heard.length = 0
    for (const { feed } of [full, off, broken]) feed(line('255;255;3;0;3;'))
    await vi.advanceTimersByTimeAsync(100)
    expect([full.gateway.heard, off.gateway.heard, gateway.heard]).toEqual([[], [], []])
  })

  test('the units and the time are told', async () => {
    const metric = await open()
    const imperial = await open({}, { units: 'imperial' })
    vi.setSystemTime(new Date(2026, 0, 2, 3, 4, 5))
    metric.feed(line('7;255;3;0;6;0'), line('7;255;3;0;1;'))
    imperial.feed(line('7;255;3;0;6;0'))
    await vi.advanceTimersByTimeAsync(100)
    expect(metric.gateway.heard).toEqual(['7;255;3;0;6;M', `7;255;3;0;1;${Date.UTC(2026, 0, 2, 3, 4, 5) / 1000}`])
    expect(imperial.gateway.heard).toEqual(['7;255;3;0;6;I'])
    expect(metric.answered).toEqual(['7', '7'])
  })
})

describe('a request for a value', () => {
  const past = (message: Partial<Message>) => ({ direction: 'in', payload: ascii('1'), ...message }) as Message
  const set = (child: number, type: number, payload: string) =>
    past({ packet: { protocol: 'mysensors', child, command: 'set', type }, payload: ascii(payload) })
  const sent = (state: Message['state'], payload: string, more: Partial<Message> = {}) =>
    past({ direction: 'out', state, options: SWITCH, payload: ascii(payload), ...more })

  async function answers(
    request: string,
    { before = [], last = [], options = {} }: { before?: string[]; last?: Message[]; options?: Options } = {},
  ) {
    const { gateway, feed } = await open({}, options, [], true, last)
    feed(...before.map(line), line(request))
    await vi.advanceTimersByTimeAsync(100)
    return gateway.heard
  }

  test('is answered with the last value of that child, of the same type', async () => {
    const before = ['42;2;1;0;2;1', '42;2;1;0;2;0', '42;2;1;0;3;77', '42;3;1;0;2;1', '43;2;1;0;2;1']
    expect(await answers('42;2;2;0;2;', { before })).toEqual(['42;2;1;0;2;0'])
    expect(await answers('42;2;2;0;3;', { before })).toEqual(['42;2;1;0;3;77'])
    expect(await answers('0;1;2;0;0;', { before: ['0;1;1;0;0;20.5'] })).toEqual(['0;1;1;0;0;20.5'])
  })

  test('is answered with what was sent to the child meanwhile', async () => {
    const { driver, gateway, feed, answered } = await open()
    feed(line('12;1;1;0;2;0'))
    await driver.send(order(1, '1'))
    gateway.heard.length = 0
    feed(line('12;1;2;0;2;'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual(['12;1;1;0;2;1'])
    expect(answered).toEqual(['12'])
  })

  test('is answered with what was set before this connection, the newest first', async () => {
    expect(await answers('42;1;2;0;2;', { last: [set(2, 2, '9'), set(1, 2, '5'), set(1, 2, '6')] })).toEqual([
      '42;1;1;0;2;5',
    ])
    expect(await answers('42;1;2;0;2;', { last: [sent('delivered', '1'), set(1, 2, '0')] })).toEqual(['42;1;1;0;2;1'])
    expect(await answers('42;1;2;0;2;', { last: [sent('failed', '1', { reason: 'no-ack' })] })).toEqual([
      '42;1;1;0;2;1',
    ])
  })

  test('has no answer without a value, where it is not wanted, or beyond the airtime of answers', async () => {
    expect(await answers('42;2;2;0;2;')).toEqual([])
    const unsent = [sent('queued', '1'), sent('cancelled', '1'), sent('failed', '1', { reason: 'write-failed' })]
    expect(await answers('42;1;2;0;2;', { last: unsent })).toEqual([])
    expect(await answers('42;2;2;0;2;', { before: ['42;2;1;0;2;1'], options: { answerRequests: false } })).toEqual([])
    const { gateway, feed } = await open({}, {}, [], false)
    feed(line('42;2;1;0;2;1'), line('42;2;2;0;2;'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual([])
  })
})

describe('what nodes describe', () => {
  const ask = { requestPresentations: true }
  const updates = (events: { type: string }[]) => events.filter(({ type }) => type === 'node')
  const present = (...lines: string[]) => lines.map(line)

  test('a node that has not presented itself is asked once, at its first message', async () => {
    const { gateway, feed } = await open({}, ask)
    feed(line('5;1;1;0;0;20'), line('5;1;1;0;0;21'), line('6;255;3;0;22;1'), line('255;255;3;0;7;'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual(['5;255;3;0;19;', '6;255;3;0;19;'])
  })

  test('one that presents itself, or has done so before, is not asked', async () => {
    const gateway = createScriptedGateway()
    const { driver, feed } = createHarness({
      module: {
        ...mysensorsDriver,
        create: (deps) =>
          mysensorsDriver.create({
            ...deps,
            knownNodes: async () => [{ address: '5', children: [] }, { address: '6' }],
          }),
      },
      options: { discoverAtStart: false },
      answer: gateway.answer,
    })
    await driver.start()
    gateway.heard.length = 0
    feed(...present('5;1;1;0;0;20', '6;1;1;0;0;20', '7;255;0;0;17;2.3.2', '7;1;1;0;0;20', '8;255;3;0;11;Porch'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual(['6;255;3;0;19;'])
  })

  test('one that may not be asked for lack of airtime is asked at a later message', async () => {
    const { gateway, feed, answered } = await open({}, ask, [], false)
    feed(line('5;1;1;0;0;20'))
    await vi.advanceTimersByTimeAsync(100)
    feed(line('5;1;1;0;0;20'))
    await vi.advanceTimersByTimeAsync(100)
    expect(answered).toEqual(['5', '5'])
    expect(gateway.heard).toEqual([])
  })

  test('the version and the children become news of the node, each until it changes', async () => {
    const { feed, events } = await open()
    feed(
      ...present('9;255;0;0;17;2.3.2', '9;255;3;0;12;1.4', '9;2;0;0;6;boiler', '9;1;0;0;99;', '9;2;0;0;6;boiler'),
      ...present('9;255;3;0;12;1.4', '9;2;0;0;3;relay', '0;1;0;0;6;attic'),
    )
    await vi.advanceTimersByTimeAsync(0)
    const boiler = { child: 2, typeNumber: 6, type: 'S_TEMP', description: 'boiler' }
    const unknown = { child: 1, typeNumber: 99 }
    expect(updates(events)).toEqual([
      { type: 'node', address: '9', children: [] },
      { type: 'node', address: '9', version: '1.4' },
      { type: 'node', address: '9', children: [boiler] },
      { type: 'node', address: '9', children: [unknown, boiler] },
      {
        type: 'node',
        address: '9',
        children: [unknown, { child: 2, typeNumber: 3, type: 'S_BINARY', description: 'relay' }],
      },
      {
        type: 'node',
        address: '0',
        children: [{ child: 1, typeNumber: 6, type: 'S_TEMP', description: 'attic' }],
      },
    ])
  })

  test('no more than a hundred children of a node are kept, and the others are counted', async () => {
    const { feed, events } = await open()
    for (let child = 0; child < 105; child++) feed(line(`9;${child};0;0;6;${'x'.repeat(90)}`))
    await vi.advanceTimersByTimeAsync(0)
    const last = updates(events).at(-1) as { children?: { description?: string }[] }
    expect(last.children).toHaveLength(100)
    expect(last.children?.[0]?.description).toHaveLength(50)
    expect(events.filter(({ type }) => type === 'children-refused')).toHaveLength(5)
  })
})

describe('what nodes tell of themselves', () => {
  test('name and battery become news of the node, each until it changes', async () => {
    const { feed, events } = await open()
    feed(
      ...['9;255;3;0;11;Boiler', '9;255;3;0;0;93', '9;255;3;0;11;Boiler', '9;255;3;0;0;93', '9;255;3;0;0;92'].map(line),
    )
    feed(...['9;255;3;0;0;101', '9;255;3;0;0;full', '9;255;3;0;11;'].map(line))
    expect(events.filter(({ type }) => type === 'node')).toEqual([
      { type: 'node', address: '9', name: 'Boiler' },
      { type: 'node', address: '9', battery: { percent: 93 } },
      { type: 'node', address: '9', battery: { percent: 92 } },
    ])
    expect(events.filter(({ type }) => type === 'packet')).toHaveLength(8)
  })

  test('a search tells who answers, until it is over', async () => {
    const { driver, feed, gateway } = await open()
    const found: string[] = []
    const search = new AbortController()
    const searching = driver.discover?.({ signal: search.signal, found: ({ address }) => void found.push(address) })
    await vi.advanceTimersByTimeAsync(0)
    expect(gateway.heard).toEqual(['255;255;3;0;20;'])
    feed(line('4;255;3;0;21;0'), line('200;255;3;0;21;4'))
    search.abort()
    await searching
    feed(line('5;255;3;0;21;0'))
    expect(found).toEqual(['4', '200'])
  })

  test('a sensor of the gateway itself is a node, its log and a nameless node are frames', async () => {
    const { feed, events } = await open()
    feed(line('0;1;1;0;0;20'), line('0;255;3;0;9;16 MCO:BGN:INIT GW'), line('255;255;3;0;7;'), line('7;255;4;0;1;0'))
    expect(events.map(({ type }) => type)).toEqual(['packet', 'frame', 'frame', 'discarded'])
  })

  test('a gateway with sensors is a node like any other: it has a name, and gets the time and the units', async () => {
    const { feed, events, gateway, answered } = await open()
    vi.setSystemTime(new Date(2026, 0, 2, 3, 4, 5))
    feed(line('0;255;3;0;1;'), line('0;255;3;0;6;0'), line('0;255;3;0;11;Motion Sensor'), line('0;255;3;0;0;80'))
    await vi.advanceTimersByTimeAsync(100)
    expect(gateway.heard).toEqual([`0;255;3;0;1;${Date.UTC(2026, 0, 2, 3, 4, 5) / 1000}`, '0;255;3;0;6;M'])
    // What goes to the gateway is not transmitted.
    expect(answered).toEqual([])
    expect(events.flatMap((event) => (event.type === 'node' ? [event] : []))).toEqual([
      { type: 'node', address: '0', name: 'Motion Sensor' },
      { type: 'node', address: '0', battery: { percent: 80 } },
    ])
    expect(events.filter(({ type }) => type === 'packet')).toHaveLength(4)
  })

  test('V_TILT has its name', async () => {
    const { feed, events } = await open()
    feed(line('5;1;1;0;58;40'))
    expect(events).toMatchObject([
      { type: 'packet', packet: { decoded: { type: 'mysensors-value', child: 1, variable: 'V_TILT', number: 40 } } },
    ])
  })
})

describe('the health of the gateway', () => {
  const troubles = (events: { type: string; error?: DomainError | undefined }[]) =>
    events.flatMap((event) => (event.type === 'trouble' ? [event.error?.code] : []))

  test('one that answers nothing at all any more is silent, and well again with its answer', async () => {
    const script: GatewayScript = { version: '2.3.2', onMessage: () => [] }
    const gateway = createScriptedGateway(script)
    let dead = false
    const harness = createHarness({
      module: mysensorsDriver,
      options: { discoverAtStart: false },
      answer: (written) => (dead ? [] : gateway.answer(written)),
    })
    await harness.driver.start()
    const echoless = harness.driver.send(order(1, '1'))
    await vi.advanceTimersByTimeAsync(5_000)
    await echoless
    expect(troubles(harness.events)).toEqual([])
    dead = true
    void harness.driver.send(order(2, '1'))
    await vi.advanceTimersByTimeAsync(3_300)
    expect(troubles(harness.events)).toEqual(['module-silent'])
    dead = false
    await vi.advanceTimersByTimeAsync(5_100)
    expect(troubles(harness.events)).toEqual(['module-silent', undefined])
    harness.driver.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('one whose radio chip does not work says so in its log, and when it works again', async () => {
    const { feed, events } = await open()
    feed(line('0;255;3;0;9;25 !TSM:INIT:TSP FAIL'), line('0;255;3;0;9;26 TSM:FAIL:CNT=1'))
    feed(line('0;255;3;0;9;10026 TSM:READY:ID=0,PAR=0,DIS=0'))
    expect(troubles(events)).toEqual(['module-unexpected', undefined])
  })
})

describe('the handshake', () => {
  function begin(answer: (written: Uint8Array) => Uint8Array[], options: Options = { discoverAtStart: false }) {
    return beginHandshake({ module: mysensorsDriver, options, answer })
  }

  test('asks for the version, and then who is there', async () => {
    const gateway = createScriptedGateway()
    const { result } = begin(gateway.answer, {})
    await vi.advanceTimersByTimeAsync(100)
    expect(result).toEqual({ done: true })
    expect(gateway.heard).toEqual(['0;255;3;0;2;', '255;255;3;0;20;'])
  })

  test('asks again while the board starts, and at once when it has', async () => {
    const gateway = createScriptedGateway()
    let up = false
    const { result, feed, written } = begin((bytes) => (up ? gateway.answer(bytes) : []))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(written).toHaveLength(2)
    up = true
    feed(line('0;255;3;0;14;Gateway startup complete.'))
    await vi.advanceTimersByTimeAsync(0)
    expect(result).toEqual({ done: true })
  })

  const sayings: [string, Uint8Array[], string, RegExp][] = [
    ['says nothing', [], 'module-silent', /baud rate/],
    ['sends messages, but does not answer', [line('3;0;1;0;0;20')], 'module-unexpected', /RX pin/],
    [
      'is a sensor node',
      [line('16 MCO:BGN:INIT NODE,CP=RNNNA---'), line('84 TSF:MSG:SEND')],
      'module-unexpected',
      /gateway sketch/,
    ],
    ['sends another text', [line('Hello from the sketch'), line('loop')], 'module-unexpected', /gateway sketch/],
    [
      'talks at another baud rate',
      [Uint8Array.of(0xf8, 0x80, 0x1e, 0xe6, 0x00, 0x98)],
      'module-unexpected',
      /baud rate/,
    ],
  ]
  test.each(sayings)('fails with a hint when the device %s', async (_name, chunks, code, hint) => {
    const { driver, result, feed } = begin(() => [])
    feed(...chunks)
    await vi.advanceTimersByTimeAsync(7_499)
    expect(result).toEqual({})
    await vi.advanceTimersByTimeAsync(1)
    expect(result.fault).toMatchObject({ code })
    expect(result.fault?.hint).toMatch(hint)
    driver.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('ends with the link', async () => {
    const harness = createHarness({ module: mysensorsDriver })
    const lost = new DomainError('link-lost', 'The cable is out.')
    harness.breakLink(lost)
    await expect(harness.driver.start()).rejects.toBe(lost)
  })
})

test('an echo is read back from a line that was written', () => {
  const message = { node: 1, child: 2, command: 1, ack: true, type: 3, payload: ascii('x') }
  expect(lineOf(message)).toBe('1;2;1;1;3;x')
})

test('a node that may not be answered gets nothing: no id, no time, no units', async () => {
  const { gateway, feed, answered } = await open({}, {}, [], false)
  feed(line('7;255;3;0;6;0'), line('7;255;3;0;1;'), line('255;255;3;0;3;'))
  await vi.advanceTimersByTimeAsync(100)
  expect(answered).toEqual(['7', '7', '255'])
  expect(gateway.heard).toEqual([])
})

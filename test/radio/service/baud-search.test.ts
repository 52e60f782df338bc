import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Link } from '../../../src/app/ports.ts'
import type { LinkConfig, RadioConfig } from '../../../src/domain/radio.ts'
import { createPortRegister } from '../../../src/radio/port/port-register.ts'
import { driverModule } from '../../../src/radio/registry.ts'
import { createRadioService } from '../../../src/radio/service.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger } from '../../store/store-case.ts'
import { ascii, bytes, hex } from '../driver-harness.ts'
import { createScriptedModule } from '../families/xbee/scripted-module.ts'
import { flow } from './rig.ts'

/** A port whose module hears and speaks at one baud rate; at others it hears nothing that it knows, and `noise` comes. */
function createPort({
  baudRate,
  answer,
  noise = '',
}: {
  baudRate: number
  answer(asked: Uint8Array): Uint8Array[]
  noise?: string
}) {
  const opened: number[] = []
  const links: LinkConfig[] = []
  const written: string[] = []
  let open = 0
  const createLink = (config: LinkConfig): Link => ({
    description: 'a port',
    async connect({ data }) {
      const rate = config.type === 'serial' ? config.baudRate : 0
      opened.push(rate)
      links.push(config)
      open++
      if (open > 1) throw new Error('Opened twice.')
      if (rate !== baudRate && noise !== '') setTimeout(() => data(bytes(noise)), 10)
      let closed = false
      return {
        async write(chunk) {
          written.push(hex(chunk))
          if (rate === baudRate) for (const each of answer(chunk)) setTimeout(() => data(each), 1)
        },
        async close() {
          if (!closed) open--
          closed = true
        },
      }
    },
  })
  return { createLink, opened, links, written, open: () => open }
}

const xbee = () => {
  const module = createScriptedModule({ apiMode: 2 })
  return (asked: Uint8Array) => module.answer(asked)
}

let stop: () => Promise<void> = async () => {}

async function start(port: ReturnType<typeof createPort>, more: Partial<RadioConfig> = {}) {
  const store = createMemoryStore()
  const service = createRadioService({
    store,
    logger: createQuietLogger().logger,
    driverModule,
    createLink: port.createLink,
    register: createPortRegister({ resolve: (path) => path }),
    backoff: { random: () => 0 },
  })
  const link = {
    type: 'serial',
    path: '/dev/x',
    dataBits: 8,
    parity: 'none',
    stopBits: 1,
    flowControl: 'none',
  } as const
  const config = (baudRate: number): RadioConfig => ({
    id: 'r1',
    driver: 'xbee',
    link: { ...link, baudRate },
    options: { discoverAtStart: false },
    enabled: true,
    ...more,
  })
  await service.apply((await store.createRadio(config(9600))).value)
  stop = async () => {
    const stopped = service.stop(0)
    await flow(5_000)
    await stopped
  }
  return {
    service,
    status: () => service.status('r1'),
    change: async (baudRate: number) => service.apply(await store.replaceRadio(config(baudRate))),
    reasons: async () =>
      (await store.readEvents({ after: 0, limit: 1000, type: ['radio.state-changed'] })).events.flatMap((event) =>
        event.type === 'radio.state-changed' ? [event.radio.status.lastError?.message ?? event.radio.status.state] : [],
      ),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await stop()
  vi.useRealTimers()
})

describe('a module that does not answer', () => {
  test('is looked for with the control lines of its link: a raised one may key a transmitter', async () => {
    const port = createPort({ baudRate: 57_600, answer: xbee() })
    const lines = { dtr: false, rts: false }
    await start(port, {
      link: {
        type: 'serial',
        path: '/dev/x',
        baudRate: 9600,
        dataBits: 8,
        parity: 'none',
        stopBits: 1,
        flowControl: 'none',
        ...lines,
      },
    })
    await flow(20_000)
    expect(port.opened).toContain(57_600)
    for (const link of port.links) expect(link).toMatchObject(lines)
  })

  test.each([
    ['hears nothing that it knows', ''],
    ['is heard as noise', 'f8f8001c80fe00f8'],
  ])('and %s at this baud rate says so, if it answers at another', async (_, noise) => {
    const port = createPort({ baudRate: 57_600, answer: xbee(), noise })
    const radio = await start(port)
    await flow(20_000)
    const fault = {
      code: 'module-unexpected',
      message: 'The module answers at another baud rate: 57600.',
      hint: expect.stringContaining('baudRate to 57600'),
    }
    expect(radio.status()).toMatchObject({ state: 'silent', lastError: fault })
    // It is looked for once, and known from then on.
    const searched = port.opened.filter((rate) => rate !== 9600)
    expect(searched).toContain(57_600)
    await flow(300_000)
    expect(radio.status()).toMatchObject({ state: 'silent', lastError: fault })
    expect(port.opened.filter((rate) => rate !== 9600)).toEqual(searched)
    expect((await radio.reasons()).filter((reason) => reason === fault.message)).toHaveLength(1)
    const changed = radio.change(57_600)
    await flow(10_000)
    await changed
    expect(radio.status()).toMatchObject({ state: 'online' })
  })

  test('and answers at all baud rates, as a USB device may, was only late', async () => {
    const answer = xbee()
    let late = true
    const port = createPort({ baudRate: 9600, answer: (asked) => (late ? [] : answer(asked)) })
    const { createLink } = port
    port.createLink = (config) => {
      if (config.type === 'serial' && config.baudRate !== 9600) late = false
      return createLink(config.type === 'serial' ? { ...config, baudRate: 9600 } : config)
    }
    const radio = await start(port)
    await flow(30_000)
    expect(radio.status()).toMatchObject({ state: 'online', lastError: { code: 'module-silent' } })
    expect((await radio.reasons()).join()).not.toContain('another baud rate')
  })

  test('at any baud rate is silent, and each is tried once', async () => {
    const port = createPort({ baudRate: 0, answer: () => [] })
    const radio = await start(port)
    await flow(300_000)
    expect(radio.status()).toMatchObject({ state: 'silent', lastError: { code: 'module-silent' } })
    const others = port.opened.filter((rate) => rate !== 9600)
    expect(new Set(others).size).toBe(others.length)
    expect(others.length).toBeGreaterThan(3)
    expect(port.opened.filter((rate) => rate === 9600).length).toBeGreaterThan(5)
  })

  test('because it is in transparent mode is asked at no other baud rate', async () => {
    let text = ''
    const port = createPort({
      baudRate: 9600,
      answer(asked) {
        text += Buffer.from(asked).toString('latin1')
        return text.endsWith('+++') ? [ascii('OK\r')] : []
      },
    })
    const radio = await start(port)
    await flow(60_000)
    expect(radio.status()?.lastError?.message).toContain('requires API mode')
    expect(new Set(port.opened)).toEqual(new Set([9600]))
  })

  test('in transparent mode at the factory baud rate says both', async () => {
    let text = ''
    const port = createPort({
      baudRate: 9600,
      answer(asked) {
        text += Buffer.from(asked).toString('latin1')
        return text.endsWith('+++') ? [ascii('OK\r')] : []
      },
    })
    const link = { type: 'serial', path: '/dev/x', baudRate: 115_200, dataBits: 8, parity: 'none' } as const
    const radio = await start(port, { link: { ...link, stopBits: 1, flowControl: 'none' } })
    await flow(60_000)
    expect(radio.status()?.lastError).toMatchObject({
      message: 'The module answers at another baud rate: 9600.',
      hint: expect.stringMatching(/baudRate to 9600.*API mode/),
    })
  })

  test('is left at once when its radio is stopped while it is looked for', async () => {
    const port = createPort({ baudRate: 0, answer: () => [] })
    const radio = await start(port)
    for (let i = 0; i < 200 && port.opened.every((rate) => rate === 9600); i++) await flow(100)
    expect(port.opened.some((rate) => rate !== 9600)).toBe(true)
    const removed = radio.service.remove('r1')
    await flow(200)
    await removed
    expect(port.open()).toBe(0)
    const before = port.opened.length
    await flow(60_000)
    expect(port.opened).toHaveLength(before)
  })
})

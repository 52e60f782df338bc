import { describe, expect, test } from 'vitest'
import type { Link } from '../../../src/app/ports.ts'
import { DomainError } from '../../../src/domain/errors.ts'
import type { ProbeFinding, ProbeProgress } from '../../../src/domain/jobs/probe.ts'
import type { LinkConfig } from '../../../src/domain/radio.ts'
import { createPortProber } from '../../../src/radio/port/port-prober.ts'
import { createPortRegister } from '../../../src/radio/port/port-register.ts'
import { driverModules } from '../../../src/radio/registry.ts'
import { ascii, bytes, hex } from '../driver-harness.ts'

/** A port whose module speaks at one baud rate: greets at once, and answers what it is asked. */
function createRig({
  baudRate = 9600,
  greeting = '',
  answers = {} as Record<string, string>,
  refuses = [] as number[],
  /** It goes away right after the greeting. */
  closes = false,
}) {
  const opened: LinkConfig[] = []
  const written: string[] = []
  let open = 0
  const createLink = (config: LinkConfig): Link => ({
    description: 'a port',
    async connect({ data, closed }) {
      opened.push(config)
      const rate = config.type === 'serial' ? config.baudRate : undefined
      if (rate !== undefined && refuses.includes(rate)) throw new DomainError('link-failed', 'Not that rate.')
      open++
      const right = rate === undefined || rate === baudRate
      if (greeting !== '') setImmediate(() => data(right ? ascii(greeting) : bytes('f8f8001c80fe00f8')))
      if (closes) setImmediate(() => closed(new DomainError('link-lost', 'It was closed.')))
      return {
        async write(chunk) {
          written.push(hex(chunk))
          const answer = right ? answers[hex(chunk)] : undefined
          if (answer !== undefined) setImmediate(() => data(bytes(answer)))
        },
        async close() {
          open--
        },
      }
    },
  })
  const register = createPortRegister({ resolve: (path) => path })
  const prober = createPortProber({ modules: Object.values(driverModules), createLink, register })
  return { prober, register, opened, written, open: () => open }
}

const target = { type: 'serial', path: '/dev/ttyUSB0' } as const

async function probe(rig: ReturnType<typeof createRig>, more: Partial<Parameters<typeof rig.prober.run>[0]> = {}) {
  const seen: { progress: ProbeProgress; findings: ProbeFinding[] }[] = []
  const drivers = ['kiss', 'lines', 'xbee']
  await rig.prober.run({
    target,
    drivers,
    baudRates: [115_200, 9600, 1200],
    listenMs: 20,
    listenOnly: false,
    signal: new AbortController().signal,
    progress: (progress, findings) => seen.push({ progress, findings }),
    ...more,
  })
  return { seen, findings: seen.at(-1)?.findings ?? [] }
}

const XBEE = { answers: { '7e00040901415064': '7e0006880141500002e3' } }

describe('a probe of a port', () => {
  test('opens it with the control lines of its target, at each baud rate', async () => {
    const rig = createRig({})
    const lines = { dtr: false, rts: true }
    await probe(rig, { target: { ...target, ...lines }, listenOnly: true })
    expect(rig.opened).toHaveLength(3)
    for (const link of rig.opened) expect(link).toMatchObject(lines)
  })

  test('finds an XBee at its baud rate, is certain of it, and tries no further', async () => {
    const rig = createRig(XBEE)
    const { findings, seen } = await probe(rig)
    expect(findings).toEqual([
      {
        driver: 'xbee',
        baudRate: 9600,
        confidence: 1,
        evidence: [expect.stringContaining('AP')],
        options: { apiMode: '2' },
      },
    ])
    expect(rig.opened.map((config) => config.type === 'serial' && config.baudRate)).toEqual([115_200, 9600])
    expect(seen.map(({ progress }) => progress)).toEqual([
      { done: 0, total: 3, baudRate: 115_200 },
      { done: 1, total: 3, baudRate: 9600 },
      { done: 2, total: 3 },
    ])
    expect(rig.open()).toBe(0)
  })

  test('ranks lines of text by their baud rate, and does not take garbage for text', async () => {
    const rig = createRig({ greeting: 'temp=21\nhum=40\nhum=41\n' })
    const { findings } = await probe(rig, { drivers: ['lines', 'kiss'] })
    expect(findings).toMatchObject([{ driver: 'lines', baudRate: 9600, evidence: [expect.stringContaining('hum=41')] }])
  })

  test('writes nothing when it may only listen', async () => {
    const rig = createRig(XBEE)
    expect((await probe(rig, { listenOnly: true })).findings).toEqual([])
    expect(rig.written).toEqual([])
  })

  test('goes on at the next baud rate where the port does not know one, and fails where it knows none', async () => {
    expect((await probe(createRig({ ...XBEE, refuses: [115_200] }))).findings).toHaveLength(1)
    await expect(probe(createRig({ refuses: [115_200, 9600, 1200] }))).rejects.toMatchObject({ code: 'link-failed' })
  })

  test('fails where the connection is lost before anything was recognized, and keeps what was', async () => {
    const away = createRig({ closes: true })
    await expect(probe(away, { target: { type: 'tcp', host: 'pi', port: 4000 } })).rejects.toMatchObject({
      code: 'link-lost',
    })
    expect(away.open()).toBe(0)
    const talker = createRig({ closes: true, greeting: 'temperature 21.5\r\nhumidity 40\r\n' })
    expect((await probe(talker, { baudRates: [9600] })).findings[0]).toMatchObject({ driver: 'lines' })
  })

  test('ends the line that other questions may stand in, before it asks in a line', async () => {
    const rig = createRig({})
    await probe(rig, { drivers: ['mysensors', 'rylr'], baudRates: [115_200] })
    const asked = rig.written.indexOf(hex(ascii('AT+VER?\r\n')))
    expect(rig.written[asked - 1]).toBe('0d0a')
  })

  test('holds its port against radios, and leaves it when it is cancelled', async () => {
    const rig = createRig({})
    const cancel = new AbortController()
    const running = probe(rig, { signal: cancel.signal, listenMs: 60_000 })
    await new Promise((resolve) => setImmediate(resolve))
    expect(() => rig.register.claim(target.path, 'the radio "a"')).toThrow('in use by a probe')
    expect(rig.prober.ownerOf(target)).toBe('a probe')
    cancel.abort()
    await running
    expect(rig.prober.ownerOf(target)).toBeUndefined()
    expect(rig.open()).toBe(0)
  })

  test('does not touch a port that a radio has', async () => {
    const rig = createRig(XBEE)
    rig.register.claim(target.path, 'the radio "roof"')
    await expect(probe(rig)).rejects.toMatchObject({ code: 'port-in-use', message: expect.stringContaining('roof') })
    expect(rig.opened).toEqual([])
  })

  test('tries the likeliest baud rates of all drivers first, each once', () => {
    const { prober } = createRig({})
    const rates = prober.baudRates(['kiss', 'lines', 'xbee'])
    expect(rates.slice(0, 2).sort()).toEqual([115_200, 9600].sort())
    expect(new Set(rates).size).toBe(rates.length)
    expect(prober.baudRates(['xbee'])[0]).toBe(9600)
  })
})

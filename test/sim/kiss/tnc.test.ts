import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeAx25, encodeUi } from '../../../src/radio/families/kiss/ax25.ts'
import { createKissDecoder, encodeKiss, type KissFrame } from '../../../src/radio/families/kiss/codec.ts'
import { startWithHost } from '../memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

function kissFrames(bytes: Uint8Array): KissFrame[] {
  const frames: KissFrame[] = []
  createKissDecoder({
    onFrame: (frame) => frames.push(frame),
    onDiscarded(count, reason) {
      throw new Error(`${count} bytes of ${reason}`)
    },
  }).push(bytes)
  return frames
}

/** As monitors show it, with the KISS port in front unless it is 0. */
function monitor(bytes: Uint8Array): string[] {
  return kissFrames(bytes).map(({ port, data }) => {
    const frame = decodeAx25(data)
    if (!frame) throw new Error('no AX.25')
    const hops = frame.path.map(({ address, repeated }) => `,${address}${repeated ? '*' : ''}`).join('')
    const text = Buffer.from(frame.info).toString()
    return `${port > 0 ? `${port} ` : ''}${frame.source}>${frame.destination}${hops}:${text}`
  })
}

function packet(info: string, { path = [] as string[], port = 0, source = 'GATE1-1' } = {}): Uint8Array {
  const data = encodeUi({ source, destination: 'APZMSN', path, info: Buffer.from(info) })
  return encodeKiss({ port, command: 0, data })
}

/** What the host hears within ten seconds of saying this, with nobody talking by himself. */
async function answersTo(...packets: Uint8Array[]): Promise<string[]> {
  const host = await startWithHost({ driver: 'kiss', quiet: true })
  for (const bytes of packets) await host.say(bytes)
  await vi.advanceTimersByTimeAsync(10_000)
  await host.simulation.stop()
  return monitor(host.heard())
}

describe('the KISS TNC', () => {
  test('hears every station of its network, positions, statuses and messages', async () => {
    const host = await startWithHost({ driver: 'kiss' })
    await vi.advanceTimersByTimeAsync(120_000)
    const heard = monitor(host.heard())
    for (const call of ['JA1ABC-7', 'OH2XYZ-9', 'JA1DEF-9', 'JA1GHI-13', 'JA1JKL-5'])
      expect(heard.some((line) => line.startsWith(`${call}>`))).toBe(true)
    for (const kind of [':=', ':>', '::N0CALL-10:']) expect(heard.some((line) => line.includes(kind))).toBe(true)
    expect(heard.some((line) => line.includes('JA1ABC-7>APZMSN,OH2XYZ-9*:'))).toBe(true)
  })

  test('asked for a thousand nodes, it has that many callsigns', async () => {
    const host = await startWithHost({ driver: 'kiss', nodes: 1000 })
    await vi.advanceTimersByTimeAsync(31_000)
    const sources = new Set(monitor(host.heard()).map((line) => line.split('>')[0]))
    expect(sources.size).toBe(1000)
  })

  test('a station acknowledges a message that asks for it, and only that', async () => {
    expect(await answersTo(packet(':JA1DEF-9 :hello{7'))).toEqual(['JA1DEF-9>APZMSN::GATE1-1  :ack7'])
    expect(await answersTo(packet(':JA1DEF-9 :hello'))).toEqual([])
    expect(await answersTo(packet(':NOBODY-1 :hello{7'))).toEqual([])
  })

  test('acknowledges each repetition again', async () => {
    const again = packet(':JA1DEF-9 :hello{7')
    expect(await answersTo(again, again)).toEqual(Array(2).fill('JA1DEF-9>APZMSN::GATE1-1  :ack7'))
  })

  test('JA1JKL-5 rejects, JA1GHI-13 never answers, JA1ABC-7 also replies', async () => {
    expect(await answersTo(packet(':JA1JKL-5 :hello{8'))).toEqual(['JA1JKL-5>APZMSN::GATE1-1  :rej8'])
    expect(await answersTo(packet(':JA1GHI-13:hello{9'))).toEqual([])
    expect(await answersTo(packet(':JA1ABC-7 :hello{10'))).toEqual([
      'JA1ABC-7>APZMSN::GATE1-1  :ack10',
      'JA1ABC-7>APZMSN::GATE1-1  :Got: hello{1',
    ])
  })

  test('a station repeats its message until it is acknowledged, and gives up after three attempts', async () => {
    const hello = 'JA1ABC-7>APZMSN::GATE1-1  :Got: hello{1'
    const host = await startWithHost({ driver: 'kiss', quiet: true })
    const heard = () => monitor(host.heard()).filter((line) => line === hello).length
    await host.say(packet(':JA1ABC-7 :hello'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(heard()).toBe(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(heard()).toBe(2)
    await host.say(packet(':JA1ABC-7 :ack1'))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(heard()).toBe(2)
    await host.say(packet(':JA1ABC-7 :hello again'))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(monitor(host.heard()).filter((line) => line.includes('hello again')).length).toBe(3)
  })

  test('the digipeater sends back what is to be repeated, with its flag, and nothing else', async () => {
    expect(await answersTo(packet('>hello', { path: ['WIDE1-1', 'WIDE2-1'] }))).toEqual([
      'GATE1-1>APZMSN,OH2XYZ-9*,WIDE2-1:>hello',
    ])
    expect(await answersTo(packet('>hello', { path: ['JA1DEF-9'] }))).toEqual([])
    expect(await answersTo(packet('>hello'))).toEqual([])
  })

  test('answers on the KISS port on which it was spoken to', async () => {
    expect(await answersTo(packet(':JA1DEF-9 :hello{7', { port: 12 }))).toEqual(['12 JA1DEF-9>APZMSN::GATE1-1  :ack7'])
  })

  test('answers the SetHardware queries, takes the other commands and says nothing to them', async () => {
    const host = await startWithHost({ driver: 'kiss', quiet: true })
    await host.say(encodeKiss({ port: 0, command: 6, data: Buffer.from('TXBUF:') }))
    await host.say(encodeKiss({ port: 0, command: 1, data: Uint8Array.of(30) }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(kissFrames(host.heard())).toEqual([{ port: 0, command: 6, data: new Uint8Array(Buffer.from('TXBUF:0')) }])
    expect(host.simulation.ledger.received.map(({ kind }) => kind)).toEqual(['command', 'command'])
  })

  test('records what the host sent: bytes, kind, and whether the air carried it', async () => {
    const host = await startWithHost({ driver: 'kiss', quiet: true, faults: { loss: 1 } })
    const sent = packet(':JA1DEF-9 :hello{7')
    await host.say(sent)
    await host.say(encodeKiss({ port: 0, command: 0, data: Buffer.from('no AX.25') }))
    await vi.advanceTimersByTimeAsync(10_000)
    const { received, totals } = host.simulation.ledger
    expect(received).toMatchObject([
      { kind: 'frame', carried: false, about: 'GATE1-1>APZMSN::JA1DEF-9 :hello{7' },
      { kind: 'malformed', carried: false },
    ])
    expect(Buffer.from(received[0]?.bytes ?? [])).toEqual(Buffer.from(sent))
    expect(totals.framesReceived).toBe(2)
    expect(totals.framesSent).toBe(0)
    expect(host.heard().length).toBe(0)
  })

  test('forgets half a frame when its power fails', async () => {
    const host = await startWithHost({ driver: 'kiss', quiet: true })
    const sent = packet(':JA1DEF-9 :hello{7')
    await host.say(sent.subarray(0, 20))
    host.simulation.reset()
    await host.say(sent.subarray(20))
    await host.say(sent)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.simulation.ledger.received.length).toBe(1)
    expect(monitor(host.heard())).toEqual(['JA1DEF-9>APZMSN::GATE1-1  :ack7'])
  })

  test('with a rate, says that many frames and all of them different', async () => {
    const host = await startWithHost({ driver: 'kiss', rate: 5000, limit: 10_000, keep: 20_000 })
    await vi.advanceTimersByTimeAsync(5_000)
    const heard = monitor(host.heard())
    expect(heard.length).toBe(10_000)
    expect(new Set(heard).size).toBe(10_000)
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { Options } from '../../../../src/domain/message.ts'
import { resolveOptions } from '../../../../src/domain/options.ts'
import type { DriverDeps } from '../../../../src/radio/driver.ts'
import { decodeAx25, encodeUi, type UiFrame } from '../../../../src/radio/families/kiss/ax25.ts'
import { createKissDecoder, encodeKiss } from '../../../../src/radio/families/kiss/codec.ts'
import { kissDriver } from '../../../../src/radio/families/kiss/driver.ts'
import { ascii, bytes, concat, createHarness, hex } from '../../driver-harness.ts'

const US = 'JA1XYZ-10'
const THEM = 'OH2XYZ-9'

function start(options: Options = {}, committed?: DriverDeps['committed']) {
  const harness = createHarness({
    module: kissDriver,
    options: { callsign: US, ...options },
    ...(committed && { committed }),
  })
  return {
    ...harness,
    hear(info: string, frame: Partial<UiFrame> = {}, port = 0) {
      const data = encodeUi({ source: THEM, destination: 'APRS', ...frame, info: ascii(info) })
      harness.feed(encodeKiss({ port, command: 0, data }))
    },
    send: (destination: string, payload: string, options: Options = {}, key = 12_345) =>
      harness.driver.send({ key, destination, payload: ascii(payload), options, attempt: 1 }),
    /** What was written, as a TNC's monitor shows it. */
    monitor: () => harness.written.map(monitor),
    packets: () => harness.events.flatMap((event) => (event.type === 'packet' ? [event.packet] : [])),
    types: () => harness.events.map((event) => event.type),
    acks: () => harness.events.filter((event) => event.type === 'ack'),
  }
}

function monitor(wire: Uint8Array): string {
  const lines: string[] = []
  const decoder = createKissDecoder({
    onFrame({ port, command, data }) {
      const frame = command === 0 ? decodeAx25(data) : undefined
      if (!frame) return lines.push(`${port}: command ${command} ${hex(data)}`)
      const path = frame.path.map(({ address, repeated }) => `,${address}${repeated ? '*' : ''}`).join('')
      return lines.push(
        `${port}: ${frame.source}>${frame.destination}${path}:${Buffer.from(frame.info).toString('latin1')}`,
      )
    },
    onDiscarded: (_, reason) => lines.push(reason),
  })
  decoder.push(wire)
  return lines.join('\n')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what a KISS radio hears', () => {
  test('is a packet with addresses, port, path, the whole information field and its meaning', () => {
    const radio = start()
    radio.hear('>on the air', { path: [{ address: 'OH2RDP-1', repeated: true }, 'WIDE2-1'] }, 5)
    expect(radio.packets()).toEqual([
      {
        source: THEM,
        destination: 'APRS',
        payload: ascii('>on the air'),
        packet: {
          protocol: 'ax25',
          port: 5,
          path: [
            { address: 'OH2RDP-1', repeated: true },
            { address: 'WIDE2-1', repeated: false },
          ],
          pid: 0xf0,
        },
        decoded: { type: 'aprs-status', text: 'on the air' },
      },
    ])
  })

  test('has no meaning where a layer 3 protocol is inside', () => {
    const radio = start()
    radio.hear('>on the air', { pid: 0xcf })
    expect(radio.packets()[0]).not.toHaveProperty('decoded')
    expect(radio.packets()[0]?.packet).toMatchObject({ pid: 0xcf })
  })

  test('takes the latitude of Mic-E from the destination', () => {
    const radio = start()
    radio.hear('`(_fn"Oj/]"4T}hello', { destination: 'T5TQRV-2' })
    expect(radio.packets()[0]?.decoded).toMatchObject({ type: 'aprs-position', latitude: 45.687667 })
  })

  test('names the station behind a gate as the source', () => {
    const radio = start()
    radio.hear('}JA1ABC-7>APDR16,TCPIP,OH2RDP-1*::OH2XYZ-9 :hi{7', { source: 'OH2RDP-1', path: ['WIDE1-1'] })
    const [packet] = radio.packets()
    expect(packet).toMatchObject({
      source: 'JA1ABC-7',
      destination: 'APDR16',
      decoded: { type: 'aprs-message', addressee: THEM, text: 'hi', messageId: '7' },
    })
    expect(packet?.packet).toMatchObject({
      path: [{ address: 'TCPIP' }, { address: 'OH2RDP-1' }, { address: 'WIDE1-1' }],
    })
    expect(Buffer.from(packet?.payload ?? []).toString()).toMatch(/^\}JA1ABC-7>/)
  })

  test('counts connected mode and answers of the TNC as frames, and the rest as discarded', () => {
    const radio = start()
    const ui = encodeUi({ source: THEM, destination: US, info: new Uint8Array(0) })
    ui[14] = 0x3f
    radio.feed(encodeKiss({ port: 0, command: 0, data: ui.subarray(0, 15) }))
    radio.feed(encodeKiss({ port: 0, command: 6, data: ascii('DIREWOLF 1.6') }))
    expect(radio.types()).toEqual(['frame', 'frame'])
    radio.feed(encodeKiss({ port: 0, command: 1, data: bytes('32') }))
    radio.feed(encodeKiss({ port: 0, command: 0, data: ascii('no AX.25, but \xc0') }))
    expect(radio.events.slice(2)).toEqual([
      { type: 'discarded', bytes: 2, reason: 'malformed' },
      { type: 'discarded', bytes: 17, reason: 'malformed' },
    ])
  })

  test('keeps the packets of a callsign in lower case', () => {
    const radio = start()
    radio.feed(bytes('c00082a0a4a64040e0dc60c6c2d8d86503f03e6869c0'))
    expect(radio.packets()).toMatchObject([{ source: 'n0call-2', decoded: { type: 'aprs-status', text: 'hi' } }])
  })

  test('gives up the text of a TNC in command mode after a pause', async () => {
    const radio = start()
    radio.hear('>on the air')
    radio.feed(ascii('cmd:'.repeat(85)))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(radio.types()).toEqual(['packet'])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(radio.events.slice(1)).toEqual([{ type: 'discarded', bytes: 340, reason: 'malformed' }])
    radio.feed(ascii('cmd:'))
    expect(radio.events.at(-1)).toEqual({ type: 'discarded', bytes: 4, reason: 'noise' })
    radio.hear('>back')
    expect(radio.packets()).toHaveLength(2)
  })

  test('shows our own packet when a digipeater repeats it', () => {
    const radio = start()
    radio.hear(`:${US}:to myself{1`, { source: US, path: [{ address: 'OH2RDP-1', repeated: true }] })
    radio.hear(`:${US}:to myself{1`, { source: US, path: [{ address: 'OH2RDP-1', repeated: true }] })
    expect(radio.packets()).toHaveLength(2)
    expect(radio.written).toEqual([])
  })
})

describe('an APRS message to a KISS radio', () => {
  const settle = () => vi.advanceTimersByTimeAsync(0)

  test('is acknowledged on the port on which it came, through the path of the radio', async () => {
    const radio = start({ path: ['WIDE1-1'] })
    radio.hear(`:${US}:hello{a1`, {}, 3)
    await settle()
    expect(radio.monitor()).toEqual([`3: ${US}>APZMSN,WIDE1-1::OH2XYZ-9 :acka1`])
    expect(radio.packets()[0]?.decoded).toMatchObject({ addressee: US, text: 'hello', messageId: 'a1' })
  })

  test.each([
    { name: 'without an id', info: `:${US}:hello`, options: {} },
    { name: 'to another station', info: ':JA1ABC-7 :hello{1', options: {} },
    { name: 'to our callsign with another SSID', info: ':JA1XYZ   :hello{1', options: {} },
    { name: 'that is an acknowledgement', info: `:${US}:ack1`, options: {} },
    { name: 'where acknowledging is off', info: `:${US}:hello{1`, options: { autoAck: false } },
  ])('is not acknowledged $name', async ({ info, options }) => {
    const radio = start(options)
    radio.hear(info)
    await settle()
    expect(radio.written).toEqual([])
    expect(radio.packets()).toHaveLength(1)
  })

  test.each([
    { name: 'of a station that understands reply-acks', id: 'HP}' },
    { name: 'that acknowledges an earlier one', id: 'HP}AB' },
  ])('is acknowledged with all that stood behind its brace, $name', async ({ id }) => {
    const radio = start()
    radio.hear(`:${US}:n 2m{${id}`)
    await settle()
    expect(radio.monitor()).toEqual([`0: ${US}>APZMSN::OH2XYZ-9 :ack${id}`])
    expect(radio.packets()[0]?.decoded).toMatchObject({ text: 'n 2m', messageId: 'HP' })
  })

  test('is for this station with an SSID of 0, which is none', async () => {
    const radio = start({ callsign: 'N0CALL' })
    radio.hear(':N0CALL-0 :hello{12')
    await settle()
    expect(radio.monitor()).toEqual(['0: N0CALL>APZMSN::OH2XYZ-9 :ack12'])
  })

  test('is text to its end where the brace begins no id', async () => {
    const radio = start()
    radio.hear(`:${US}:good morning {:-)`)
    await settle()
    expect(radio.written).toEqual([])
    expect(radio.packets()[0]?.decoded).toEqual({ type: 'aprs-message', addressee: US, text: 'good morning {:-)' })
  })

  test('is acknowledged if it defines telemetry and has an id', async () => {
    const radio = start()
    radio.hear(`:${US}:PARM.Battery{12`)
    await settle()
    expect(radio.monitor()).toEqual([`0: ${US}>APZMSN::OH2XYZ-9 :ack12`])
    expect(radio.packets()[0]?.decoded).toMatchObject({ type: 'aprs-telemetry-definition', names: { A1: 'Battery' } })
  })

  test('reaches the user once, and is acknowledged again when its sender repeats it', async () => {
    const radio = start()
    for (let i = 0; i < 3; i++) {
      radio.hear(`:${US}:hello{1`)
      // A digipeater's copy, a moment later, gets no answer of its own.
      await vi.advanceTimersByTimeAsync(2_000)
      radio.hear(`:${US}:hello{1`, { path: [{ address: 'OH2RDP-1', repeated: true }] })
      await vi.advanceTimersByTimeAsync(30_000)
    }
    expect(radio.packets()).toHaveLength(1)
    expect(radio.types()).toEqual(['packet', 'frame', 'frame', 'frame', 'frame', 'frame'])
    expect(radio.monitor()).toHaveLength(3)
  })

  test('is new with another id, another text, another sender, or ten minutes later', async () => {
    const radio = start()
    radio.hear(`:${US}:hello{1`)
    radio.hear(`:${US}:hello{2`)
    radio.hear(`:${US}:hi{1`)
    radio.hear(`:${US}:hello{1`, { source: 'JA1ABC-7' })
    expect(radio.packets()).toHaveLength(4)
    await vi.advanceTimersByTimeAsync(600_000)
    radio.hear(`:${US}:hello{1`)
    expect(radio.packets()).toHaveLength(5)
  })

  test('is acknowledged only once it is committed', async () => {
    let commit = () => {}
    const radio = start({}, () => new Promise((resolve) => (commit = resolve)))
    radio.hear(`:${US}:hello{1`)
    await settle()
    expect(radio.packets()).toHaveLength(1)
    expect(radio.written).toEqual([])
    commit()
    await settle()
    expect(radio.monitor()).toEqual([`0: ${US}>APZMSN::OH2XYZ-9 :ack1`])
  })

  test('is not acknowledged when it was lost, and is new when it is repeated', async () => {
    const results = [Promise.reject(new DomainError('store-busy', 'The queue is full.')), Promise.resolve()]
    const radio = start({}, () => results.shift() ?? Promise.resolve())
    radio.hear(`:${US}:hello{1`)
    await settle()
    expect(radio.written).toEqual([])
    radio.hear(`:${US}:hello{1`)
    await settle()
    expect(radio.packets()).toHaveLength(2)
    expect(radio.written).toHaveLength(1)
  })

  test('is not acknowledged after the radio was stopped', async () => {
    const radio = start()
    radio.hear(`:${US}:hello{1`)
    radio.driver.stop()
    await settle()
    expect(radio.written).toEqual([])
  })

  test('does no harm when the link breaks under the acknowledgement', async () => {
    const radio = start()
    radio.breakLink(new DomainError('link-lost', 'The cable is out.'))
    radio.hear(`:${US}:hello{1`)
    await settle()
    expect(radio.packets()).toHaveLength(1)
  })
})

describe('sending by KISS', () => {
  test('makes an APRS message whose acknowledgement is awaited', async () => {
    const radio = start({ path: ['WIDE1-1'], ackTimeoutMs: 20_000, kissPort: 2 })
    expect(await radio.send(THEM, 'hello')).toEqual({
      state: 'sent',
      ack: { ref: 'OH2XYZ-9:9IX', withinMs: 20_000, retryOnSilence: true },
    })
    expect(radio.monitor()).toEqual([`2: ${US}>APZMSN,WIDE1-1::OH2XYZ-9 :hello{9IX`])
  })

  test('makes UI frames of broadcasts, and of what asks for it', async () => {
    const radio = start({ path: ['WIDE1-1'] })
    expect(await radio.send('QST', '>beacon')).toEqual({ state: 'sent' })
    expect(await radio.send(THEM, 'raw', { format: 'ui', path: [], port: 12 })).toEqual({ state: 'sent' })
    expect(radio.monitor()).toEqual([`0: ${US}>QST,WIDE1-1:>beacon`, `12: ${US}>OH2XYZ-9:raw`])
  })

  test("follows the radio's format unless the message has its own", async () => {
    const radio = start({ sendFormat: 'ui' })
    await radio.send(THEM, 'raw')
    await radio.send(THEM, 'hello', { format: 'aprs-message' })
    expect(radio.monitor()).toEqual([`0: ${US}>OH2XYZ-9:raw`, `0: ${US}>APZMSN::OH2XYZ-9 :hello{9IX`])
  })

  test('is acknowledged by the addressee alone', async () => {
    const radio = start()
    await radio.send(THEM, 'hello')
    radio.hear(`:${US}:ack9IX`, { source: 'JA1ABC-7' })
    radio.hear(':JA1ABC-7 :ack9IX')
    radio.hear(`:${US}:ack9IY`)
    expect(radio.acks().filter((ack) => ack.ref === 'OH2XYZ-9:9IX')).toEqual([])
    radio.hear(`:${US}:ack9IX`)
    expect(radio.events.at(-1)).toEqual({ type: 'ack', ref: 'OH2XYZ-9:9IX', ok: true })
    expect(radio.packets()).toHaveLength(4)
  })

  test.each([
    { name: 'a refusal', info: `:${US}:rej9IX`, ack: { ok: false, reason: 'rejected' } },
    { name: 'a message that carries the acknowledgement', info: `:${US}:and you?{MM}9IX`, ack: { ok: true } },
    {
      name: 'an acknowledgement behind a gate',
      info: `}OH2XYZ-9>APRS,TCPIP,OH2RDP-1*::${US}:ack9IX`,
      ack: { ok: true },
    },
    { name: 'an acknowledgement with the brace of reply-acks', info: `:${US}:ack9IX}`, ack: { ok: true } },
  ])('is answered by $name', async ({ info, ack }) => {
    const radio = start()
    await radio.send(THEM, 'hello')
    radio.hear(info, info.startsWith('}') ? { source: 'OH2RDP-1' } : {})
    expect(radio.acks()).toEqual([expect.objectContaining({ type: 'ack', ref: 'OH2XYZ-9:9IX', ...ack })])
  })

  test('is acknowledged to its callsign with an SSID of 0', async () => {
    const radio = start({ callsign: 'N0CALL' })
    await radio.send(THEM, 'hello')
    radio.hear(':N0CALL-0 :ack9IX')
    expect(radio.acks()).toEqual([{ type: 'ack', ref: 'OH2XYZ-9:9IX', ok: true }])
  })

  test('sets only the parameters of the TNC that are configured', async () => {
    const silent = start()
    await silent.driver.start()
    expect(silent.written).toEqual([])
    const radio = start({
      kissPort: 1,
      txDelayMs: 305,
      persistence: 63,
      slotTimeMs: 100,
      txTailMs: 0,
      fullDuplex: false,
    })
    await radio.driver.start()
    expect(radio.monitor()).toEqual([
      '1: command 1 1f',
      '1: command 2 3f',
      '1: command 3 0a',
      '1: command 4 00',
      '1: command 5 00',
    ])
  })
})

describe('checking a KISS message', () => {
  function refusal(
    destination: string | undefined,
    payload: Uint8Array,
    options: Options = {},
    radioOptions: Options = {},
  ) {
    try {
      kissDriver.check?.({
        ...(destination !== undefined && { destination }),
        payload,
        options,
        radioOptions: resolveOptions(kissDriver.info.options, { callsign: US, ...radioOptions }),
      })
      return undefined
    } catch (error) {
      return error instanceof DomainError ? error.code : error
    }
  }

  test.each([
    { name: 'no destination', destination: undefined, payload: 'hi', want: 'destination-invalid' },
    {
      name: 'an APRS message to everyone',
      destination: 'QST',
      payload: 'hi',
      options: { format: 'aprs-message' },
      want: 'destination-invalid',
    },
    { name: 'an empty APRS message', destination: THEM, payload: '', want: 'payload-invalid' },
    { name: 'a line end', destination: THEM, payload: 'a\r', want: 'payload-invalid' },
    { name: 'the character that begins an id', destination: THEM, payload: 'a{b', want: 'payload-invalid' },
    { name: 'bytes that are no text', destination: THEM, payload: '\xff', want: 'payload-invalid' },
    { name: '68 bytes', destination: THEM, payload: 'x'.repeat(68), want: 'payload-too-large' },
    { name: '257 bytes in a UI frame', destination: 'QST', payload: 'x'.repeat(257), want: 'payload-too-large' },
  ])('refuses $name', ({ destination, payload, options, want }) => {
    expect(refusal(destination, ascii(payload), options)).toBe(want)
  })

  test('accepts text of 67 bytes, letters of any script, and any bytes in a UI frame', () => {
    expect(refusal(THEM, ascii('x'.repeat(67)))).toBeUndefined()
    expect(refusal(THEM, new TextEncoder().encode('こんにちは'))).toBeUndefined()
    expect(refusal(THEM, bytes('c0dbff00'), { format: 'ui' })).toBeUndefined()
    expect(refusal(THEM, concat(bytes('00'), ascii('{|~')), {}, { sendFormat: 'ui' })).toBeUndefined()
    expect(refusal('QST', new Uint8Array(256))).toBeUndefined()
  })

  test.each(['ja1xyz', 'JA1XYZ-16', 'JA1XYZ-0', 'TOOLONGCALL', ''])('does not take "%s" for a callsign', (callsign) => {
    expect(() => resolveOptions(kissDriver.info.options, { callsign })).toThrow(DomainError)
  })
})

import { describe, expect, test } from 'vitest'
import type { ProbeMethod } from '../../src/radio/driver.ts'
import { encodeUi } from '../../src/radio/families/kiss/ax25.ts'
import { encodeKiss } from '../../src/radio/families/kiss/codec.ts'
import { kissProbe } from '../../src/radio/families/kiss/probe.ts'
import { linesProbe } from '../../src/radio/families/lines/probe.ts'
import { meshcoreProbe } from '../../src/radio/families/meshcore/probe.ts'
import { encodeFrame, FROM_MODULE } from '../../src/radio/families/meshcore/wire/stream.ts'
import { mysensorsProbe } from '../../src/radio/families/mysensors/probe.ts'
import { rylrProbe } from '../../src/radio/families/rylr/probe.ts'
import { tweliteProbe } from '../../src/radio/families/twelite/probe.ts'
import { encodeApiFrame } from '../../src/radio/families/xbee/api/api-frame.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../src/radio/families/xbee/api/module-frames.ts'
import { xbeeProbe } from '../../src/radio/families/xbee/probe.ts'
import { driverModules } from '../../src/radio/registry.ts'
import { deviceInfoFrame } from '../../src/sim/meshcore/frames.ts'
import { ascii, bytes, createRandom } from './driver-harness.ts'

const atPort = { over: 'serial', baudRate: 9600 } as const
const NOTHING = new Uint8Array(0)

describe('a prober', () => {
  test.each(Object.values(driverModules))('of $info.name finds nothing in silence', ({ probe }) => {
    expect(probe?.create(atPort).finding()).toBeUndefined()
  })

  test.each(Object.values(driverModules))('of $info.name is not certain of noise', ({ probe }) => {
    const prober = probe?.create(atPort)
    prober?.receive(createRandom(11).bytes(20_000))
    expect(prober?.finding()?.confidence ?? 0).toBeLessThan(0.95)
  })

  test.each(Object.values(driverModules))('of $info.name survives its answers cut at every byte', ({ probe }) => {
    const wire = ascii('\r\nOK\r\n{"a":1}\n$GPGLL,,*50\n')
    for (let cut = 0; cut < wire.length; cut++) {
      const prober = probe?.create(atPort)
      prober?.receive(wire.subarray(0, cut))
      prober?.receive(wire.subarray(cut))
      prober?.finding()
    }
  })
})

describe('the prober of XBee', () => {
  const answer = (value: string): ModuleFrame => ({
    type: 'at-response',
    frameId: 1,
    command: 'AP',
    status: 0,
    value: bytes(value),
  })
  const hear = (...frames: ModuleFrame[]) => {
    const prober = xbeeProbe.create(atPort)
    for (const frame of frames) prober.receive(encodeApiFrame(encodeModuleFrame(frame), 2))
    return prober
  }

  test('asks what Digi documents for it, and is certain of the answer', () => {
    const [question] = xbeeProbe.create(atPort).questions
    expect(Buffer.from(question?.bytes ?? NOTHING).toString('hex')).toBe('7e00040901415064')
    expect(hear(answer('02')).finding()).toMatchObject({ confidence: 1, options: { apiMode: '2' } })
  })

  test('tells a module whose API mode musen cannot use, and one that does not hear', () => {
    expect(hear(answer('00')).finding()?.problem).toMatch(/Set AP/)
    expect(hear({ type: 'modem-status', status: 0 }).finding()?.problem).toMatch(/DIN/)
  })

  test('tells a transparent module by the command mode sequence, and has it leave that mode', () => {
    const prober = xbeeProbe.create(atPort)
    const [, sequence, leave] = prober.questions
    expect(sequence?.when?.()).toBe(true)
    expect(leave?.when?.()).toBe(false)
    prober.receive(ascii('OK\r'))
    expect(prober.finding()).toMatchObject({ confidence: 0.7, problem: expect.stringMatching(/transparent/) })
    expect(leave?.when?.()).toBe(true)
  })

  test('does not send that sequence to a device that talks, nor at other baud rates', () => {
    const talking = xbeeProbe.create(atPort)
    talking.receive(ascii('hello'))
    expect(talking.questions[1]?.when?.()).toBe(false)
    expect(xbeeProbe.create({ over: 'serial', baudRate: 115_200 }).questions[1]?.when?.()).toBe(false)
  })
})

describe('the prober of KISS', () => {
  const frame = encodeKiss({
    port: 0,
    command: 0,
    data: encodeUi({ source: 'OH2XYZ-9', destination: 'APZMSN', info: ascii('>hi') }),
  })

  test('asks nothing on a serial port, where the question may be a setting', () => {
    expect(kissProbe.create(atPort).questions).toEqual([])
  })

  test('recognizes Dire Wolf by its name', () => {
    const prober = kissProbe.create({ over: 'tcp' })
    expect(prober.questions).toHaveLength(1)
    prober.receive(bytes('c006544e433a44495245574f4c4620312e36c0'))
    expect(prober.finding()).toMatchObject({ confidence: 1, evidence: [expect.stringContaining('DIREWOLF 1.6')] })
  })

  test('grows more certain with each AX.25 frame', () => {
    const prober = kissProbe.create(atPort)
    prober.receive(frame)
    const first = prober.finding()?.confidence ?? 0
    prober.receive(frame)
    expect(prober.finding()).toMatchObject({ evidence: [expect.stringContaining('OH2XYZ-9')] })
    expect(prober.finding()?.confidence).toBeGreaterThan(first)
  })
})

describe('the prober of lines', () => {
  const hear = (text: string) => {
    const prober = linesProbe.create(atPort)
    prober.receive(ascii(text))
    return prober.finding()
  }

  test('does not count the line that the port was opened in', () => {
    expect(hear('ello world\n')).toBeUndefined()
    expect(hear('ello world\nhello world\n')?.evidence).toEqual([
      'The device sent 1 line of text, for example "hello world".',
    ])
  })

  test('shows no line as an example that may have a key or a password in it', () => {
    const menu = [
      '--- CONFIG',
      ' c: set Channels (18)',
      ' K: set crypt key [SECRET7890]',
      '-> SECRET7890',
      '+CPIN=SECRET7890',
    ]
    for (let end = 2; end <= menu.length; end++) {
      const prober = linesProbe.create(atPort)
      prober.receive(
        ascii(
          menu
            .slice(0, end)
            .map((line) => `${line}\r\n`)
            .join(''),
        ),
      )
      const evidence = prober.finding()?.evidence.join(' ')
      expect(evidence).toContain('set Channels')
      expect(evidence).not.toContain('SECRET')
    }
    const prober = linesProbe.create(atPort)
    prober.receive(ascii('cut\npassword: SECRET7890\nSECRET7890\n'))
    expect(prober.finding()?.evidence).toEqual(['The device sent 2 lines of text.'])
  })

  test('tells JSON lines and NMEA sentences from text, the latter by their checksum', () => {
    expect(hear('\n{"t":21.5}\r\n{"t":21.6}\r\n')?.options).toEqual({ mode: 'json' })
    expect(hear('\n$GPGLL,,,,,,V,N*64\r\n')?.evidence[0]).toContain('NMEA')
    expect(hear('\n$GPGLL,,,,,,V,N*65\r\n')?.evidence[0]).toContain('line of text')
  })

  test('is unsure of what is mostly no text', () => {
    expect(hear('\nabc\n\x01\x02\n\x03\n')).toBeUndefined()
  })
})

describe('the probers of MySensors, TWELITE and RYLR', () => {
  const hear = (probe: ProbeMethod, text: string) => {
    const prober = probe.create(atPort)
    prober.receive(ascii(text))
    return prober.finding()
  }
  const asked = (probe: ProbeMethod) =>
    probe.create(atPort).questions.map(({ bytes: question }) => Buffer.from(question).toString())

  test('ask what no module takes for a command to change anything, or nothing', () => {
    expect(asked(mysensorsProbe)).toEqual(['0;255;3;0;2;\n'])
    expect(asked(rylrProbe)).toEqual(['AT+VER?\r\n'])
    expect(asked(tweliteProbe)).toEqual([])
  })

  test('are certain of an answer that nothing else gives', () => {
    expect(hear(mysensorsProbe, '0;255;3;0;2;2.3.2\n')).toMatchObject({
      confidence: 1,
      evidence: [expect.stringContaining('2.3.2')],
    })
    expect(hear(rylrProbe, '+VER=RYLR998_V1.0.0\r\n')).toMatchObject({ confidence: 1 })
    const meshcore = meshcoreProbe.create(atPort)
    expect(meshcore.questions.map(({ bytes: question }) => Buffer.from(question).toString('hex'))).toEqual([
      '3c02001603',
    ])
    meshcore.receive(
      encodeFrame(FROM_MODULE, deviceInfoFrame({ protocol: 8, model: 'Heltec V3', firmware: 'v1.12.0' })),
    )
    expect(meshcore.finding()).toMatchObject({
      confidence: 1,
      evidence: [expect.stringContaining('Heltec V3, firmware v1.12.0')],
    })
    const frame = ':780148454C4C4F13\r\n'
    expect(hear(tweliteProbe, frame.repeat(3))).toMatchObject({ confidence: 0.95, options: { form: 'ascii' } })
  })

  test('are less sure of what only looks like it', () => {
    expect(hear(mysensorsProbe, '3;0;1;0;0;21.5\n')?.confidence).toBe(0.5)
    expect(hear(mysensorsProbe, '3;0;1;0;0;21.5\n'.repeat(3))?.problem).toMatch(/RX pin/)
    expect(hear(rylrProbe, '+OK\r\n')?.confidence).toBe(0.6)
    expect(hear(rylrProbe, '+RCV=50,5,HELLO,-99,40\r\n')?.confidence).toBe(0.9)
    expect(hear(tweliteProbe, ':780148454C4C4F13\r\n')?.confidence).toBe(0.7)
    const binary = tweliteProbe.create(atPort)
    binary.receive(bytes('a55a8007780148454c4c4f3b04'))
    expect(binary.finding()?.options).toEqual({ form: 'binary' })
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { meshtasticDriver } from '../../../../src/radio/families/meshtastic/driver.ts'
import { createMeshtasticMask } from '../../../../src/radio/families/meshtastic/mask.ts'
import {
  createFromRadioDecoder,
  encodeFromRadio,
  encodeToRadio,
} from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import {
  bytes as bytesField,
  embedded,
  message,
  string,
  uint32,
} from '../../../../src/radio/families/meshtastic/wire/protobuf.ts'
import { encodeStreamFrame } from '../../../../src/radio/families/meshtastic/wire/stream.ts'
import { ascii, bytes, concat, createHarness, createRandom, hex } from '../../driver-harness.ts'
import { createScriptedModule, US } from './scripted-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the settings of a Meshtastic module', () => {
  test('are its owner, channels and radio, as it told them, and can only be read', async () => {
    const module = createScriptedModule({
      configuration: [
        { nodeInfo: { number: US, user: { longName: 'Roof', shortName: 'RF' } } },
        { config: { lora: { region: 3, hopLimit: 4 } } },
        { channel: { settings: { name: 'Club' }, role: 1 } },
        { channel: { index: 1 } },
        { metadata: { firmwareVersion: '2.7.18' } },
      ],
    })
    const { driver } = createHarness({ module: meshtasticDriver, answer: module.answer })
    const started = driver.start()
    await vi.advanceTimersByTimeAsync(200)
    await started
    const specs = (await driver.settings?.list()) ?? []
    expect(specs.every(({ access }) => access === 'read')).toBe(true)
    const values: Record<string, unknown> = {}
    for (const { name } of specs) values[name] = await driver.settings?.read({ name })
    expect(values).toMatchObject({
      'owner.longName': 'Roof',
      'owner.shortName': 'RF',
      'lora.region': 3,
      'lora.hopLimit': 4,
      'channel.0.name': 'Club',
      'channel.0.role': 'primary',
      'channel.1.role': 'off',
      firmware: '2.7.18',
    })
    expect(values['channel.7.name']).toBeUndefined()
    driver.stop()
  })
})

describe('the mask of a Meshtastic connection', () => {
  const KEY = 'a1a2a3a4a5a6a7a8a9aaabacadaeafb0'
  const channel = message({ settings: embedded(2, message({ psk: bytesField(2), name: string(3) })), role: uint32(3) })
  const network = message({ enabled: uint32(1), ssid: string(3), psk: string(4) })
  const security = message({ publicKey: bytesField(1), privateKey: bytesField(2) })
  const bluetooth = message({ mode: uint32(2), pin: uint32(3) })
  const config = message({
    network: embedded(4, network),
    bluetooth: embedded(7, bluetooth),
    security: embedded(8, security),
  })
  const mqtt = message({ mqtt: embedded(1, message({ user: string(3), password: string(4) })) })
  const shown = message({ config: embedded(5, config), module: embedded(9, mqtt), channel: embedded(10, channel) })

  function masked(wire: Uint8Array, cut = wire.length, direction: 'in' | 'out' = 'in'): Uint8Array {
    const mask = createMeshtasticMask(direction)
    return concat(mask.push(wire.subarray(0, cut)), mask.push(wire.subarray(cut)), mask.flush())
  }

  test('hides keys, passwords and the PIN, wherever the bytes are cut, and nothing else', () => {
    const frames = [
      { channel: { settings: { psk: bytes(KEY), name: 'Club' }, role: 1 } },
      { config: { network: { enabled: 1, ssid: 'attic', psk: 'hunter22' } } },
      { config: { security: { publicKey: bytes('0102'), privateKey: bytes(KEY) } } },
      { module: { mqtt: { user: 'mesh', password: 'large4cats' } } },
    ]
    const wire = concat(...frames.map((frame) => encodeStreamFrame(shown.encode(frame))))
    for (let cut = 0; cut <= wire.length; cut++) {
      const bare = masked(wire, cut)
      expect(bare).toHaveLength(wire.length)
      const text = Buffer.from(bare).toString('latin1')
      for (const secret of [Buffer.from(KEY, 'hex').toString('latin1'), 'hunter22', 'large4cats'])
        expect(text).not.toContain(secret.slice(0, 4))
      for (const kept of ['Club', 'attic', 'mesh']) expect(text).toContain(kept)
    }
    const pin = shown.decode(
      masked(encodeStreamFrame(shown.encode({ config: { bluetooth: { mode: 1, pin: 123_456 } } }))).subarray(4),
    )
    expect(pin.config?.bluetooth).toEqual({ mode: 1, pin: 0 })
  })

  test('hides the PIN that locks the screen of a device, in either place', () => {
    const userInterface = message({ version: uint32(1), pin: uint32(6), theme: uint32(7) })
    const both = message({
      config: embedded(5, message({ userInterface: embedded(10, userInterface) })),
      userInterface: embedded(17, userInterface),
    })
    const pin = { version: 2, pin: 482_913, theme: 1 }
    const [first, second] = [{ config: { userInterface: pin } }, { userInterface: pin }].map((frame) =>
      both.decode(masked(encodeStreamFrame(both.encode(frame))).subarray(4)),
    )
    expect(first?.config?.userInterface).toEqual({ version: 2, pin: 0, theme: 1 })
    expect(second?.userInterface).toEqual({ version: 2, pin: 0, theme: 1 })
  })

  test('hides what administers a module, both ways, and no other packet', () => {
    const packet = (portNumber: number) => ({
      packet: { to: 1, id: 2, decoded: { portNumber, payload: ascii('tell-tale') } },
    })
    const text = (wire: Uint8Array, direction: 'in' | 'out') =>
      Buffer.from(masked(wire, wire.length, direction)).toString('latin1')
    expect(text(encodeToRadio(packet(6)), 'out')).not.toContain('tell')
    expect(text(encodeFromRadio(packet(6)), 'in')).not.toContain('tell')
    expect(text(encodeToRadio(packet(1)), 'out')).toContain('tell-tale')
  })

  test('leaves log text as it is, and every good frame good', () => {
    const good = encodeFromRadio({ packet: { from: 1, id: 7, decoded: { portNumber: 1, payload: ascii('hello') } } })
    const wire = concat(ascii('boot \x94 log\n'), good, createRandom(5).bytes(200), good, new Uint8Array(600), good)
    let frames = 0
    const decoder = createFromRadioDecoder({ onFrame: () => frames++, onDiscarded() {} })
    decoder.push(masked(wire))
    expect(frames).toBeGreaterThanOrEqual(2)
    const plain = concat(ascii('\x1b[34mDEBUG\x1b[0m boot log\r\n'), good)
    expect(hex(masked(plain))).toBe(hex(plain))
  })

  test('shows no key of a frame that lost a byte on the wire, nor of the next, and the frame after that whole', () => {
    const secret = 'NEVERSHOWNATALL!'
    const frame = (name: string) =>
      encodeStreamFrame(shown.encode({ channel: { settings: { psk: ascii(secret), name }, role: 1 } }))
    // A length may be altered to hold several of those that follow.
    const [damaged, next, last] = [frame('One'), frame('Two'), concat(...Array(9).fill(frame('Three')))]
    const seen = (wire: Uint8Array) => Buffer.from(masked(wire)).toString('latin1')
    for (let at = 0; at < damaged.length; at++) {
      const lost = seen(concat(damaged.subarray(0, at), damaged.subarray(at + 1), next, last))
      const altered = seen(concat(damaged.subarray(0, at), bytes('ff'), damaged.subarray(at + 1), next, last))
      for (const text of [lost, altered]) {
        for (let from = 0; from + 4 <= secret.length; from++) expect(text).not.toContain(secret.slice(from, from + 4))
        expect(text).toContain('Three')
      }
    }
  })
})

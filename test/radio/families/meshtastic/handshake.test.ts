import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import { meshtasticDriver } from '../../../../src/radio/families/meshtastic/driver.ts'
import { encodeFromRadio, encodeToRadio } from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import { ascii, beginHandshake, createRandom, hex } from '../../driver-harness.ts'
import { createScriptedModule, THEM, US } from './scripted-module.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(answer: (written: Uint8Array) => Uint8Array[] = () => []) {
  return beginHandshake({ module: meshtasticDriver, answer })
}

const LOG = ascii('\x1b[34mDEBUG \x1b[0m| ??:??:?? 12 [RadioIf] Packet RX: 321ms\r\n')

describe('the handshake of a Meshtastic module', () => {
  test('wakes it, waits, asks for its configuration and is done when all of it came', async () => {
    const module = createScriptedModule()
    const radio = open(module.answer)
    await vi.advanceTimersByTimeAsync(99)
    expect(radio.written.map(hex)).toEqual(['c3'.repeat(32)])
    await vi.advanceTimersByTimeAsync(1)
    const [nonce = 0] = module.requests()
    expect(hex(radio.written[1] ?? new Uint8Array(0))).toBe(hex(encodeToRadio({ wantConfigId: nonce })))
    expect(nonce).toBeGreaterThan(0)
    // These two ask for a part of it only.
    expect([69_420, 69_421]).not.toContain(nonce)
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.result).toEqual({ done: true })
  })

  test('goes on for as long as the list of nodes comes, and not for another host that asked', async () => {
    const radio = open()
    for (let second = 0; second < 30; second++) {
      await vi.advanceTimersByTimeAsync(1_000)
      radio.feed(encodeFromRadio({ nodeInfo: { number: second } }), encodeFromRadio({ configCompleteId: 0x7fff_ffff }))
    }
    expect(radio.result).toEqual({})
    expect(radio.written).toHaveLength(2)
    expect(radio.events.filter(({ type }) => type === 'node')).toHaveLength(30)
  })

  test('tells what is heard meanwhile', async () => {
    const radio = open()
    await vi.advanceTimersByTimeAsync(200)
    radio.feed(encodeFromRadio({ packet: { from: THEM, decoded: { portNumber: 1, payload: ascii('hi') }, id: 1 } }))
    expect(radio.payloads()).toEqual([hex(ascii('hi'))])
  })

  test('asks again a board that restarts when its port is opened', async () => {
    let asked = 0
    const module = createScriptedModule({
      onWantConfig: () => (asked++ === 0 ? [{ rebooted: true }] : undefined),
    })
    const radio = open(module.answer)
    await vi.advanceTimersByTimeAsync(500)
    expect(radio.result).toEqual({ done: true })
    expect(module.requests()).toHaveLength(2)
  })

  test('asks three times, and says that nothing came', async () => {
    const module = createScriptedModule({ onWantConfig: () => [] })
    const radio = open(module.answer)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(module.requests()).toHaveLength(3)
    expect(radio.result.fault).toMatchObject({ code: 'module-silent', message: 'The module does not answer.' })
  })

  test.each([
    ['a log', LOG, 'The module sends only log text, not protobuf messages.', /serial_enabled/],
    ['noise', createRandom(4).bytes(400), 'The received bytes are not valid Meshtastic frames.', /baud rate/],
    [
      'messages',
      encodeFromRadio({ myInfo: { nodeNumber: US } }),
      'The module sends messages, but does not answer with its configuration.',
      /wire from this machine/,
    ],
  ])('says that only %s came', async (_, chunk, message, hint) => {
    const radio = open()
    for (let i = 0; i < 100 && !radio.result.fault; i++) {
      radio.feed(chunk)
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(radio.result.fault).toMatchObject({ code: 'module-unexpected', message, hint: expect.stringMatching(hint) })
  })

  test('ends with the stop, and with the link', async () => {
    const radio = open()
    await vi.advanceTimersByTimeAsync(1_000)
    radio.driver.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(radio.result.fault).toMatchObject({ code: 'link-lost' })
    expect(vi.getTimerCount()).toBe(0)
    const broken = open()
    broken.breakLink(new DomainError('write-timeout', 'Stuck.'))
    await vi.advanceTimersByTimeAsync(200)
    expect(broken.result.fault).toMatchObject({ code: 'write-timeout' })
  })
})

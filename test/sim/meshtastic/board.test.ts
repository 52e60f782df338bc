import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFromRadioDecoder, encodeToRadio } from '../../../src/radio/families/meshtastic/wire/codec.ts'
import {
  type FromRadio,
  type MeshPacket,
  PORT,
  routingMessage,
} from '../../../src/radio/families/meshtastic/wire/messages.ts'
import { type Admin, adminMessage } from '../../../src/sim/meshtastic/admin.ts'
import { startWithHost } from '../memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const OWN = 0x433a1b2c
const HARBOUR = 0xa1b2c3d4
const HIKER = 0xc0ffee01
const WEATHER = 0xdeadbeef
const LOCKED = 0x5eed0005

function read(bytes: Uint8Array) {
  const frames: FromRadio[] = []
  let text = 0
  createFromRadioDecoder({
    onFrame: (frame) => frames.push(frame),
    onDiscarded: (count, reason) => {
      expect(reason).toBe('noise')
      text += count
    },
  }).push(bytes)
  return { frames, text }
}

function textTo(to: number, words = 'hello', more: MeshPacket = {}): Uint8Array {
  const decoded = { portNumber: PORT.text, payload: Buffer.from(words) }
  return encodeToRadio({ packet: { to, decoded, id: 77, hopLimit: 3, wantAck: true, ...more } })
}

/** What the host hears of this within 20 seconds, after the configuration, with nobody talking by himself. */
async function answersTo(bytes: Uint8Array, options: { faults?: object } = {}): Promise<string[]> {
  const host = await startWithHost({ driver: 'meshtastic', quiet: true, ...options })
  await host.say(encodeToRadio({ wantConfigId: 5 }))
  await vi.advanceTimersByTimeAsync(100)
  host.chunks.length = 0
  await host.say(bytes)
  await vi.advanceTimersByTimeAsync(20_000)
  await host.simulation.stop()
  return read(host.heard()).frames.map(tell)
}

function tell({ queueStatus, packet, configCompleteId }: FromRadio): string {
  if (queueStatus) return `queue ${queueStatus.packetId ?? 0} ${queueStatus.result ?? 0}`
  if (configCompleteId !== undefined) return `complete ${configCompleteId}`
  const who = (packet?.from ?? 0).toString(16)
  const { portNumber, requestId, payload = new Uint8Array(0) } = packet?.decoded ?? {}
  if (portNumber === PORT.routing)
    return `${who} routes ${requestId} ${routingMessage.decode(payload).errorReason ?? 0}`
  return `${who} says ${Buffer.from(payload).toString()}`
}

describe('the Meshtastic board', () => {
  test('writes its log until a host asks for the configuration, and then tells all, and what waited', async () => {
    const host = await startWithHost({ driver: 'meshtastic' })
    await vi.advanceTimersByTimeAsync(20_000)
    const before = read(host.heard())
    expect(before.frames).toEqual([])
    expect(host.heard().toString()).toMatch(/^INFO {2}\| \?\?:\?\?:\?\? \d+ \[Router\] !/)
    host.chunks.length = 0
    host.simulation.hush()
    await host.say(encodeToRadio({ wantConfigId: 0x12345678 }))
    await vi.advanceTimersByTimeAsync(10)
    const { frames, text } = read(host.heard())
    expect(text).toBe(0)
    expect(frames[0]?.myInfo?.nodeNumber).toBe(OWN)
    const names = frames.flatMap(({ nodeInfo }) => nodeInfo?.user?.longName ?? [])
    expect(names).toEqual(['musen simulator', 'Harbour', 'Ridge repeater', 'Hiker', 'Weather station', 'Locked'])
    const complete = frames.findIndex(({ configCompleteId }) => configCompleteId === 0x12345678)
    const waited = frames.slice(complete + 1)
    expect(waited.length).toBeGreaterThan(5)
    expect(waited.every(({ packet }) => packet)).toBe(true)
  })

  test('asked for a thousand nodes, it has that many', async () => {
    const host = await startWithHost({ driver: 'meshtastic', nodes: 1000, quiet: true })
    await host.say(encodeToRadio({ wantConfigId: 1 }))
    await vi.advanceTimersByTimeAsync(10)
    const numbers = read(host.heard()).frames.flatMap(({ nodeInfo }) => nodeInfo?.number ?? [])
    expect(new Set(numbers).size).toBe(1001)
  })

  test('a node in reach acknowledges, and replies if that is its manner', async () => {
    expect(await answersTo(textTo(HARBOUR))).toEqual(['queue 77 0', 'a1b2c3d4 routes 77 0', 'a1b2c3d4 says Got: hello'])
  })

  test('a node behind another one: first the board heard it being passed on, then the node acknowledges', async () => {
    expect(await answersTo(textTo(HIKER))).toEqual(['queue 77 0', '433a1b2c routes 77 0', 'c0ffee01 routes 77 0'])
  })

  test('nobody acknowledges for a node out of reach, one that there is not, or in a dead air', async () => {
    const nobody = ['queue 77 0', '433a1b2c routes 77 5']
    expect(await answersTo(textTo(WEATHER))).toEqual(nobody)
    expect(await answersTo(textTo(0x12345))).toEqual(nobody)
    expect(await answersTo(textTo(HARBOUR), { faults: { loss: 1 } })).toEqual(nobody)
  })

  test('a node without our key says so', async () => {
    expect(await answersTo(textTo(LOCKED))).toEqual(['queue 77 0', '5eed0005 routes 77 35'])
  })

  test('a broadcast is heard being passed on; without the wish for it nothing is reported', async () => {
    expect(await answersTo(textTo(0xffff_ffff))).toEqual(['queue 77 0', '433a1b2c routes 77 0'])
    expect(await answersTo(textTo(0xffff_ffff, 'x', { wantAck: false }))).toEqual(['queue 77 0'])
  })

  test('the queue refuses what is too long, and says of a packet for the board itself that it is dealt with', async () => {
    expect(await answersTo(textTo(HARBOUR, 'x'.repeat(234)))).toEqual(['queue 77 7'])
    expect(await answersTo(textTo(OWN))).toEqual(['queue 77 35'])
  })

  test('answers a heartbeat by its queue, and says nothing to a host that left', async () => {
    expect(await answersTo(encodeToRadio({ heartbeat: {} }))).toEqual(['queue 0 0'])
    expect(await answersTo(encodeToRadio({ disconnect: true }))).toEqual([])
  })

  test('a reset makes it say that it has started, and forget its host', async () => {
    const host = await startWithHost({ driver: 'meshtastic', quiet: true })
    await host.say(encodeToRadio({ wantConfigId: 5 }))
    await vi.advanceTimersByTimeAsync(100)
    host.chunks.length = 0
    host.simulation.reset()
    await host.say(encodeToRadio({ wantConfigId: 6 }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(read(host.heard()).frames).toMatchObject([{ rebooted: true }])
    host.simulation.talk()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(read(host.heard()).frames).toHaveLength(1)
    expect(read(host.heard()).text).toBeGreaterThan(50)
  })
})

describe('a Meshtastic board that is administered', () => {
  const admin = (content: Admin | Uint8Array, to = OWN) => {
    const payload = content instanceof Uint8Array ? content : adminMessage.encode(content)
    return encodeToRadio({ packet: { to, id: 77, wantAck: true, decoded: { portNumber: PORT.admin, payload } } })
  }

  /** A board with its configuration told, and what it says of each request. */
  async function serve() {
    const host = await startWithHost({ driver: 'meshtastic', quiet: true })
    const ask = async (bytes: Uint8Array, forMs = 100) => {
      host.chunks.length = 0
      await host.say(bytes)
      await vi.advanceTimersByTimeAsync(forMs)
      return read(host.heard()).frames
    }
    await ask(encodeToRadio({ wantConfigId: 5 }))
    /** The routing errors and the contents that come back. */
    const administer = async (content: Admin | Uint8Array, to?: number) =>
      (await ask(admin(content, to), 20_000)).flatMap(({ packet }) => {
        const { portNumber, payload = new Uint8Array(0), requestId } = packet?.decoded ?? {}
        if (requestId !== 77) return []
        return [
          portNumber === PORT.admin ? adminMessage.decode(payload) : (routingMessage.decode(payload).errorReason ?? 0),
        ]
      })
    return { host, ask, administer }
  }

  test('keeps what a host writes, acknowledges it, and tells it afterwards and after a restart', async () => {
    const { host, ask, administer } = await serve()
    // LoRa: region 3, transmission power 14, which musen itself does not read.
    const lora = Uint8Array.of(0x32, 4, 0x38, 3, 0x50, 14)
    const telemetry = Uint8Array.of(0x32, 2, 0x08, 60)
    const settings = Uint8Array.of(0x1a, 4, ...Buffer.from('Club'))
    expect(await administer({ setOwner: { longName: 'Attic', shortName: 'ATT' } })).toEqual([0])
    expect(await administer({ setChannel: { index: 2, settings, role: 2 } })).toEqual([0])
    expect(await administer({ setConfig: lora })).toEqual([0])
    expect(await administer({ setModuleConfig: telemetry })).toEqual([0])
    expect(await administer({ getOwnerRequest: true })).toMatchObject([
      { getOwnerResponse: { id: '!433a1b2c', longName: 'Attic', shortName: 'ATT' } },
      0,
    ])
    expect(await administer({ getConfigRequest: 5 })).toMatchObject([{ getConfigResponse: lora }, 0])
    expect(await administer({ getModuleConfigRequest: 5 })).toMatchObject([{ getModuleConfigResponse: telemetry }, 0])
    expect(await administer({ getChannelRequest: 3 })).toMatchObject([
      { getChannelResponse: { index: 2, settings } },
      0,
    ])
    expect(await administer({ reboot: 1 })).toEqual([0])
    const frames = await ask(encodeToRadio({ wantConfigId: 6 }))
    expect(frames.find(({ nodeInfo }) => nodeInfo?.number === OWN)?.nodeInfo?.user?.longName).toBe('Attic')
    expect(frames.flatMap(({ config }) => config?.lora ?? [])).toEqual([{ region: 3 }])
    expect(frames.flatMap(({ channel }) => channel?.settings?.name ?? '')).toEqual(
      expect.arrayContaining(['Rescue', 'Club']),
    )
    expect(frames.filter(({ moduleConfig }) => moduleConfig)).toHaveLength(1)
    await host.simulation.stop()
  })

  test.each([
    ['of which it does not know the kind, e.g. the time', Uint8Array.of(0x9d, 0x02, 1, 2, 3, 4)],
    ['that is empty', new Uint8Array(0)],
    ['that is no message', Uint8Array.of(0xff)],
    ['to a channel that it does not have', adminMessage.encode({ setChannel: { index: 8, role: 2 } })],
    ['to a section that it does not have', adminMessage.encode({ setConfig: Uint8Array.of(0x7a, 0) })],
    ['about a section that it does not have', adminMessage.encode({ getConfigRequest: 40 })],
    ['to shut down', Uint8Array.of(0x90, 0x06, 1)],
  ])('refuses a request %s', async (_, content) => {
    const { host, administer } = await serve()
    expect(await administer(content)).toEqual([32])
    await host.simulation.stop()
  })

  test('is answered by other nodes that it may not administer them', async () => {
    const { host, administer } = await serve()
    expect(await administer({ setOwner: { longName: 'Mine' } }, HARBOUR)).toEqual([33])
    await host.simulation.stop()
  })
})

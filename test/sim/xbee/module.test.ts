import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ApiMode, encodeApiFrame } from '../../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../../src/radio/families/xbee/api/codec.ts'
import {
  encodeHostFrame,
  type HostFrame,
  type TransmitFrame,
} from '../../../src/radio/families/xbee/api/host-frames.ts'
import { decodeModuleFrame, type ModuleFrame } from '../../../src/radio/families/xbee/api/module-frames.ts'
import { AT_COMMANDS } from '../../../src/radio/families/xbee/at/at-commands.ts'
import { decodeIoSample } from '../../../src/radio/families/xbee/io-sample.ts'
import { decodeNodeIdentity } from '../../../src/radio/families/xbee/node-identity.ts'
import { startWithHost } from '../memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const PUMP = '0013A20040522BAA'
const TANK = '0013A20040B45023'
const GATE = '0013A20041AABBCC'
const SHED = '0013A20040C401A9'

function read(bytes: Uint8Array, apiMode: ApiMode): ModuleFrame[] {
  const frames: ModuleFrame[] = []
  createApiDecoder(apiMode, {
    onFrame(data) {
      const frame = decodeModuleFrame(data)
      if (typeof frame === 'object') frames.push(frame)
    },
    onDiscarded(count, reason) {
      throw new Error(`${count} bytes of ${reason}`)
    },
  }).push(bytes)
  return frames
}

const command = (name: string, parameter = '', queued = false): HostFrame => ({
  type: 'at-command',
  frameId: 1,
  command: name,
  parameter: Buffer.from(parameter, 'hex'),
  queued,
})
const remote = (address64: string, name: string, parameter = '', options = 2): HostFrame => ({
  type: 'remote-at-command',
  frameId: 1,
  address64,
  address16: 'FFFE',
  options,
  command: name,
  parameter: Buffer.from(parameter, 'hex'),
})
const transmit = (address64: string, payload = 'hello', more: object = {}): HostFrame => ({
  type: 'transmit',
  frameId: 1,
  address64,
  address16: 'FFFE',
  radius: 0,
  options: 0,
  payload: Buffer.from(payload),
  ...more,
})

/** What the module says to these, one after the other, each within its time. */
async function answersTo(frames: HostFrame[], options: { faults?: object; waitMs?: number; apiMode?: ApiMode } = {}) {
  const { waitMs = 5_000, apiMode = 2, faults = {} } = options
  const host = await startWithHost({ driver: 'xbee', quiet: true, options: { apiMode: String(apiMode) }, faults })
  for (const frame of frames) {
    await host.say(encodeApiFrame(encodeHostFrame(frame), apiMode))
    await vi.advanceTimersByTimeAsync(waitMs)
  }
  await host.simulation.stop()
  return read(host.heard(), apiMode).map(tell)
}

function tell(frame: ModuleFrame): string {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  switch (frame.type) {
    case 'at-response':
      return `${frame.command} ${frame.status} ${hex(frame.value)}`.trim()
    case 'remote-at-response':
      return `${frame.address64} ${frame.command} ${frame.status} ${hex(frame.value)}`.trim()
    case 'transmit-status':
      return `status ${frame.delivery.toString(16)}`
    case 'receive':
      return `${frame.address64} says ${Buffer.from(frame.payload).toString()}`
    case 'modem-status':
      return `modem ${frame.status}`
    default:
      return frame.type
  }
}

describe('the XBee module', () => {
  test.each([1, 2] as const)('answers the questions of a host in API mode %i', async (apiMode) => {
    const names = ['AP', 'NP', 'SH', 'SL', 'NI', 'ZZ']
    expect(
      await answersTo(
        names.map((name) => command(name)),
        { apiMode },
      ),
    ).toEqual([
      `AP 0 0${apiMode}`,
      'NP 0 00ff',
      'SH 0 0013a200',
      'SL 0 41234567',
      `NI 0 ${Buffer.from('musen simulator').toString('hex')}`,
      'ZZ 2',
    ])
  })

  // A host that configures a module stops at the first "no such command".
  test('knows every setting and command of its firmware', async () => {
    const names = AT_COMMANDS.filter(
      ({ firmware, access, name }) => firmware.includes('zigbee') && access !== 'execute' && name !== 'ND',
    )
    const answers = await answersTo(
      names.map(({ name }) => command(name)),
      { waitMs: 10 },
    )
    expect(answers.map((answer) => answer.split(' ').slice(0, 2).join(' '))).toEqual(
      names.map(({ name }) => `${name} 0`),
    )
    // Keys are not shown.
    expect(answers).toEqual(expect.arrayContaining(['KY 0', 'NK 0', 'CE 0 01', 'MP 0 fffe']))
    expect(
      await answersTo([command('KY', '00112233'), command('KY'), command('IS'), command('CB', '01'), command('NR')]),
    ).toEqual(['KY 0', 'KY 0', 'IS 0 01000c0200000200', 'CB 0', 'NR 0'])
  })

  test('has its factory settings again after RE', async () => {
    expect(await answersTo([command('BH', '05'), command('RE'), command('BH')])).toEqual(['BH 0', 'RE 0', 'BH 0 00'])
  })

  test('finds by ND the nodes of a name alone', async () => {
    const host = await startWithHost({ driver: 'xbee', quiet: true, options: { apiMode: '1' } })
    await host.say(Buffer.from('7e000808014e4454414e4b36', 'hex'))
    await vi.advanceTimersByTimeAsync(10_000)
    const answers = read(host.heard(), 1).flatMap((frame) => (frame.type === 'at-response' ? [frame.value] : []))
    expect(answers.map((value) => decodeNodeIdentity(value)?.name)).toEqual(['TANK', undefined])
    const nobody = command('ND', Buffer.from('NOBODY').toString('hex'))
    expect(await answersTo([nobody], { waitMs: 10_000 })).toEqual(['ND 0'])
  })

  // Cluster, request and answer of the Zigbee device profile; zigpy and zigbee-herdsman ask their own module for these.
  test.each([
    ['0013A20041234567', 2, '010000', '01000000' + '00408f1e1054ff000000ff0000'],
    ['0000000000000000', 2, '020000', '02000000' + '00408f1e1054ff000000ff0000'],
    ['0013A20041234567', 2, '013412', '01813412'],
    ['0013A20041234567', 0, '016745234100a21300', '0100' + '6745234100a21300' + '0000'],
    ['0013A20041234567', 1, '01000000', '0100' + '6745234100a21300' + '0000'],
    ['0013A20041234567', 5, '010000', '0100000001e8'],
    ['0013A20041234567', 0x31, '0100', '0184'],
    [TANK, 2, '018517', '01008517' + '01408e1e1054ff000000ff0000'],
  ])('%s answers cluster %i of the device profile: %s', async (address64, clusterId, request, expected) => {
    const host = await startWithHost({ driver: 'xbee', quiet: true, options: { apiMode: '1' } })
    const say = (frame: HostFrame) => host.say(encodeApiFrame(encodeHostFrame(frame), 1))
    const ask: HostFrame = {
      ...(transmit(address64) as TransmitFrame),
      type: 'explicit-transmit',
      sourceEndpoint: 0,
      destinationEndpoint: 0,
      clusterId,
      profileId: 0,
      payload: Buffer.from(request, 'hex'),
    }
    await say(ask)
    await vi.advanceTimersByTimeAsync(5_000)
    await say(command('AO', '01'))
    await say(ask)
    await vi.advanceTimersByTimeAsync(5_000)
    const heard = read(host.heard(), 1)
    expect(heard.filter((frame) => frame.type === 'transmit-status')).toMatchObject([{ delivery: 0 }, { delivery: 0 }])
    const answers = heard.filter((frame) => frame.type === 'explicit-receive')
    expect(answers).toMatchObject([
      { clusterId: clusterId | 0x8000, profileId: 0, sourceEndpoint: 0, destinationEndpoint: 0 },
    ])
    expect(answers.map(({ payload }) => Buffer.from(payload).toString('hex'))).toEqual([expected])
  })

  test('takes settings within their range, and a queued one once changes are applied', async () => {
    const frames = [
      command('BH', '05'),
      command('BH'),
      command('BH', 'ff'),
      command('NP', '01'),
      command('NJ', '10', true),
      command('NJ'),
      command('AC'),
      command('NJ'),
    ]
    expect(await answersTo(frames)).toEqual(['BH 0', 'BH 0 05', 'BH 3', 'NP 1', 'NJ 0', 'NJ 0 ff', 'AC 0', 'NJ 0 10'])
  })

  test('forgets at a restart what was not saved, and says that it has started', async () => {
    const frames = [command('BH', '05'), command('WR'), command('BH', '06'), command('FR'), command('BH')]
    expect(await answersTo(frames)).toEqual(['BH 0', 'WR 0', 'BH 0', 'FR 0', 'modem 0', 'modem 6', 'BH 0 05'])
  })

  test('is delivered to PUMP, which replies; GATE has no room at first; SHED does not acknowledge; nobody else is found', async () => {
    expect(await answersTo([transmit(PUMP)])).toEqual(['status 0', `${PUMP} says Got: hello`])
    expect(await answersTo([transmit(GATE), transmit(GATE)])).toEqual(['status 32', 'status 0'])
    expect(await answersTo([transmit(SHED)])).toEqual(['status 21'])
    expect(await answersTo([transmit('0013A200FFFFFFFF')])).toEqual(['status 24'])
    expect(await answersTo([transmit(TANK)], { faults: { loss: 1 } })).toEqual(['status 21'])
  })

  test('reports success for every broadcast, and without acknowledgement, and nothing without a frame id', async () => {
    expect(await answersTo([transmit('000000000000FFFF')], { faults: { loss: 1 } })).toEqual(['status 0'])
    expect(await answersTo([transmit(SHED, 'x', { options: 1 })])).toEqual(['status 0'])
    expect(await answersTo([transmit(TANK, 'x', { frameId: 0 })])).toEqual([])
  })

  test('refuses what is too long or for itself, and finds a node by its network address', async () => {
    expect(await answersTo([transmit(PUMP, 'x'.repeat(256))])).toEqual(['status 74'])
    expect(await answersTo([transmit('0013A20041234567')])).toEqual(['status 23'])
    const by16 = { address16: '1785' }
    expect(await answersTo([transmit('FFFFFFFFFFFFFFFF', 'x', by16)])).toEqual(['status 0'])
  })

  test('finds all nodes that are there, and ends with an empty answer', async () => {
    const host = await startWithHost({ driver: 'xbee', quiet: true, nodes: 20 })
    await host.say(encodeApiFrame(encodeHostFrame(command('ND')), 2))
    await vi.advanceTimersByTimeAsync(10_000)
    const answers = read(host.heard(), 2).flatMap((frame) => (frame.type === 'at-response' ? [frame.value] : []))
    expect(answers.at(-1)).toHaveLength(0)
    const names = answers.slice(0, -1).map((value) => decodeNodeIdentity(value)?.name)
    expect(names).toHaveLength(19)
    expect(names).toEqual(expect.arrayContaining(['PUMP', 'TANK', 'GATE', 'NODE 16']))
  })

  test('reads and changes the settings of a node, now or when they are applied', async () => {
    const frames = [
      remote(PUMP, 'NI'),
      remote(PUMP, 'IR', '03e8'),
      remote(PUMP, 'D3', '05', 0),
      remote(PUMP, 'D3'),
      remote(PUMP, 'AC'),
      remote(PUMP, 'D3'),
      remote(SHED, 'NI'),
    ]
    expect(await answersTo(frames)).toEqual([
      `${PUMP} NI 0 50554d50`,
      `${PUMP} IR 0`,
      `${PUMP} D3 0`,
      `${PUMP} D3 0 03`,
      `${PUMP} AC 0`,
      `${PUMP} D3 0 05`,
      `${SHED} NI 4`,
    ])
  })

  test('TANK sends samples, the others data, with endpoints once AO is 1', async () => {
    const host = await startWithHost({ driver: 'xbee' })
    await vi.advanceTimersByTimeAsync(30_000)
    const heard = read(host.heard(), 2)
    for (const frame of heard) if (frame.type === 'io-sample') expect(decodeIoSample(frame.data)).toBeDefined()
    expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['io-sample', 'receive']))
    host.chunks.length = 0
    await host.say(encodeApiFrame(encodeHostFrame(command('AO', '01')), 2))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(new Set(read(host.heard(), 2).map(({ type }) => type))).toEqual(
      new Set(['at-response', 'io-sample', 'explicit-receive']),
    )
  })
})

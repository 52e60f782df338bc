import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ApiMode, encodeApiFrame } from '../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../src/radio/families/xbee/api/codec.ts'
import { decodeHostFrame, encodeHostFrame, type HostFrame } from '../../src/radio/families/xbee/api/host-frames.ts'
import {
  decodeModuleFrame,
  encodeModuleFrame,
  type ModuleFrame,
} from '../../src/radio/families/xbee/api/module-frames.ts'
import { decodeIoSample, encodeIoSample } from '../../src/radio/families/xbee/io-sample.ts'
import { decodeNodeIdentity, NODE_ROLES, type NodeIdentity } from '../../src/radio/families/xbee/node-identity.ts'
import { xbeeCaptures } from '../radio/families/xbee/captures.ts'
import { npmPeer } from './harness/npm-peer.ts'

/** 10,000 in all: each is written by both, and read by both. */
const HOST_FRAMES = 5_000
const MODULE_FRAMES = 5_000

let oracle = ''
beforeAll(async () => {
  oracle = join(await npmPeer('xbee'), 'oracle.mjs')
}, 120_000)

type Question = { apiMode: ApiMode; build: object } | { apiMode: ApiMode; parse: string }

/** What xbee-api says to each. */
async function ask(questions: Question[]): Promise<unknown[]> {
  const child = spawn(process.execPath, [oracle], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = text(child.stdout)
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return (await answers)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const word = (value: number) => value.toString(16).padStart(4, '0')
const octet = (value: number) => value.toString(16).padStart(2, '0')

/** A host's frame in the words of xbee-api. */
function hostInItsWords(frame: HostFrame): object {
  const { frameId: id } = frame
  if (frame.type === 'at-command')
    return {
      type: frame.queued ? 0x09 : 0x08,
      id,
      command: frame.command,
      commandParameter: hex(frame.parameter),
    }
  const destination = {
    destination64: frame.address64.toLowerCase(),
    destination16: frame.address16.toLowerCase(),
  }
  if (frame.type === 'remote-at-command')
    return {
      type: 0x17,
      id,
      ...destination,
      remoteCommandOptions: frame.options,
      command: frame.command,
      commandParameter: hex(frame.parameter),
    }
  const { radius: broadcastRadius, options, payload } = frame
  const common = { id, ...destination, broadcastRadius, options, data: hex(payload) }
  if (frame.type === 'transmit') return { type: 0x10, ...common }
  const { sourceEndpoint, destinationEndpoint, clusterId, profileId } = frame
  return { type: 0x11, ...common, sourceEndpoint, destinationEndpoint, clusterId, profileId }
}

function sampleInItsWords(data: Uint8Array): object {
  const sample = decodeIoSample(data)
  if (!sample) throw new Error('no sample')
  const { digital, analog, supply } = sample
  return {
    digitalSamples: Object.fromEntries(Object.entries(digital).map(([pin, high]) => [pin, high ? 1 : 0])),
    analogSamples: { ...analog, ...(supply !== undefined && { SUPPLY: supply }) },
    numSamples: 1,
  }
}

function identityInItsWords(data: Uint8Array, sourceEvent: number): object {
  const identity = decodeNodeIdentity(data)
  if (!identity) throw new Error('no identity')
  return {
    remote16: identity.address16.toLowerCase(),
    remote64: identity.address64.toLowerCase(),
    // A name of blanks is none here.
    nodeIdentifier: identity.name || expect.stringMatching(/^ *$/),
    remoteParent16: identity.parent16?.toLowerCase(),
    deviceType: NODE_ROLES.indexOf(identity.role ?? 'router'),
    sourceEvent,
    digiProfileID: word(identity.profileId ?? 0),
    digiManufacturerID: word(identity.manufacturerId ?? 0),
  }
}

/** A module's frame in the words of xbee-api. */
function moduleInItsWords(frame: ModuleFrame): object {
  // xbee-api has no such frame.
  if (frame.type === 'user-data-relay') throw new Error('not known to it')
  if (frame.type === 'modem-status') return { type: 0x8a, modemStatus: frame.status }
  if (frame.type === 'transmit-status')
    return {
      type: 0x8b,
      id: frame.frameId,
      remote16: frame.address16.toLowerCase(),
      transmitRetryCount: frame.retries,
      deliveryStatus: frame.delivery,
      discoveryStatus: frame.discovery,
    }
  if (frame.type === 'at-response' || frame.type === 'remote-at-response') {
    const { frameId: id, command, status: commandStatus, value } = frame
    const from = frame.type === 'remote-at-response' ? remoteOf(frame) : {}
    const content =
      command === 'ND' && commandStatus === 0 && value.length > 0
        ? { nodeIdentification: identityInItsWords(value, 0) }
        : { commandData: hex(value) }
    return { type: frame.type === 'at-response' ? 0x88 : 0x97, id, ...from, command, commandStatus, ...content }
  }
  const receiveOptions = frame.options
  if (frame.type === 'io-sample')
    return { type: 0x92, ...remoteOf(frame), receiveOptions, ...sampleInItsWords(frame.data) }
  if (frame.type === 'node-identification')
    return {
      type: 0x95,
      sender64: frame.address64.toLowerCase(),
      sender16: frame.address16.toLowerCase(),
      receiveOptions,
      ...identityInItsWords(frame.data, frame.data.at(-5) ?? 0),
    }
  const data = hex(frame.payload)
  if (frame.type === 'receive') return { type: 0x90, ...remoteOf(frame), receiveOptions, data }
  return {
    type: 0x91,
    ...remoteOf(frame),
    sourceEndpoint: octet(frame.sourceEndpoint),
    destinationEndpoint: octet(frame.destinationEndpoint),
    clusterId: word(frame.clusterId),
    profileId: word(frame.profileId),
    receiveOptions,
    data,
  }
}

function remoteOf({ address64, address16 }: { address64: string; address16: string }): object {
  return { remote64: address64.toLowerCase(), remote16: address16.toLowerCase() }
}

/** The frame data that we read. */
function read(wire: string, apiMode: ApiMode): Uint8Array {
  const frames: Uint8Array[] = []
  createApiDecoder(apiMode, { onFrame: (data) => frames.push(data), onDiscarded() {} }).push(Buffer.from(wire, 'hex'))
  expect(frames).toHaveLength(1)
  return frames[0] ?? new Uint8Array(0)
}

const byte = fc.integer({ min: 0, max: 0xff })
const apiMode = fc.constantFrom<ApiMode>(1, 2)
// 0 means "choose one" to its encoder, and "apply" among the options of a remote command.
const notZero = fc.integer({ min: 1, max: 0xff })
const short = fc.integer({ min: 0, max: 0xffff })
// Its buffers hold 512 bytes with their escapes.
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.constantFrom(0x7e, 0x7d, 0x11, 0x13, 0x5e, 0x00), { maxLength: 100 })
    .map((each) => Uint8Array.from(each)),
)
const digits = (count: number) =>
  fc.array(fc.constantFrom(...'0123456789ABCDEF'), { minLength: count, maxLength: count }).map((all) => all.join(''))
const addresses = { address64: digits(16), address16: digits(4) }
// ND and IS have answers of a form of their own.
const command = fc
  .tuple(fc.constantFrom(...'ABCDMPT%'), fc.constantFrom(...'ABCH0123+'))
  .map((letters) => letters.join(''))
const endpoints = { sourceEndpoint: byte, destinationEndpoint: byte, clusterId: short, profileId: short }
const sending = { frameId: notZero, ...addresses, radius: byte, options: byte, payload: content }

const hostFrame: fc.Arbitrary<HostFrame> = fc.oneof(
  fc.record({
    type: fc.constant('at-command' as const),
    frameId: notZero,
    command,
    parameter: content,
    queued: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('remote-at-command' as const),
    frameId: notZero,
    ...addresses,
    options: notZero,
    command,
    parameter: content,
  }),
  fc.record({ type: fc.constant('transmit' as const), ...sending }),
  fc.record({ type: fc.constant('explicit-transmit' as const), ...sending, ...endpoints }),
)

const sample = fc
  .record({
    digital: fc.dictionary(
      fc.constantFrom('DIO0', 'DIO1', 'DIO2', 'DIO3', 'DIO4', 'DIO5', 'DIO7', 'DIO10', 'DIO11', 'DIO12'),
      fc.boolean(),
    ),
    analog: fc.dictionary(fc.constantFrom('AD0', 'AD1', 'AD2', 'AD3'), short),
    supply: short,
  })
  .map(encodeIoSample)

const moduleFrame: fc.Arbitrary<ModuleFrame> = fc.oneof(
  fc.record({ type: fc.constant('at-response' as const), frameId: byte, command, status: byte, value: content }),
  fc.record({
    type: fc.constant('remote-at-response' as const),
    frameId: byte,
    ...addresses,
    command,
    status: byte,
    value: content,
  }),
  fc.record({
    type: fc.constant('transmit-status' as const),
    frameId: byte,
    address16: digits(4),
    retries: byte,
    delivery: byte,
    discovery: byte,
  }),
  fc.record({ type: fc.constant('modem-status' as const), status: byte }),
  fc.record({ type: fc.constant('receive' as const), ...addresses, options: byte, payload: content }),
  fc.record({
    type: fc.constant('explicit-receive' as const),
    ...addresses,
    ...endpoints,
    options: byte,
    payload: content,
  }),
  fc.record({ type: fc.constant('io-sample' as const), ...addresses, options: byte, data: sample }),
)

/** 802.15.4 firmware has another form of an answer to ND, which xbee-api does not know. */
const knownToIt = xbeeCaptures.filter(
  ({ node, data, module }) => !data && module?.type !== 'user-data-relay' && !(node && (node as NodeIdentity).rssiDbm),
)

describe('xbee-api, which musen did not write, agrees', () => {
  test('about every vector', async () => {
    expect(knownToIt.length).toBeGreaterThan(15)
    const parsed = await ask(knownToIt.map(({ apiMode, wire }) => ({ apiMode, parse: wire })))
    const expected = knownToIt.map(({ apiMode, wire, host }) => {
      const data = read(wire, apiMode)
      const frame = host ? decodeHostFrame(data) : decodeModuleFrame(data)
      if (typeof frame !== 'object') throw new Error(`${wire} is ${frame}`)
      return host ? hostInItsWords(frame as HostFrame) : moduleInItsWords(frame as ModuleFrame)
    })
    expect(parsed).toEqual(expected)
    const hosts = knownToIt.filter(({ host }) => host)
    const built = await ask(
      hosts.map(({ apiMode, wire }) => ({
        apiMode,
        build: hostInItsWords(decodeHostFrame(read(wire, apiMode)) as HostFrame),
      })),
    )
    expect(built).toEqual(hosts.map(({ wire }) => wire))
  })

  test(`about ${HOST_FRAMES} random frames of a host, written by both and read by both`, async () => {
    const given = fc.sample(fc.record({ apiMode, frame: hostFrame }), { numRuns: HOST_FRAMES, seed: 1 })
    const ours = given.map(({ apiMode, frame }) => hex(encodeApiFrame(encodeHostFrame(frame), apiMode)))
    const theirs = await ask(given.map(({ apiMode, frame }) => ({ apiMode, build: hostInItsWords(frame) })))
    expect(theirs).toEqual(ours)
    const parsed = await ask(given.map(({ apiMode }, index) => ({ apiMode, parse: ours[index] ?? '' })))
    expect(parsed).toEqual(given.map(({ frame }) => hostInItsWords(frame)))
    for (const [index, { apiMode, frame }] of given.entries()) {
      const again = decodeHostFrame(read(String(theirs[index]), apiMode))
      expect(again && hostInItsWords(again)).toEqual(hostInItsWords(frame))
    }
  })

  test(`about ${MODULE_FRAMES} random frames of a module, which it reads as we do`, async () => {
    const given = fc.sample(fc.record({ apiMode, frame: moduleFrame }), { numRuns: MODULE_FRAMES, seed: 2 })
    const wires = given.map(({ apiMode, frame }) => hex(encodeApiFrame(encodeModuleFrame(frame), apiMode)))
    const parsed = await ask(given.map(({ apiMode }, index) => ({ apiMode, parse: wires[index] ?? '' })))
    const expected = given.map(({ apiMode }, index) => {
      const frame = decodeModuleFrame(read(wires[index] ?? '', apiMode))
      if (typeof frame !== 'object') throw new Error(`${wires[index]} is ${frame}`)
      return moduleInItsWords(frame)
    })
    expect(parsed).toEqual(expected)
    expect(expected).toEqual(given.map(({ frame }) => moduleInItsWords(frame)))
  })
})

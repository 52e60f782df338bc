import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toApiEvent } from '../../src/http/mapping/event.ts'
import { toApiMessage } from '../../src/http/mapping/message.ts'
import { toApiNode } from '../../src/http/mapping/node.ts'
import type { DriverEvent } from '../../src/radio/driver.ts'
import { encodeUi } from '../../src/radio/families/kiss/ax25.ts'
import { encodeKiss, KISS_COMMAND } from '../../src/radio/families/kiss/codec.ts'
import { ANSWER, PUSH } from '../../src/radio/families/meshcore/wire/codes.ts'
import { encodeFrame, FROM_MODULE } from '../../src/radio/families/meshcore/wire/stream.ts'
import { encodeFromRadio } from '../../src/radio/families/meshtastic/wire/codec.ts'
import { encodeStreamFrame } from '../../src/radio/families/meshtastic/wire/stream.ts'
import { encodeTwelite } from '../../src/radio/families/twelite/codec.ts'
import { encodeApiFrame } from '../../src/radio/families/xbee/api/api-frame.ts'
import { driverModules } from '../../src/radio/registry.ts'
import meshtasticContents from '../captures/meshtastic-contents.json' with { type: 'json' }
import { readContract } from '../contract/document.ts'
import { bytes, concat, createHarness, createRandom, type Harness } from './driver-harness.ts'
import { createScriptedModule as createMeshtastic } from './families/meshtastic/scripted-module.ts'

const ROUNDS = 1_500
type Random = ReturnType<typeof createRandom>

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What modules say in the captures, as bytes on the wire. */
function captured(family: string): Uint8Array[] {
  const { vectors } = JSON.parse(readFileSync(new URL(`../captures/${family}.json`, import.meta.url), 'utf8'))
  return vectors.map(({ wire }: { wire: string }) => bytes(wire))
}

const aprs: { destination: string; info: string }[] = JSON.parse(
  readFileSync(new URL('../captures/aprs.json', import.meta.url), 'utf8'),
).vectors

const twelite: Uint8Array[] = JSON.parse(
  readFileSync(new URL('../captures/twelite.json', import.meta.url), 'utf8'),
).vectors.map(({ ascii }: { ascii: string }) => bytes(ascii.slice(1, -2)))

/** Some bytes changed, taken out or put in. */
function spoil(content: Uint8Array, random: Random): Uint8Array {
  const spoilt = [...content]
  for (let count = random.below(6); count > 0; count--) {
    const at = random.below(spoilt.length + 1)
    const put = [[], [random.below(256)], [0xff], [0], [0x7f, 0xc0]][random.below(5)] ?? []
    spoilt.splice(at, random.below(2), ...put)
  }
  return Uint8Array.from(spoilt)
}

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T
/** As AP=2 means it; a frame of AP=1 may break, which is as well. */
function unescaped(wire: Uint8Array): Uint8Array {
  const plain: number[] = []
  for (let at = 0; at < wire.length; at++) plain.push(wire[at] === 0x7d ? (wire[++at] ?? 0) ^ 0x20 : (wire[at] ?? 0))
  return Uint8Array.from(plain)
}

const TEXTS = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '4294967296',
  '\u00fc',
  'a;b',
  ' ',
  '-',
  '1.5',
  '9'.repeat(30),
  '\0',
  'é'.repeat(12),
]

/** A good frame around hostile content. */
const families: Record<string, { options?: object; frame(random: Random): Uint8Array; answer?: Harness['feed'] }> = {
  xbee: {
    options: { apiMode: '1', discoverAtStart: false },
    frame(random) {
      const wire = unescaped(pick(captured('xbee'), random))
      return encodeApiFrame(spoil(wire.subarray(3, -1), random), 1)
    },
  },
  meshtastic: {
    frame: (random) => {
      if (random.below(2) === 0)
        return encodeStreamFrame(spoil(pick(captured('meshtastic'), random).subarray(4), random).subarray(0, 512))
      const { portNumber, payload } = pick(meshtasticContents.vectors, random)
      const decoded = {
        portNumber,
        payload: spoil(bytes(payload), random),
        replyId: random.below(3),
        emoji: random.below(2),
      }
      return encodeFromRadio({ packet: { from: 5, id: 6, decoded, pkiEncrypted: random.below(2) === 0 } })
    },
  },
  meshcore: {
    frame(random) {
      const [code, head] = pick(
        [
          [ANSWER.contactTextV3, 15],
          [ANSWER.channelTextV3, 10],
          [ANSWER.contactText, 12],
          [ANSWER.channelData, 8],
          [PUSH.newAdvert, 147],
          [PUSH.telemetry, 7],
        ] as const,
        random,
      )
      const body = concat(Uint8Array.of(code), random.bytes(head), Buffer.from(pick(TEXTS, random)))
      return encodeFrame(FROM_MODULE, body.subarray(0, 255))
    },
  },
  mysensors: {
    options: { discoverAtStart: false },
    frame(random) {
      const number = (most: number) => (random.below(20) === 0 ? pick(TEXTS, random) : String(random.below(most)))
      const fields = [number(256), number(256), number(5), number(2), number(60), pick(TEXTS, random)]
      return Buffer.from(`${fields.join(';')}\n`)
    },
  },
  twelite: {
    frame(random) {
      if (random.below(2) === 0) return encodeTwelite(spoil(pick(twelite, random), random), 'ascii')
      const [source, command] = [random.below(256), pick([0x81, 0x81, 0xa0, 0x01, 0x80, 0x10], random)]
      return encodeTwelite(
        concat(Uint8Array.of(source, command), random.bytes(pick([0, 18, 21, 12, 80], random))),
        'ascii',
      )
    },
  },
  rylr: {
    frame(random) {
      const data = pick(TEXTS, random)
      const number = () => (random.below(2) === 0 ? pick(TEXTS, random) : String(random.below(400) - 200))
      const source = random.below(4) === 0 ? pick(TEXTS, random) : String(random.below(70_000))
      return Buffer.from(`+RCV=${source},${Buffer.byteLength(data)},${data},${number()},${number()}\r\n`)
    },
  },
  kiss: {
    options: { callsign: 'N0CALL-1' },
    frame(random) {
      const { destination, info } = pick(aprs, random)
      const data = encodeUi({
        destination,
        source: 'JA1ABC-7',
        path: [],
        info: spoil(Buffer.from(info, 'latin1'), random),
      })
      // Of the head only what is behind the addresses, now and then.
      const at = random.below(10) === 0 ? 0 : data.length
      return encodeKiss({
        port: 0,
        command: KISS_COMMAND.data,
        data: concat(spoil(data.subarray(0, at), random), data.subarray(at)),
      })
    },
  },
  lines: {
    options: { mode: 'json', sourceField: 'id' },
    frame(random) {
      const id = pick(
        [
          1,
          1e300,
          -0,
          'x'.repeat(64),
          'x'.repeat(65),
          '',
          '\u0000',
          '\ud800',
          '/',
          'a b',
          null,
          true,
          [1],
          {},
          '__proto__',
        ],
        random,
      )
      const value = pick([{ id }, { id, __proto__: null, constructor: 1 }, [id], id, { id: { id } }], random)
      return Buffer.from(`${JSON.stringify(value)}\n`)
    },
  },
}

test('every driver is here', () => {
  expect(Object.keys(families).sort()).toEqual(Object.keys(driverModules).sort())
})

const { document } = readContract()
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'contract:', ...document })
const schema = (name: string): ValidateFunction => ajv.compile({ $ref: `contract:#/components/schemas/${name}` })
const isMessage = schema('Message')
const isNode = schema('Node')
const isEvent = schema('RadioNotifiedEvent')

/** What is wrong with what the API would show of it. */
function faultOf(event: DriverEvent): string | undefined {
  const check = (valid: ValidateFunction, value: unknown) => {
    const shown = JSON.parse(JSON.stringify(value))
    return valid(shown) ? undefined : `${ajv.errorsText(valid.errors)} in ${JSON.stringify(shown)}`
  }
  if (event.type === 'packet') {
    const { source, ...packet } = event.packet
    const node = source !== undefined && { source, nodeId: `r1:${source}` }
    const kept = {
      id: 'msg_demo000000-1',
      seq: 1,
      direction: 'in',
      radioId: 'r1',
      state: 'received',
      final: true,
    } as const
    return check(isMessage, toApiMessage({ ...kept, createdAt: 0, updatedAt: 0, ...packet, ...node }))
  }
  if (event.type === 'notice') {
    const { type: _, ...notice } = event
    return check(isEvent, toApiEvent({ seq: 1, at: 0, type: 'radio.notified', radio: { id: 'r1', notice } }))
  }
  if (event.type !== 'node') return undefined
  const { type: _, address, heardAt, ...news } = event as DriverEvent & { address: string; heardAt?: number }
  const times = { firstHeardAt: 0, lastHeardAt: heardAt ?? 0, receivedCount: 0 }
  return check(isNode, toApiNode({ id: `r1:${address}`, radioId: 'r1', address, ...times, ...news }))
}

describe('what the API shows of hostile packets keeps to the contract', () => {
  test.each(Object.entries(families))('%s', (name, { options = {}, frame }) => {
    const module = driverModules[name]
    if (!module) throw new Error(`There is no driver ${name}.`)
    const answer = name === 'meshtastic' ? createMeshtastic().answer : undefined
    const harness = createHarness({ module, options: options as never, answer })
    void harness.driver.start().catch(() => {})
    const random = createRandom(11)
    const faults = new Set<string>()
    let packets = 0
    for (let round = 0; round < ROUNDS; round++) {
      harness.feed(frame(random))
      for (const event of harness.events.splice(0)) {
        if (event.type === 'packet') packets++
        const fault = faultOf(event)
        if (fault) faults.add(fault)
      }
    }
    harness.driver.stop()
    expect([...faults].slice(0, 5)).toEqual([])
    expect(packets).toBeGreaterThan(ROUNDS / 50)
  })
})

import { describe, expect, test } from 'vitest'
import { type ApiMode, encodeApiFrame } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../../../src/radio/families/xbee/api/codec.ts'
import { encodeHostFrame, type HostFrame } from '../../../../src/radio/families/xbee/api/host-frames.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { createXbeeMask } from '../../../../src/radio/families/xbee/mask.ts'
import { ascii, bytes, concat, createRandom, hex } from '../../driver-harness.ts'
import { xbeeCaptures } from './captures.ts'
import { THEM } from './scripted-module.ts'

/** Every byte that AP=2 escapes is in it. */
const KEY = '7e7d1113a1a2a3a4a5a6a7a8a9aaabac'
const set = (command: string): HostFrame => ({
  type: 'at-command',
  frameId: 0x11,
  command,
  parameter: bytes(KEY),
  queued: false,
})
const remote: HostFrame = {
  type: 'remote-at-command',
  frameId: 2,
  address64: THEM,
  address16: 'FFFE',
  options: 2,
  command: 'NK',
  parameter: bytes(KEY),
}
const shown: ModuleFrame = { type: 'at-response', frameId: 3, command: 'KY', status: 0, value: bytes(KEY) }

function masked(wire: Uint8Array, cut = wire.length): Uint8Array {
  const mask = createXbeeMask()
  return concat(mask.push(wire.subarray(0, cut)), mask.push(wire.subarray(cut)), mask.flush())
}

function frames(wire: Uint8Array, apiMode: ApiMode): string[] {
  const found: string[] = []
  const decoder = createApiDecoder(apiMode, { onFrame: (data) => found.push(hex(data)), onDiscarded() {} })
  decoder.push(wire)
  return found
}

/** Whether two bytes in a row of the key are still there. */
function showsKey(wire: Uint8Array): boolean {
  const text = hex(wire)
  for (let at = 4; at < KEY.length / 2 - 1; at++) if (text.includes(KEY.slice(2 * at, 2 * at + 4))) return true
  return false
}

const secrets = [
  encodeHostFrame(set('KY')),
  encodeHostFrame(set('NK')),
  encodeHostFrame(remote),
  encodeModuleFrame(shown),
]

describe.each([1, 2] as const)('the mask of an XBee connection in API mode %i', (apiMode) => {
  test('hides keys wherever the bytes are cut, and leaves good frames', () => {
    for (const data of secrets) {
      const wire = encodeApiFrame(data, apiMode)
      for (let cut = 0; cut <= wire.length; cut++)
        expect(frames(masked(wire, cut), apiMode), `cut at ${cut}`).toEqual([
          hex(data).replace(KEY, '00'.repeat(KEY.length / 2)),
        ])
    }
  })

  test('leaves a good frame also where only the hidden value gives bytes to escape', () => {
    const api: ModuleFrame = { type: 'at-response', frameId: 1, command: 'AP', status: 0, value: bytes(`0${apiMode}`) }
    for (let frameId = 1; frameId <= 255; frameId++) {
      const wire = [api, { ...shown, frameId, value: bytes('41424344') }].map((frame) =>
        encodeApiFrame(encodeModuleFrame(frame), apiMode),
      )
      const hidden = encodeModuleFrame({ ...shown, frameId, value: bytes('00000000') })
      expect(frames(masked(concat(...wire)), apiMode)).toEqual([hex(encodeModuleFrame(api)), hex(hidden)])
    }
  })

  test('hides a key whose frame never ends', () => {
    for (const data of secrets) {
      const wire = encodeApiFrame(data, apiMode)
      for (let end = 0; end < wire.length; end++) expect(showsKey(masked(wire.subarray(0, end))), `${end}`).toBe(false)
    }
  })

  test('hides the rest of a key that the recording began in', () => {
    for (const data of secrets) {
      const wire = encodeApiFrame(data, apiMode)
      for (let begin = 1; begin < wire.length; begin++)
        expect(showsKey(masked(wire.subarray(begin))), `${begin}`).toBe(false)
    }
  })

  test('hides a key in a damaged frame, whatever byte of it was changed, lost or put in, and finds the next good one', () => {
    const good = encodeApiFrame(encodeModuleFrame({ type: 'modem-status', status: 6 }), apiMode)
    for (const data of secrets) {
      const wire = encodeApiFrame(data, apiMode)
      for (let at = 0; at < wire.length; at++)
        for (const put of [
          [],
          [0x00],
          [0x41],
          [0x7e],
          [0x90],
          [0xff],
          [wire[at] ?? 0, 0x41],
          [(wire[at] ?? 0) ^ 0x08],
        ]) {
          const broken = concat(wire.subarray(0, at), Uint8Array.from(put), wire.subarray(at + 1))
          const told = masked(concat(good, broken, good, good))
          const what = `${hex(broken)} as ${hex(told)}`
          expect(showsKey(told), what).toBe(false)
          // Where a frame was whole after all, zeros need no escapes.
          if (apiMode === 1) expect(told, what).toHaveLength(broken.length + 3 * good.length)
          expect(frames(told, apiMode).slice(-1), what).toEqual([hex(good.subarray(3, -1))])
        }
    }
  })

  test('hides a key of text in a damaged frame', () => {
    const data = encodeHostFrame({ ...set('KY'), parameter: ascii('The secret of it') } as HostFrame)
    const wire = encodeApiFrame(data, apiMode)
    for (let at = 0; at < wire.length; at++) {
      const broken = concat(wire.subarray(0, at), ascii('A'), wire.subarray(at + 1))
      expect(Buffer.from(masked(concat(broken, wire))).toString('latin1'), `${at}`).not.toMatch(/[a-z]{2}/)
    }
  })

  test('hides the value of a setting that is unknown here, and shows that of one that is no secret', () => {
    const pan = encodeApiFrame(encodeHostFrame(set('ID')), apiMode)
    expect(hex(masked(pan))).toBe(hex(pan))
    const unknown = encodeApiFrame(encodeHostFrame(set('I?')), apiMode)
    expect(showsKey(masked(unknown))).toBe(false)
  })

  test('lets good frames and lines of text pass as they are, and tells where noise was', () => {
    const wires = xbeeCaptures.filter((capture) => capture.apiMode === apiMode).map(({ wire }) => bytes(wire))
    const text = ascii('+++OK\r~/ATCN\r\n')
    const known = concat(...wires, text.subarray(0, 6), ...wires)
    for (const cut of [1, 7, 100, known.length]) expect(hex(masked(known, cut))).toBe(hex(known))
    const noise = createRandom(7).bytes(2_000)
    const told = masked(concat(text.subarray(0, 6), noise, ...wires, text.subarray(7)))
    expect(told).toHaveLength(noise.length + concat(text, ...wires).length - 1)
    expect(hex(told).endsWith(hex(concat(...wires, text.subarray(7))))).toBe(true)
    expect([...told.subarray(20, 1_900)].filter((byte) => byte !== 0).length).toBeLessThan(20)
  })

  test('tells a received packet at once, not when the next one comes', () => {
    const capture = xbeeCaptures.find(({ module, apiMode: mode }) => module?.type === 'receive' && mode === 1)
    expect(hex(createXbeeMask().push(bytes(capture?.wire ?? '')))).toBe(capture?.wire)
  })
})

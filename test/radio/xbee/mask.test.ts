import { describe, expect, test } from 'vitest'
import { type ApiMode, encodeApiFrame } from '../../../src/radio/xbee/api-frame.ts'
import { createApiDecoder } from '../../../src/radio/xbee/codec.ts'
import { encodeHostFrame, type HostFrame } from '../../../src/radio/xbee/host-frames.ts'
import { createXbeeMask } from '../../../src/radio/xbee/mask.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../../src/radio/xbee/module-frames.ts'
import { bytes, concat, createRandom, hex } from '../driver-harness.ts'
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

  test('hides a key whose frame never ends', () => {
    const wire = encodeApiFrame(encodeHostFrame(set('KY')), apiMode)
    for (let end = 8; end < wire.length; end++) expect(hex(masked(wire.subarray(0, end)))).not.toContain('a1a2')
  })

  test('lets everything else pass as it is', () => {
    const rest = xbeeCaptures.filter((capture) => capture.apiMode === apiMode).map(({ wire }) => bytes(wire))
    const noise = createRandom(7).bytes(2_000)
    const wire = concat(...rest, noise, ...rest)
    for (const cut of [1, 7, 100, wire.length]) expect(hex(masked(wire, cut))).toBe(hex(wire))
  })

  test('tells a received packet at once, not when the next one comes', () => {
    const capture = xbeeCaptures.find(({ module, apiMode: mode }) => module?.type === 'receive' && mode === 1)
    expect(hex(createXbeeMask().push(bytes(capture?.wire ?? '')))).toBe(capture?.wire)
  })
})

import { expect, test } from 'vitest'
import { createMeshcoreMask } from '../../../../src/radio/families/meshcore/mask.ts'
import { encodeFrame, FROM_MODULE } from '../../../../src/radio/families/meshcore/wire/stream.ts'
import { deviceInfoFrame } from '../../../../src/sim/meshcore/frames.ts'
import { ascii, bytes, hex } from '../../driver-harness.ts'

/** All that a capture would have of these bytes. */
function masked(...chunks: Uint8Array[]): string {
  const mask = createMeshcoreMask('in')
  if (!mask) throw new Error('There is no mask.')
  return chunks.map((chunk) => hex(mask.push(chunk))).join('') + hex(mask.flush())
}

const device = deviceInfoFrame({ protocol: 8, model: 'Heltec V3', firmware: 'v1.12.0' })
device.set(bytes('40e20100'), 4)

test('the PIN of a device, the key of a channel and the private key become zeros', () => {
  const shown = masked(encodeFrame(FROM_MODULE, device))
  expect(shown).not.toContain('40e20100')
  expect(shown).toContain(hex(ascii('Heltec V3')))
  const channel = bytes(`1201${hex(ascii('Rescue')).padEnd(64, '0')}${'ab'.repeat(16)}`)
  expect(masked(encodeFrame(FROM_MODULE, channel))).toBe(
    `3e3200${hex(channel).replaceAll('ab'.repeat(16), '00'.repeat(16))}`,
  )
  expect(masked(encodeFrame(FROM_MODULE, bytes(`0e${'cd'.repeat(64)}`)))).toBe(`3e41000e${'00'.repeat(64)}`)
})

test('the number of bytes stays, however they arrive, and damaged frames are hidden', () => {
  const wire = encodeFrame(FROM_MODULE, device)
  for (let cut = 1; cut < wire.length; cut++) {
    const shown = masked(wire.subarray(0, cut), wire.subarray(cut))
    expect(shown).toHaveLength(2 * wire.length)
    expect(shown).not.toContain('40e20100')
  }
  expect(masked(wire.subarray(1))).not.toContain('40e20100')
  expect(masked(wire.subarray(0, 20))).not.toContain('40e2')
})

test('other frames and what musen writes are shown', () => {
  expect(masked(bytes('3e010083'))).toBe('3e010083')
  expect(createMeshcoreMask('out')).toBeUndefined()
})

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Options } from '../../src/domain/message.ts'
import { resolveOptions } from '../../src/domain/options.ts'
import { driverModules } from '../../src/radio/registry.ts'
import { createRandom } from './driver-harness.ts'

setFlagsFromString('--expose-gc')
const gc: () => void = runInNewContext('gc')
/** What the first finds unused, the second gives back. */
const collectGarbage = () => {
  gc()
  gc()
}

/** Every family, in each form of its wire. */
const FORMS: [driver: string, options: Options][] = [
  ['lines', { mode: 'json' }],
  ['lines', { mode: 'delimiter' }],
  ['lines', { mode: 'raw' }],
  ['kiss', {}],
  ['xbee', { apiMode: 'auto' }],
  ['xbee', { apiMode: '1' }],
  ['xbee', { apiMode: '2' }],
  ['meshtastic', {}],
  ['meshcore', {}],
  ['mysensors', {}],
  ['twelite', { form: 'ascii' }],
  ['twelite', { form: 'binary' }],
  ['rylr', {}],
]
const NOISE_BYTES = 10_000_000
const MAX_GROWTH_BYTES = 2_000_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('every driver is here', () => {
  expect(new Set(FORMS.map(([driver]) => driver)), 'FORMS has a row for each driver').toEqual(
    new Set(Object.keys(driverModules)),
  )
})

test.each(FORMS)('%s %j holds nothing of 10 MB of noise, and tells of each byte at most once', (name, options) => {
  const module = driverModules[name]
  if (!module) throw new Error(`There is no driver ${name}.`)
  let discarded = 0
  let told = 0
  const driver = module.create({
    options: resolveOptions(module.info.options, { ...(name === 'kiss' && { callsign: 'N0CALL-1' }), ...options }),
    write: async () => {},
    emit(event) {
      if (event.type === 'discarded') discarded += event.bytes
      if (event.type === 'packet') told += event.packet.payload.length
    },
  })
  const noise = createRandom(9).bytes(200_003)
  // Compiled, and its buffers grown, by then.
  driver.receive(noise)
  collectGarbage()
  const before = process.memoryUsage()
  let fed = noise.length
  // In pieces of a size that shares no factor with the noise, so that it is cut elsewhere each time.
  while (fed < NOISE_BYTES) {
    const from = fed % noise.length
    const chunk = noise.subarray(from, from + 4_099)
    driver.receive(chunk)
    fed += chunk.length
  }
  collectGarbage()
  const after = process.memoryUsage()
  expect(after.heapUsed - before.heapUsed).toBeLessThan(MAX_GROWTH_BYTES)
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(MAX_GROWTH_BYTES)
  expect(discarded + told).toBeLessThanOrEqual(fed)
  if (name !== 'lines' && name !== 'mysensors') expect(discarded).toBeGreaterThan(fed / 2)
  vi.advanceTimersByTime(60_000)
  driver.stop()
  expect(vi.getTimerCount()).toBe(0)
})

import { expect, test } from 'vitest'
import { type ApiMode, encodeApiFrame } from '../../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../../src/radio/families/xbee/api/codec.ts'
import { encodeHostFrame } from '../../../src/radio/families/xbee/api/host-frames.ts'
import { encodeModuleFrame } from '../../../src/radio/families/xbee/api/module-frames.ts'
import { createXbeeReplayAdapter } from '../../../src/sim/xbee/replay.ts'
import { bytes } from '../../radio/driver-harness.ts'

const ask = (frameId: number, command: string, apiMode: ApiMode) =>
  encodeApiFrame(
    encodeHostFrame({ type: 'at-command', frameId, command, parameter: bytes(''), queued: false }),
    apiMode,
  )
const answer = (frameId: number, command: string, value: string, apiMode: ApiMode) =>
  encodeApiFrame(encodeModuleFrame({ type: 'at-response', frameId, command, status: 0, value: bytes(value) }), apiMode)

test.each([1, 2] as const)('in API mode %i a host reads the answers whatever id it asks with', (apiMode) => {
  for (let id = 2; id <= 255; id++) {
    const adapter = createXbeeReplayAdapter()
    const heard: number[] = []
    const host = createApiDecoder(apiMode, { onFrame: (data) => heard.push(data[1] ?? 0), onDiscarded() {} })
    const exchange = (recorded: number, now: number, command: string, value: string) => {
      adapter.recorded(ask(recorded, command, apiMode))
      expect(adapter.caughtUp()).toBe(false)
      adapter.host(ask(now, command, apiMode))
      expect(adapter.caughtUp()).toBe(true)
      host.push(adapter.module(answer(recorded, command, value, apiMode)))
    }
    exchange(1, 1, 'AP', `0${apiMode}`)
    // Neither the recorded question nor its answer has a byte to escape.
    exchange(5, id, 'NP', '0100')
    expect(heard).toEqual([1, id])
  }
})

import { describe, expect, test } from 'vitest'
import {
  createFromRadioDecoder,
  encodeFromRadio,
  encodeToRadio,
} from '../../../src/radio/families/meshtastic/wire/codec.ts'
import type { FromRadio } from '../../../src/radio/families/meshtastic/wire/messages.ts'
import { createMeshtasticReplayAdapter } from '../../../src/sim/meshtastic/replay.ts'

function decode(wire: Uint8Array): FromRadio[] {
  const frames: FromRadio[] = []
  createFromRadioDecoder({ onFrame: (frame) => frames.push(frame), onDiscarded() {} }).push(wire)
  return frames
}

describe('a replayed configuration of a Meshtastic module', () => {
  test.each([
    { name: 'the end alone', end: { configCompleteId: 7001 } },
    { name: 'the end with the id of its message', end: { id: 56, configCompleteId: 7001 } },
  ])('ends with the number that the host asks with today: $name', ({ end }) => {
    const adapter = createMeshtasticReplayAdapter()
    adapter.recorded(encodeToRadio({ wantConfigId: 7001 }))
    expect(adapter.caughtUp()).toBe(false)
    adapter.host(encodeToRadio({ wantConfigId: 42 }))
    expect(adapter.caughtUp()).toBe(true)
    const info: FromRadio = { id: 55, myInfo: { nodeNumber: 9 } }
    const played = decode(adapter.module(Buffer.concat([encodeFromRadio(info), encodeFromRadio(end)])))
    expect(played).toEqual([info, { ...end, configCompleteId: 42 }])
  })
})

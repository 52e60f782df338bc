import { type ApiMode, encodeApiFrame } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import { encodeModuleFrame } from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { xbeeDriver } from '../../../../src/radio/families/xbee/driver.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, bytes, concat } from '../../driver-harness.ts'
import { createScriptedModule, THEM } from './scripted-module.ts'

function heard(payload: Uint8Array, apiMode: ApiMode) {
  const frame = encodeModuleFrame({ type: 'receive', address64: THEM, address16: '7D84', options: 1, payload })
  return { wire: encodeApiFrame(frame, apiMode), payload }
}

const specials = bytes('7e7d1113005e7e00028a066f')
const reading = ascii('temp 21.5')

for (const apiMode of [1, 2] as const) {
  const good = heard(reading, apiMode)
  const { wire } = good
  const at = (index: number, value: number) => {
    const changed = wire.slice()
    changed[index] = value
    return changed
  }
  driverContract({
    name: `xbee, API mode ${apiMode}`,
    module: xbeeDriver,
    options: { apiMode: String(apiMode) },
    heard: good,
    delimiterInside: heard(specials, apiMode),
    corruptLength: [at(1, 1), at(1, 0xff), at(2, 0), at(2, 1), at(2, 14), at(2, 16), at(2, 0xff)],
    corruptChecksum: [at(wire.length - 1, 0), at(6, 0), at(3, 0x91)],
    garbage: { wire: concat(ascii('OK\rERROR\r'), bytes('7e0003900041')), counted: 9 + 6 },
    endless: { start: bytes('7e012c'), filler: 0x41 },
    maxHeldBytes: apiMode === 1 ? 304 : 607,
    answer: createScriptedModule({ apiMode }).answer,
    sends: [
      { destination: THEM, largest: 256 },
      { destination: '7D84', largest: 256 },
      { destination: THEM, options: { clusterId: 6, profileId: 260 }, largest: 256 },
      { destination: THEM, options: { acknowledge: false }, largest: 256 },
      { destination: '000000000000FFFF', largest: 256 },
    ],
  })
}

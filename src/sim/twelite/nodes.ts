import { createDrift } from '../movement.ts'
import type { Random } from '../random.ts'
import type { Child } from './child.ts'
import { createAmbientPal } from './pal.ts'

const WITHOUT_NUMBER = 0x78
const UNUSED = 0xff

/** Creates the children. The third one has no number. `pal`: the fourth one is a PAL. */
export function createChildren(count: number, random: Random, { pal }: { pal: boolean }): Child[] {
  return Array.from({ length: count }, (_, index) => {
    const own = random.fork(`child ${index}`)
    return pal && index === 3 ? createAmbientPal(index, own) : createChild(index, own)
  })
}

function createChild(index: number, random: Random): Child {
  const id = index === 2 ? WITHOUT_NUMBER : index + 1
  const serial = 0x8201_0000 + random.integer(0x10000)
  const quality = createDrift(random.fork('quality'), 150, 70)
  const supply = createDrift(random.fork('supply'), 3_000, 150)
  const volts = createDrift(random.fork('volts'), 1_000, 600)
  let lqi = 0
  let supplyMv = 0
  let quarterMv = 0
  let inputs = 0
  let changed = 0
  return {
    id,
    serial,
    kind: 'child',
    address: `${id}:${index}`,
    periodMs: 1_000 + random.integer(3_001),
    get lqi() {
      return lqi
    },
    measure() {
      lqi = Math.max(1, Math.min(255, Math.round(quality())))
      supplyMv = Math.round(supply())
      quarterMv = Math.max(0, Math.min(500, Math.round(volts() / 4)))
    },
    status(atMs, periodic) {
      const content = new Uint8Array(23)
      const view = new DataView(content.buffer)
      content.set([id, 0x81, 0x15, 0x01, lqi])
      view.setUint32(5, serial)
      view.setUint16(10, Math.floor((atMs * 64) / 1000) & 0xffff)
      view.setUint16(13, supplyMv)
      content[16] = inputs | (periodic ? 0x80 : 0)
      content[17] = changed
      content.set([quarterMv >> 2, UNUSED, UNUSED, UNUSED, 0xfc | (quarterMv & 0x03)], 18)
      return content
    },
    reading: (turn) => `${turn} ${quarterMv * 4} mV`,
    setOutputs(levels, mask) {
      inputs = (inputs & ~mask) | (levels & mask & 0x0f)
      changed |= mask & 0x0f
    },
  }
}

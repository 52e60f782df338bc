import type { ProbeMethod, Prober } from '../../driver.ts'
import { ANSWER } from './wire/codes.ts'
import { deviceQuery } from './wire/host-frames.ts'
import { readDeviceInfo } from './wire/module-frames.ts'
import { createStreamDecoder, encodeFrame, FROM_HOST, FROM_MODULE } from './wire/stream.ts'

export const meshcoreProbe: ProbeMethod = {
  baudRates: [115_200],
  create: createMeshcoreProber,
}

function createMeshcoreProber(): Prober {
  let what: string | undefined
  const decoder = createStreamDecoder({
    from: FROM_MODULE,
    onFrame(frame) {
      if (frame[0] !== ANSWER.deviceInfo || frame.length < 80) return
      const { model, firmware } = readDeviceInfo(frame)
      what = [model, firmware].filter(Boolean).join(', firmware ')
    },
    onDiscarded() {},
  })
  return {
    receive: (chunk) => decoder.push(chunk),
    questions: [
      { title: 'queries the device (CMD_DEVICE_QUERY)', bytes: encodeFrame(FROM_HOST, deviceQuery()), waitMs: 1_000 },
    ],
    finding() {
      if (what === undefined) return undefined
      return { confidence: 1, evidence: [`The module described itself: ${what || 'no model'}.`] }
    },
  }
}

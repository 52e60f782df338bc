import { CERTAIN } from '../../../domain/jobs/probe.ts'
import type { ProbeMethod, Prober } from '../../driver.ts'
import { createTweliteDecoder } from './codec.ts'
import type { TweliteForm } from './form.ts'
import { decodeModuleFrame } from './kinds/frames.ts'

export const tweliteProbe: ProbeMethod = {
  baudRates: [115_200, 38_400],
  create: createTweliteProber,
}

/** No common question is sure to stay off the air, so a module is recognised by the frames that it receives. */
function createTweliteProber(): Prober {
  const frames = { ascii: 0, binary: 0 }
  const decoder = (form: TweliteForm) =>
    createTweliteDecoder(form, {
      onFrame(content) {
        if (decodeModuleFrame(content) !== 'malformed') frames[form]++
      },
      onDiscarded() {},
    })
  const decoders = [decoder('ascii'), decoder('binary')]
  return {
    receive(chunk) {
      for (const each of decoders) each.push(chunk)
    },
    questions: [],
    finding() {
      const form: TweliteForm = frames.ascii >= frames.binary ? 'ascii' : 'binary'
      const count = frames[form]
      if (count === 0) return undefined
      return {
        // A checksum of eight bits is met by chance once in 256 times.
        confidence: count > 2 ? CERTAIN : 0.7,
        evidence: [
          `The module sent ${count === 1 ? 'a frame' : `${count} frames`} in the ${form} format with a valid checksum.`,
        ],
        options: { form },
      }
    },
  }
}

import type { ProbeMethod, Prober } from '../../driver.ts'
import { createMySensorsDecoder } from './codec.ts'
import { internalMessage } from './controller.ts'
import { COMMAND, encodeMessage, GATEWAY } from './message.ts'
import { INTERNAL } from './names.ts'
import { textOf } from './packet.ts'

const VERSION_QUESTION = encodeMessage(internalMessage(GATEWAY, INTERNAL.version))

export const mysensorsProbe: ProbeMethod = {
  baudRates: [115_200, 38_400, 57_600, 9600],
  create: createMySensorsProber,
}

function createMySensorsProber(): Prober {
  let version: string | undefined
  let messages = 0
  const decoder = createMySensorsDecoder({
    onMessage({ node, command, type, payload }) {
      messages++
      if (node === GATEWAY && command === COMMAND.internal && type === INTERNAL.version) version = textOf(payload)
    },
    onDiscarded() {},
  })
  return {
    receive: (chunk) => decoder.push(chunk),
    questions: [{ title: 'queries the version of the gateway', bytes: VERSION_QUESTION, waitMs: 1_000 }],
    finding() {
      if (version !== undefined)
        return { confidence: 1, evidence: [`The device answered as a MySensors gateway, version ${version}.`] }
      if (messages === 0) return undefined
      return {
        // Without a checksum a line of noise may look like one.
        confidence: messages > 2 ? 0.8 : 0.5,
        evidence: [
          `The device sent ${messages === 1 ? 'a line' : `${messages} lines`} in the format of MySensors messages.`,
        ],
        problem: 'The gateway did not answer. Check the wire from this machine to the RX pin of the gateway.',
      }
    },
  }
}

import { CERTAIN } from '../../../domain/jobs/probe.ts'
import type { ProbeMethod, Prober } from '../../driver.ts'
import { createRylrDecoder } from './codec.ts'
import { encodeCommand } from './host-commands.ts'

export const rylrProbe: ProbeMethod = {
  baudRates: [115_200, 57_600, 38_400, 19_200, 9600],
  create: createRylrProber,
}

function createRylrProber(): Prober {
  let version: string | undefined
  let answers = 0
  let received = 0
  const decoder = createRylrDecoder({
    onReceive() {
      received++
    },
    onLine(line) {
      if (line.startsWith('VER=RYLR')) version = line.slice(4)
      else if (/^(?:OK|ERR=\d{1,2}|VER=.+)$/.test(line)) answers++
    },
    onDiscarded() {},
  })
  return {
    receive: (chunk) => decoder.push(chunk),
    questions: [{ title: 'queries the version (AT+VER?)', bytes: encodeCommand('AT+VER?'), waitMs: 500 }],
    finding() {
      if (version !== undefined) return { confidence: 1, evidence: [`The module reported the version ${version}.`] }
      if (received > 0)
        return {
          confidence: received > 1 ? CERTAIN : 0.9,
          evidence: ['The module sent a received message (+RCV) with a valid length.'],
        }
      if (answers > 0)
        return { confidence: 0.6, evidence: ['The device answered with a plus sign, as RYLR modules do.'] }
      return undefined
    },
  }
}

import { CERTAIN } from '../../../domain/jobs/probe.ts'
import type { ProbeMethod, Prober } from '../../driver.ts'
import { decodeAx25 } from './ax25.ts'
import { createKissDecoder, encodeKiss, KISS_COMMAND } from './codec.ts'

/** Dire Wolf's query for its name. To other TNCs SetHardware may be a setting, so it is sent over TCP only. */
const NAME_QUESTION = encodeKiss({ port: 0, command: KISS_COMMAND.setHardware, data: Buffer.from('TNC:') })

export const kissProbe: ProbeMethod = {
  baudRates: [9600, 19_200, 1200, 38_400, 57_600, 115_200],
  create: ({ over }) => createKissProber(over === 'tcp'),
}

/** KISS has no question that every TNC answers without harm: on a serial port it can only be recognised by the frames that it receives. */
function createKissProber(asksName: boolean): Prober {
  let name: string | undefined
  let heard: string | undefined
  let packets = 0
  const decoder = createKissDecoder({
    onFrame({ command, data }) {
      if (command === KISS_COMMAND.setHardware) {
        const text = Buffer.from(data).toString('latin1')
        if (/^TNC:[ -~]+$/.test(text)) name = text.slice(4)
      }
      const frame = command === KISS_COMMAND.data ? decodeAx25(data) : undefined
      if (!frame) return
      packets++
      heard = frame.source
    },
    onDiscarded() {},
  })
  return {
    receive: (chunk) => decoder.push(chunk),
    questions: asksName ? [{ title: 'queries the name (SetHardware TNC:)', bytes: NAME_QUESTION, waitMs: 500 }] : [],
    finding() {
      const evidence: string[] = []
      if (name !== undefined) evidence.push(`The device reported the name "${name}" in a KISS frame.`)
      if (packets > 0)
        evidence.push(
          `The device received ${packets === 1 ? 'an AX.25 frame' : `${packets} AX.25 frames`}, the last from ${heard}.`,
        )
      if (evidence.length === 0) return undefined
      // AX.25 over KISS has no checksum, but its addresses leave little to chance.
      return { confidence: name !== undefined ? 1 : packets > 1 ? CERTAIN : 0.9, evidence }
    },
  }
}

import type { ProbeMethod, Prober } from '../../driver.ts'
import { createFromRadioDecoder, encodeToRadio } from './wire/codec.ts'
import { WAKE_UP } from './wire/stream.ts'

/** Any number: the module returns it after its configuration. */
const NONCE = 4_242

export const meshtasticProbe: ProbeMethod = {
  baudRates: [115_200, 38_400, 57_600],
  create: createMeshtasticProber,
}

function createMeshtasticProber(): Prober {
  let frames = 0
  let completed = false
  let name: string | undefined
  const decoder = createFromRadioDecoder({
    onFrame({ configCompleteId, nodeInfo }) {
      frames++
      name ??= nodeInfo?.user?.longName
      if (configCompleteId === NONCE) completed = true
    },
    onDiscarded() {},
  })
  return {
    receive: (chunk) => decoder.push(chunk),
    questions: [
      {
        title: 'queries the configuration (want_config)',
        bytes: Buffer.concat([WAKE_UP, encodeToRadio({ wantConfigId: NONCE })]),
        waitMs: 1_500,
      },
    ],
    finding() {
      const who = name === undefined ? '' : ` of "${name}"`
      if (completed)
        return {
          confidence: 1,
          evidence: [`The module answered with its configuration${who} and the id of the query.`],
        }
      if (frames > 1)
        return {
          confidence: 0.9,
          evidence: [`The module sent ${frames} messages of the Meshtastic serial stream${who}.`],
        }
      return undefined
    },
  }
}

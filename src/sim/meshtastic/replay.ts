import { createToRadioDecoder } from '../../radio/meshtastic/codec.ts'
import { fromRadioMessage } from '../../radio/meshtastic/messages.ts'
import { createStreamRewriter } from '../../radio/meshtastic/stream-rewriter.ts'
import type { ReplayAdapter } from '../replay/adapter.ts'

/** Field 7, varint: what begins a message that is nothing but the end of a configuration. */
const CONFIG_COMPLETE_TAG = 0x38

/** Ends the recorded configuration with the number that the host gave its question today. */
export function createMeshtasticReplayAdapter(): ReplayAdapter {
  let recordedQuestions = 0
  let questions = 0
  let nonce: number | undefined
  const recorded = wantConfigs(() => {
    recordedQuestions++
  })
  const host = wantConfigs((asked) => {
    questions++
    nonce = asked
  })
  const answers = createStreamRewriter((body) =>
    nonce !== undefined && body[0] === CONFIG_COMPLETE_TAG && body.length <= 6
      ? fromRadioMessage.encode({ configCompleteId: nonce })
      : body,
  )
  return {
    recorded: recorded.push,
    host: host.push,
    caughtUp: () => questions >= recordedQuestions,
    module: (bytes) => answers.push(bytes),
  }
}

function wantConfigs(found: (nonce: number) => void) {
  return createToRadioDecoder({
    onFrame({ wantConfigId }) {
      if (wantConfigId !== undefined) found(wantConfigId)
    },
    onDiscarded() {},
  })
}

import { createToRadioDecoder } from '../../radio/families/meshtastic/wire/codec.ts'
import { type FromRadio, fromRadioMessage } from '../../radio/families/meshtastic/wire/messages.ts'
import { createStreamRewriter } from '../../radio/families/meshtastic/wire/stream-rewriter.ts'
import type { ReplayAdapter } from '../replay/adapter.ts'

/** Ends the recorded configuration with the number of the host's current request. */
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
  const answers = createStreamRewriter({
    rewrite(body) {
      if (nonce === undefined) return body
      const end = endOfConfiguration(body)
      return end ? fromRadioMessage.encode({ ...end, configCompleteId: nonce }) : body
    },
  })
  return {
    recorded: recorded.push,
    host: host.push,
    caughtUp: () => questions >= recordedQuestions,
    module: (bytes) => answers.push(bytes),
  }
}

/** Returns the end of a configuration, alone or with the message's own id; undefined for other messages. */
function endOfConfiguration(body: Uint8Array): FromRadio | undefined {
  try {
    const { id, configCompleteId } = fromRadioMessage.decode(body)
    if (configCompleteId === undefined) return undefined
    return { ...(id !== undefined && { id }), configCompleteId }
  } catch {
    return undefined
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

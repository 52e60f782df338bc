import { DomainError } from '../../../domain/errors.ts'
import { createEvidence, type Evidence, explainSilence, weigh } from './silence.ts'
import type { FromRadio, ToRadio } from './wire/messages.ts'
import { WAKE_UP } from './wire/stream.ts'

const ATTEMPTS = 3
const WAKE_UP_MS = 100
/** Silence after which the question is sent again. A long list of nodes arrives without such a gap. */
const IDLE_MS = 5_000
const TOTAL_MS = 45_000
/** Numbers from here on ask for a part of the configuration only. */
const HIGHEST_NONCE = 65_535

export interface HandshakeOptions {
  write(bytes: Uint8Array): Promise<void>
  send(message: ToRadio): Promise<void>
  pause(milliseconds: number): Promise<void>
  stopped(): boolean
}

/** Asks a module for its configuration and its list of nodes; after these it sends what it receives. Rejects with the reason if they do not come. */
export function createHandshake({ write, send, pause, stopped }: HandshakeOptions) {
  let evidence: Evidence | undefined
  let nonce = 0
  let completed = false
  let restarted = false
  let onComplete = () => {}

  /** True once the module has sent everything. */
  async function attempt(seen: Evidence, until: number): Promise<boolean> {
    nonce = 1 + Math.floor(Math.random() * HIGHEST_NONCE)
    completed = false
    restarted = false
    await write(WAKE_UP)
    await pause(WAKE_UP_MS)
    await send({ wantConfigId: nonce })
    for (let before = -1; !completed && !stopped() && seen.frames > before && performance.now() < until; ) {
      before = seen.frames
      const complete = new Promise<void>((resolve) => {
        onComplete = resolve
      })
      if (!completed && !restarted) await Promise.race([complete, pause(IDLE_MS)])
      if (!restarted) continue
      // Boards restart when their port is opened, and forget the question.
      restarted = false
      await send({ wantConfigId: nonce })
    }
    return completed
  }

  return {
    /** Receives everything during the handshake. */
    weigh(chunk: Uint8Array): void {
      if (evidence) weigh(evidence, chunk)
    },
    note(frame: FromRadio): void {
      if (!evidence) return
      evidence.frames++
      if (frame.rebooted) restarted = true
      else if (frame.configCompleteId === nonce) completed = true
      else return
      onComplete()
    },
    /** One at a time. @throws DomainError module-silent, module-unexpected, and the errors of `write` */
    async run(): Promise<void> {
      const seen = createEvidence()
      evidence = seen
      const until = performance.now() + TOTAL_MS
      try {
        for (let tried = 0; tried < ATTEMPTS && performance.now() < until; tried++) {
          if (await attempt(seen, until)) return
          if (stopped()) throw new DomainError('link-lost', 'The connection was closed during the handshake.')
        }
        throw explainSilence(seen)
      } finally {
        evidence = undefined
      }
    },
  }
}

import { DomainError } from '../../../domain/errors.ts'
import { weighBytes } from '../../kit/evidence.ts'
import type { ApiMode } from './api/api-frame.ts'
import type { AtClient } from './at/at-client.ts'
import { readUnsigned } from './at/at-values.ts'
import { answersInCommandMode } from './at/command-mode.ts'
import { AT_OK } from './module-status.ts'
import { createEvidence, type Evidence, explainSilence, wrongApiMode } from './silence.ts'

const ATTEMPTS = 3
const ANSWER_MS = 1_000
const MAX_TEXT = 64

export interface HandshakeOptions {
  at: AtClient
  write(bytes: Uint8Array): Promise<void>
  pause(milliseconds: number): Promise<void>
  /** The configured API mode; undefined to use the mode that the module reports. */
  wanted: ApiMode | undefined
  stopped(): boolean
}

/** Finds out whether an XBee in API mode is there, and in which of the two; if not, why not. */
export function createHandshake({ at, write, pause, wanted, stopped }: HandshakeOptions) {
  let evidence: Evidence | undefined
  let text = ''

  return {
    /** Receives everything during the handshake. */
    weigh(chunk: Uint8Array): void {
      if (!evidence) return
      weighBytes(evidence, chunk)
      text = (text + Buffer.from(chunk).toString('latin1')).slice(-MAX_TEXT)
    },
    noteFrame(): void {
      if (evidence) evidence.frames++
    },
    /** @throws DomainError module-silent, module-unexpected, and the errors of `write` */
    async run(): Promise<ApiMode> {
      evidence = createEvidence()
      try {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
          const apiMode = await askApiMode(at, wanted)
          if (apiMode !== undefined) return apiMode
          if (stopped()) throw new DomainError('link-lost', 'The connection was closed during the handshake.')
        }
        const takeText = () => {
          const taken = text
          text = ''
          return taken
        }
        // A module that sends frames is in API mode; the sequence would be noise to it.
        if (evidence.frames === 0) evidence.commandMode = await answersInCommandMode({ write, pause, takeText })
        throw explainSilence(evidence)
      } finally {
        evidence = undefined
      }
    },
  }
}

/**
 * Asks for AP, in the one way that both API modes understand: no byte of the first questions and answers is escaped.
 * undefined: no answer. @throws DomainError module-unexpected
 */
export async function askApiMode(at: AtClient, wanted: ApiMode | undefined): Promise<ApiMode | undefined> {
  const answer = await at.query('AP', { queued: true, timeoutMs: ANSWER_MS })
  if (!answer) return undefined
  const value = answer.status === AT_OK ? readUnsigned(answer.value) : undefined
  if ((value !== 1 && value !== 2) || (wanted !== undefined && wanted !== value)) throw wrongApiMode(value, wanted)
  return value
}

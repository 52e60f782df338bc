import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, createByteEvidence, weighBytes } from '../../kit/evidence.ts'
import type { Answer, createDialogue } from './dialogue.ts'
import { explainSilence } from './silence.ts'
import { ANSWER, COMMAND } from './wire/codes.ts'
import { appStart, deviceQuery, setTime, simple } from './wire/host-frames.ts'
import { type Contact, readContact, readSelfInfo, type SelfInfo } from './wire/module-frames.ts'

/** Boards restart when their port is opened, which takes some seconds. */
const ATTEMPTS = 5
const ANSWER_MS = 2_000
const CONTACTS_MS = 5_000
const CLOSED = 'The connection was closed during the handshake.'

export interface HandshakeOptions {
  dialogue: Pick<ReturnType<typeof createDialogue>, 'run'>
  /** Whether to set the clock of the module. */
  setsTime: boolean
  stopped(): boolean
  onContact(contact: Contact): void
}

/** Asks the module who it is and for its contacts, and sets its clock. */
export function createHandshake({ dialogue, setsTime, stopped, onContact }: HandshakeOptions) {
  let evidence: ByteEvidence | undefined
  let frames = 0

  async function ask(frame: Uint8Array, answer: number): Promise<Uint8Array | undefined> {
    const result: Answer = await dialogue.run({ frame, answers: [answer], timeoutMs: ANSWER_MS })
    return result.type === 'answer' ? result.frame : undefined
  }

  /** Only the first question may go unanswered; after it the module is there. */
  async function meet(seen: ByteEvidence): Promise<SelfInfo> {
    for (let tried = 0; tried < ATTEMPTS && !stopped(); tried++) {
      if (!(await ask(deviceQuery(), ANSWER.deviceInfo))) continue
      const self = await ask(appStart(), ANSWER.selfInfo)
      if (self) return readSelfInfo(self)
    }
    if (stopped()) throw new DomainError('link-lost', CLOSED)
    throw explainSilence(seen, frames)
  }

  return {
    /** Receives everything. */
    weigh(chunk: Uint8Array): void {
      if (evidence) weighBytes(evidence, chunk)
    },
    note(): void {
      if (evidence) frames++
    },
    /** @throws DomainError module-silent, module-unexpected, link-lost, and the errors of `write` */
    async run(): Promise<SelfInfo> {
      const seen = createByteEvidence()
      evidence = seen
      frames = 0
      try {
        const self = await meet(seen)
        // Old firmware refuses to set its clock back. Its own clock then counts.
        if (setsTime) await ask(setTime(Math.floor(Date.now() / 1000)), ANSWER.ok)
        await dialogue.run({
          frame: simple(COMMAND.getContacts),
          answers: [ANSWER.contactsEnd],
          parts: [ANSWER.contactsStart, ANSWER.contact],
          timeoutMs: CONTACTS_MS,
          onPart: (frame) => {
            if (frame[0] === ANSWER.contact) onContact(readContact(frame))
          },
        })
        if (stopped()) throw new DomainError('link-lost', CLOSED)
        return self
      } finally {
        evidence = undefined
      }
    },
  }
}

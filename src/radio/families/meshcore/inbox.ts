import type { Answer } from './dialogue.ts'
import { ANSWER } from './wire/codes.ts'

const STORE_RETRY_MS = 1_000

export interface InboxOptions {
  /** Asks the module for its next message. */
  fetch(): Promise<Answer>
  /** Resolves once the fetched messages are stored. */
  committed(): Promise<void>
  pause(milliseconds: number): Promise<void>
  stopped(): boolean
  /** The module did not answer. */
  onSilence(): void
}

/**
 * Fetches the messages that wait in the module, one after the other. The module forgets a message when it hands it over, so the next one is
 * fetched only when the last is on disk: a crash loses one message at most.
 */
export function createInbox({ fetch, committed, pause, stopped, onSilence }: InboxOptions) {
  let running = false
  let again = false

  async function run(): Promise<void> {
    running = true
    try {
      while (again && !stopped()) {
        again = false
        await empty()
      }
    } catch {
      // The link is lost, which its owner knows already.
    } finally {
      running = false
    }
  }

  async function empty(): Promise<void> {
    while (!stopped()) {
      const answer = await fetch()
      if (answer.type === 'none' || answer.type === 'unasked') {
        if (!stopped()) onSilence()
        return
      }
      if (answer.type === 'error' || answer.frame[0] === ANSWER.noMoreMessages) return
      await committed().catch(() => pause(STORE_RETRY_MS))
    }
  }

  return {
    /** Messages may be waiting. */
    wake(): void {
      again = true
      if (!running && !stopped()) void run()
    },
  }
}

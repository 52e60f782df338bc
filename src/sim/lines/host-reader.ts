import { createDelimiterSplitter } from '../../radio/kit/delimiter.ts'
import type { Agenda } from '../agenda.ts'
import type { Cancel } from '../scheduler.ts'

const MAX_BYTES = 4096
/** Pause that ends a message of the host in the mode `raw`, ms. */
const IDLE_GAP_MS = 20

/** Splits the host's bytes into commands. Its memory is bounded. */
export interface HostReader {
  push(chunk: Uint8Array): void
  /** Discards an incomplete command. */
  reset(): void
}

export interface HostReaderDeps {
  onMessage(bytes: Uint8Array): void
  onDiscarded(bytes: number): void
}

export function createLineReader(delimiter: Uint8Array, { onMessage, onDiscarded }: HostReaderDeps): HostReader {
  const fresh = () => createDelimiterSplitter({ delimiter, maxBytes: MAX_BYTES, onFrame: onMessage, onDiscarded })
  let splitter = fresh()
  return {
    push: (chunk) => splitter.push(chunk),
    reset() {
      splitter = fresh()
    },
  }
}

export function createIdleReader(agenda: Agenda, { onMessage }: HostReaderDeps): HostReader {
  let held: Uint8Array[] = []
  let length = 0
  let cancel: Cancel | undefined

  function close(): void {
    cancel?.()
    cancel = undefined
    const message = Buffer.concat(held)
    held = []
    length = 0
    if (message.length > 0) onMessage(message)
  }

  return {
    push(chunk) {
      held.push(Uint8Array.from(chunk))
      length += chunk.length
      if (length >= MAX_BYTES) return close()
      cancel?.()
      cancel = agenda.after(IDLE_GAP_MS, close)
    },
    reset() {
      cancel?.()
      cancel = undefined
      held = []
      length = 0
    },
  }
}

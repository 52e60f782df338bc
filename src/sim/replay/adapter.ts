/**
 * Adapts recorded answers to the current requests: a host chooses other ids than in the recording. Each connection has its own
 * adapter.
 */
export interface ReplayAdapter {
  /** What the host sent in the recording. */
  recorded(bytes: Uint8Array): void
  /** What the host sends now. */
  host(bytes: Uint8Array): void
  /** Whether the host has sent all that it had sent at this point of the recording. */
  caughtUp(): boolean
  /** Converts recorded bytes of the module to the bytes to send now. */
  module(bytes: Uint8Array): Uint8Array
}

/** For families whose answers need no change: the host has caught up when it has sent the same number of bytes. */
export function createPlainAdapter(): ReplayAdapter {
  let recordedBytes = 0
  let hostBytes = 0
  return {
    recorded(bytes) {
      recordedBytes += bytes.length
    },
    host(bytes) {
      hostBytes += bytes.length
    },
    caughtUp: () => hostBytes >= recordedBytes,
    module: (bytes) => bytes,
  }
}

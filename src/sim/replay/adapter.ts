/**
 * Makes recorded answers fit the questions of today: ids that a host chooses differ from those of the recording. One for
 * each connection.
 */
export interface ReplayAdapter {
  /** What the host sent in the recording. */
  recorded(bytes: Uint8Array): void
  /** What the host sends now. */
  host(bytes: Uint8Array): void
  /** Whether the host has asked all that it had asked in the recording by now. */
  caughtUp(): boolean
  /** What the module says now instead of what it said then. */
  module(bytes: Uint8Array): Uint8Array
}

/** For families whose answers fit as they are: the host has caught up when it has sent as many bytes. */
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

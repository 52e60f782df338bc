import type { LinkConnection } from '../../app/ports.ts'

/** Maximum number of bytes that are handed over before the store is asked whether it has room, so that a large chunk does not overfill it. */
const SLICE_BYTES = 2048

export interface IntakeDeps {
  receive(bytes: Uint8Array): void
  /** Resolves when the store has room for more of this radio; undefined if it has room now. */
  roomFor(): Promise<void> | undefined
  /** Returns the open connection; undefined before `connect` has resolved. */
  connection(): LinkConnection | undefined
  isEnded(): boolean
}

/**
 * Passes what arrives over one connection to the driver. If the store falls behind, the connection pauses, and TCP slows the sender down. A link
 * that cannot pause, such as a serial port, hands everything over at once; what does not fit is counted as dropped.
 */
export function createIntake({ receive, roomFor, connection, isEnded }: IntakeDeps) {
  let held: Uint8Array[] = []
  let paused = false

  function pass(): void {
    for (let chunk = held.shift(); chunk && !isEnded(); chunk = held.shift()) {
      for (let start = 0; start < chunk.length && !isEnded(); start += SLICE_BYTES) {
        receive(chunk.subarray(start, start + SLICE_BYTES))
        const room = roomFor()
        if (!room) continue
        held.unshift(chunk.subarray(start + SLICE_BYTES))
        pause(room)
        return
      }
    }
  }

  function pause(room: Promise<void>): void {
    paused = true
    connection()?.setPaused?.(true)
    void room.then(() => {
      paused = false
      pass()
      if (!paused && !isEnded()) connection()?.setPaused?.(false)
    })
  }

  return {
    take(chunk: Uint8Array): void {
      if (!connection()?.setPaused) receive(chunk)
      else {
        held.push(chunk)
        if (!paused) pass()
      }
    },
    /** Drops what was not handed over. */
    stop(): void {
      held = []
    },
  }
}

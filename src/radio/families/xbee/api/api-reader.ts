import type { OnDiscarded } from '../../../kit/discard.ts'
import { createPauseWatch } from '../../../kit/pause-watch.ts'
import type { ApiDecoder } from './api-decoder.ts'
import type { ApiMode } from './api-frame.ts'
import { createApiDecoder } from './codec.ts'

/** Longer than any pause of a module or serial server inside a frame. */
const PAUSE_MS = 2_000
/** What is kept of the time before the API mode is known. */
const MAX_KEPT_BYTES = 4096

export interface ApiReaderOptions {
  onFrame(data: Uint8Array, wireBytes: number): void
  /** A frame heard before the API mode is known, read in either mode; `onFrame` gets it again, once, when it is. */
  onForetold(data: Uint8Array): void
  onDiscarded: OnDiscarded
}

/**
 * Reads API frames in a mode that may have to be found out first: until `use` tells it, the bytes are kept, and read in
 * both modes only to find the answer that tells the mode.
 */
export function createApiReader({ onFrame, onForetold, onDiscarded }: ApiReaderOptions) {
  const scouts = ([1, 2] as const).map((mode) => createApiDecoder(mode, { onFrame: onForetold, onDiscarded() {} }))
  let decoder: ApiDecoder | undefined
  let apiMode: ApiMode | undefined
  let kept: Uint8Array[] = []
  let keptBytes = 0
  const pauses = createPauseWatch({ pauseMs: PAUSE_MS, onPause: () => decoder?.abandon() })

  function keep(chunk: Uint8Array): void {
    if (keptBytes + chunk.length > MAX_KEPT_BYTES) {
      onDiscarded(keptBytes + chunk.length, 'noise')
      kept = []
      keptBytes = 0
    } else {
      // A chunk may be a Buffer, whose `slice` does not copy.
      kept.push(new Uint8Array(chunk))
      keptBytes += chunk.length
    }
    for (const scout of scouts) scout.push(chunk)
  }

  return {
    push(chunk: Uint8Array): void {
      if (!decoder) {
        keep(chunk)
        return
      }
      decoder.push(chunk)
      pauses.heard(decoder.buffered > 0)
    },
    get apiMode(): ApiMode | undefined {
      return apiMode
    },
    /** Reads in this mode from now on, and all that was kept. */
    use(mode: ApiMode): void {
      if (mode === apiMode) return
      decoder?.abandon()
      apiMode = mode
      decoder = createApiDecoder(mode, { onFrame, onDiscarded })
      const chunks = kept
      kept = []
      keptBytes = 0
      for (const chunk of chunks) decoder.push(chunk)
    },
    stop(): void {
      pauses.stop()
    },
  }
}

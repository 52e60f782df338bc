import type { OnDiscarded } from '../../../kit/discard.ts'
import { createPauseWatch } from '../../../kit/pause-watch.ts'
import type { ApiDecoder } from './api-decoder.ts'
import type { ApiMode } from './api-frame.ts'
import { createApiDecoder } from './codec.ts'

/** Longer than any pause of a module or serial server inside a frame. */
const PAUSE_MS = 2_000
/** Maximum number of bytes kept before the API mode is known. */
const MAX_KEPT_BYTES = 4096

export interface ApiReaderOptions {
  onFrame(data: Uint8Array, wireBytes: number): void
  /** Called with a frame received before the API mode is known. `onFrame` gets the same frame once the mode is known. */
  onPreview(data: Uint8Array): void
  onDiscarded: OnDiscarded
}

/**
 * Reads API frames. If the API mode is not known yet, the bytes are kept until `use` sets it, and are read in both modes
 * to find the response that contains the mode.
 */
export function createApiReader({ onFrame, onPreview, onDiscarded }: ApiReaderOptions) {
  const previews = ([1, 2] as const).map((mode) => createApiDecoder(mode, { onFrame: onPreview, onDiscarded() {} }))
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
    for (const preview of previews) preview.push(chunk)
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
    /** Sets the mode, and reads the kept bytes in it. */
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

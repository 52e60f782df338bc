import type { OnDiscarded } from '../../../kit/discard.ts'

export interface ApiDecoderOptions {
  /** The frame data, at least one byte, the receiver's own; `wireBytes` is the length of the whole frame on the wire. */
  onFrame(data: Uint8Array, wireBytes: number): void
  onDiscarded: OnDiscarded
}

export interface ApiDecoder {
  push(chunk: Uint8Array): void
  /**
   * Gives up an unfinished frame and looks for complete frames in what a wrong length had covered. The driver calls it after
   * a pause that never occurs inside a frame.
   */
  abandon(): void
  /** Bytes held of an unfinished frame. */
  readonly buffered: number
}

import type { OnDiscarded } from '../../kit/discard.ts'

export interface ApiDecoderOptions {
  /** The frame data, at least one byte, the receiver's own; `wireBytes` is the length of the whole frame on the wire. */
  onFrame(data: Uint8Array, wireBytes: number): void
  onDiscarded: OnDiscarded
}

export interface ApiDecoder {
  push(chunk: Uint8Array): void
  /**
   * The rest of an unfinished frame will not come any more: gives it up, and looks for whole frames in what a lying length
   * had covered. For the driver to call after a pause that no module makes inside a frame.
   */
  abandon(): void
  /** Bytes held of an unfinished frame. */
  readonly buffered: number
}

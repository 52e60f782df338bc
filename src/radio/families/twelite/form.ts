import type { OnDiscarded } from '../../kit/discard.ts'

/** The two serial forms of one protocol. */
export type TweliteForm = 'ascii' | 'binary'

export interface TweliteDecoderOptions {
  /** What is between header and checksum, at least two bytes, the receiver's own; `wireBytes` without line ends and end mark. */
  onFrame(content: Uint8Array, wireBytes: number): void
  onDiscarded: OnDiscarded
}

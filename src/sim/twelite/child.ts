import type { NetworkNode } from '../network.ts'

/** A simulated node: a child with App_Twelite or App_Uart, or a PAL. */
export interface Child extends NetworkNode {
  /** `pal`: an ambient PAL, which only sends. */
  readonly kind: 'child' | 'pal'
  /** 1 to 100; 0x78 if it has no number. */
  readonly id: number
  readonly serial: number
  /** Measures again. Between two calls the values do not change, so that a host does not change the traffic. */
  measure(): void
  readonly lqi: number
  /** Returns the content of a frame with a status of App_Twelite (0x81), or of a PAL. */
  status(atMs: number, periodic: boolean): Uint8Array
  /** Returns the values as text. */
  reading(turn: number): string
  /** Sets its outputs, which are wired to its inputs: DO1 to DI1 and so on. */
  setOutputs(levels: number, mask: number): void
}

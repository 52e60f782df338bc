/** Something that lives beside the good radios and clients, and takes what it can get. */
export interface Neighbour {
  name: string
  /** What it has done so far, for people. */
  did(): string
  /** Whether it has done anything; a neighbour that did nothing shows nothing. */
  isHostile(): boolean
  stop(): Promise<void>
}

/** A range of seqs, both ends included. In a gap, retention removed these events before the reader reached them. */
export interface SeqRange {
  from: number
  to: number
}

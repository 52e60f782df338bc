/** Seqs of the log, both included: of a gap those that retention removed before their reader got to them, of a batch those that it spans. */
export interface SeqRange {
  from: number
  to: number
}

/** Reports that the store is an older copy, so that an epoch ended. Events after `lastSeq` of the previous epoch are lost. */
export interface StoreRestored {
  epoch: string
  previousEpoch: string
  /** The last seq that both epochs share. */
  lastSeq: number
  /** `restore`: by `musen restore`. `rollback`: the start found an older copy in place of the store. */
  cause: 'restore' | 'rollback'
}

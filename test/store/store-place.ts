import type { Store } from '../../src/app/ports.ts'

/** A place for one store: empty at first, and kept from one opening to the next. */
export interface StorePlace {
  open(options?: { queueLimit?: number; nodeLimit?: number }): Promise<Store>
  /** Drops the place; whatever is open there is closed first. */
  dispose(): Promise<void>
}

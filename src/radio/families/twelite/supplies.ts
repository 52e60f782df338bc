/** Smaller changes are not worth a write. */
const STEP_MV = 20
const MAX_NODES = 1_000

/** Reports the supply voltage of each node when it has changed enough. */
export function createSupplies(tell: (address: string, voltageMv: number) => void) {
  const told = new Map<string, number>()
  return {
    hear(address: string, voltageMv: number): void {
      const before = told.get(address)
      if (before !== undefined && Math.abs(voltageMv - before) < STEP_MV) return
      told.set(address, voltageMv)
      const [oldest] = told.keys()
      if (told.size > MAX_NODES && oldest !== undefined) told.delete(oldest)
      tell(address, voltageMv)
    },
  }
}

/** Smaller changes are not worth a write. */
const STEP_MV = 20
const MAX_NODES = 1_000

/** Reports the supply voltage of each node when it has changed enough. */
export function createSupplyVoltages(report: (address: string, voltageMv: number) => void) {
  const reported = new Map<string, number>()
  return {
    hear(address: string, voltageMv: number): void {
      const before = reported.get(address)
      if (before !== undefined && Math.abs(voltageMv - before) < STEP_MV) return
      reported.set(address, voltageMv)
      const [oldest] = reported.keys()
      if (reported.size > MAX_NODES && oldest !== undefined) reported.delete(oldest)
      report(address, voltageMv)
    },
  }
}

const EVERY_MS = 20

/** Calls `put` every 20 ms with the number of pieces that are due, at most those of one second. Returns a function that stops it. */
export function pace(perSecond: number, put: (amount: number) => void): () => void {
  let last = performance.now()
  let owed = 0
  const timer = setInterval(() => {
    const now = performance.now()
    owed = Math.min(perSecond, owed + ((now - last) / 1_000) * perSecond)
    last = now
    const amount = Math.floor(owed)
    owed -= amount
    if (amount > 0) put(amount)
  }, EVERY_MS)
  return () => clearInterval(timer)
}

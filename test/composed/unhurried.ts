/** A service under test shares its process with vitest, and a busy machine with others: it refuses no request because its event loop is late. */
export const UNHURRIED = { maxDelayMs: 0 } as const

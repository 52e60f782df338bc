/** How late the event loop of a service under test may be, in milliseconds: it shares a process with vitest, and a busy machine with others. */
export const UNHURRIED = { maxDelayMs: 600_000 } as const

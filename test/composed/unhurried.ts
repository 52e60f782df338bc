const MINUTES_15 = 15 * 60_000

/**
 * A service under test shares its process with its clients, and a busy machine with others: it refuses no request because its event loop is late, and
 * closes no connection because a client is.
 */
export const UNHURRIED = {
  maxDelayMs: 0,
  connectionLimits: {
    // Node allows no more.
    headersTimeout: 300_000,
    requestTimeout: MINUTES_15,
    idleTimeout: MINUTES_15,
    keepAliveTimeout: MINUTES_15,
  },
} as const

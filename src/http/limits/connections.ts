/** What a client may take of a connection, and how slow it may be. */
export const CONNECTION_LIMITS = {
  /** Connections at the same time; a further one is closed at once. */
  maxConnections: 2_000,
  /** A TLS handshake has to be over after so long, ms. */
  handshakeTimeout: 10_000,
  /** A request's headers have to be there after so long, ms. */
  headersTimeout: 10_000,
  /** A request has to be there as a whole after so long, ms. */
  requestTimeout: 30_000,
  /**
   * A connection is closed when its client has taken nothing of an answer for so long, ms. Longer than the pauses of a stream; WebSockets have
   * a heartbeat of their own.
   */
  idleTimeout: 90_000,
  /** A connection without a request is closed after so long, ms; proxies keep theirs for up to a minute. */
  keepAliveTimeout: 72_000,
  /** How often that is looked at, ms. */
  connectionsCheckingInterval: 2_000,
  /** The request line and the headers, in bytes. */
  maxHeaderSize: 16_384,
}

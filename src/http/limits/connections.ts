/** Limits of connections. */
export const CONNECTION_LIMITS = {
  /** Maximum number of connections; further ones are closed at once. */
  maxConnections: 2_000,
  /** Maximum time of a TLS handshake, ms. */
  handshakeTimeout: 10_000,
  /** Maximum time to receive the headers of a request, ms. */
  headersTimeout: 10_000,
  /** Maximum time to receive a whole request, ms. */
  requestTimeout: 30_000,
  /**
   * Time without a read by the client after which a connection with an unread answer is closed, ms. It is longer than the pauses of a stream.
   * WebSockets have their own heartbeat.
   */
  idleTimeout: 90_000,
  /** Time without a request after which a connection is closed, ms. Proxies keep their connections for up to a minute. */
  keepAliveTimeout: 72_000,
  /** Interval at which these times are checked, ms. */
  connectionsCheckingInterval: 2_000,
  /** Maximum size of the request line and the headers, bytes. */
  maxHeaderSize: 16_384,
}

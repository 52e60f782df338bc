/** The part of the browser's `WebSocket` that the client uses. The class of the package `ws` has it too. */
export interface WebSocketLike {
  send(text: string): void
  close(code?: number): void
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: { readonly type?: string; readonly data?: unknown; readonly code?: number }) => void,
  ): void
  /** Only `ws` can pause a fast sender. */
  pause?(): void
  resume?(): void
  /** Only `ws` can close a connection without a handshake. */
  terminate?(): void
}

export type WebSocketConstructor = new (url: string, protocol: string) => WebSocketLike

/** Returns the WebSocket of the platform, or of the package `ws`: Node has none before version 22. */
export async function findWebSocket(): Promise<WebSocketConstructor> {
  const { WebSocket } = globalThis as { WebSocket?: WebSocketConstructor }
  if (WebSocket) return WebSocket
  // The name is in a variable, so that a bundler for browsers does not include the package.
  const name = 'ws'
  return (await import(name)).WebSocket
}

/** Returns the URL of the stream. @throws TypeError if `baseUrl` is not a URL and no page exists that it could be relative to */
export function streamUrl(baseUrl: string | undefined): string {
  const page = (globalThis as { location?: { href: string } }).location?.href
  // Relative to the root of the page's origin, as in openapi-fetch.
  const base = new URL(baseUrl || '/', page)
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/v1/stream`, base)
  url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

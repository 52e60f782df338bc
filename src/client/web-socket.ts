/** As much of the browsers' `WebSocket` as is needed; the one of the package `ws` fits too. */
export interface WebSocketLike {
  send(text: string): void
  close(code?: number): void
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: { readonly type?: string; readonly data?: unknown; readonly code?: number }) => void,
  ): void
  /** Only `ws` can hold back a fast sender. */
  pause?(): void
  resume?(): void
  /** Only `ws` can drop a connection without a word. */
  terminate?(): void
}

export type WebSocketConstructor = new (url: string, protocol: string) => WebSocketLike

/** The runtime's own, else that of the package `ws`: Node has none before version 22. */
export async function findWebSocket(): Promise<WebSocketConstructor> {
  const { WebSocket } = globalThis as { WebSocket?: WebSocketConstructor }
  if (WebSocket) return WebSocket
  // Named by a variable, so that a bundler for browsers does not look for it.
  const name = 'ws'
  return (await import(name)).WebSocket
}

/** Where the stream of a service is. @throws TypeError for a base that is no address and has no page to be relative to */
export function streamUrl(baseUrl: string | undefined): string {
  const page = (globalThis as { location?: { href: string } }).location?.href
  // As openapi-fetch does, from the root of the page's origin.
  const base = new URL(baseUrl || '/', page)
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/v1/stream`, base)
  url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

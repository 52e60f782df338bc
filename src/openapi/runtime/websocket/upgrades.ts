import { EventEmitter } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Splits requests with an `Upgrade` header, all of which Node hands over as soon as the server has a listener for upgrades. Those for a
 * WebSocket at one of `paths` go to the emitter returned. All others, such as the `h2c` that several HTTP clients send with every first
 * request, are served as if they had no such header (RFC 9110, section 7.8).
 */
export function splitUpgrades(server: Server, paths: ReadonlySet<string>): EventEmitter {
  const webSockets = new EventEmitter()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A URL in absolute form begins with the host, which is checked later.
    const path = request.url?.split('?', 1)[0]?.replace(/^https?:\/\/[^/]*/i, '') ?? ''
    if (request.method === 'GET' && isWebSocket(request) && paths.has(path))
      webSockets.emit('upgrade', request, socket, head)
    else serveWithoutUpgrade(server, request, socket, head)
  })
  return webSockets
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket'
}

/** Gives the connection back to the server as a new one that begins with the same request without its `Upgrade`. */
function serveWithoutUpgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`]
  const { rawHeaders } = request
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    let value = rawHeaders[i + 1] ?? ''
    if (/^(?:upgrade|http2-settings)$/i.test(name)) continue
    if (/^connection$/i.test(name)) {
      value = value
        .split(',')
        .map((option) => option.trim())
        .filter((option) => !/^(?:upgrade|http2-settings)$/i.test(option))
        .join(', ')
      if (value === '') continue
    }
    lines.push(`${name}: ${value}`)
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]))
  // The event that Node's HTTP server listens for, which is another one for TLS.
  server.emit('encrypted' in socket ? 'secureConnection' : 'connection', socket)
}

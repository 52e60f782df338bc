import { EventEmitter } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Once anybody listens for upgrades, Node hands over every request with an `Upgrade` header, and with it the duty to answer.
 * Those for a WebSocket at one of `paths` go to the emitter returned. All others, such as the `h2c` that several HTTP clients
 * ask for with every first request, are served as if they had not asked, as RFC 9110, section 7.8, has it.
 */
export function splitUpgrades(server: Server, paths: ReadonlySet<string>): EventEmitter {
  const webSockets = new EventEmitter()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // In absolute form it begins with the host, which is looked at later.
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

/** Gives the connection back to the server as a new one that begins with the same request, but for its wish. */
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
  // What Node's HTTP listens to: over TLS the connection has been made once more.
  server.emit('encrypted' in socket ? 'secureConnection' : 'connection', socket)
}

import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** A WebSocket client that checks that nothing is missing without parsing JSON: one processor has to feed a hundred of them. */
export interface RawClient {
  readonly socket: Socket
  /** The last seq that it was told of. */
  readonly position: number
  /** Messages with events, and events. */
  readonly frames: number
  readonly events: number
  /** What did not follow on what was before. */
  readonly faults: string[]
  /** The code it was closed with; 1006: without one. */
  readonly closed: number | undefined
}

export interface RawOptions {
  port: number
  /** Absent: it does not subscribe. */
  after?: number | undefined
  /** Called with the text of each message with events, if it is to be looked at. */
  onEvents?: ((json: string) => void) | undefined
}

/** Enough of a message to see its first seq, and its last. */
const HEAD_BYTES = 80
const TAIL_BYTES = 40

/** RFC 6455, as far as this service speaks it: unmasked text, not fragmented, not compressed. */
export async function openRaw({ port, after, onEvents }: RawOptions): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const client = {
    socket,
    position: after ?? 0,
    frames: 0,
    events: 0,
    faults: [] as string[],
    closed: undefined as number | undefined,
  }
  const header = Buffer.alloc(10)
  const head = Buffer.alloc(HEAD_BYTES)
  const tail = Buffer.alloc(TAIL_BYTES)
  let headerBytes = 0
  let length = -1
  let taken = 0
  let whole: Buffer[] = []
  let subscribed = (): void => {}

  function finish(): void {
    const opcode = (header[0] ?? 0) & 15
    if (opcode === 9) send(10, Buffer.alloc(0))
    if (opcode === 8) {
      client.closed = length >= 2 ? head.readUInt16BE(0) : 1005
      send(8, Buffer.alloc(0))
      socket.end()
    }
    if (opcode !== 1) return
    const begin = head.toString('latin1', 0, Math.min(length, HEAD_BYTES))
    if (begin.startsWith('{"type":"hello"') && after !== undefined) {
      const epoch = /"epoch":"(\w+)"/.exec(begin)?.[1]
      send(1, Buffer.from(JSON.stringify({ type: 'subscribe', cursor: `${epoch}-${after}` })))
    }
    if (begin.startsWith('{"type":"result"')) subscribed()
    if (!begin.startsWith('{"type":"events"')) return
    const first = Number(/"items":\[\{"seq":(\d+)/.exec(begin)?.[1])
    const last = Number(/"nextCursor":"[^"]*-(\d+)"\}$/.exec(tail.toString('latin1'))?.[1])
    if (first !== client.position + 1 || !(last >= first))
      client.faults.push(`${first}..${last} after ${client.position}`)
    client.events += last - client.position
    client.position = last
    client.frames++
    onEvents?.(Buffer.concat(whole).toString())
  }

  function take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length || length === 0; ) {
      if (length < 0) {
        header[headerBytes++] = chunk[at++] ?? 0
        const short = (header[1] ?? 0) & 127
        const need = short < 126 ? 2 : short === 126 ? 4 : 10
        if (headerBytes < 2 || headerBytes < need) continue
        length = short < 126 ? short : short === 126 ? header.readUInt16BE(2) : Number(header.readBigUInt64BE(2))
        taken = 0
      }
      const part = chunk.subarray(at, at + length - taken)
      if (taken < HEAD_BYTES) part.copy(head, taken)
      keepTail(part)
      if (onEvents) whole.push(Buffer.from(part))
      taken += part.length
      at += part.length
      if (taken < length) return
      finish()
      length = -1
      headerBytes = 0
      whole = []
    }
  }

  function keepTail(part: Buffer): void {
    if (part.length >= TAIL_BYTES) part.copy(tail, 0, part.length - TAIL_BYTES)
    else {
      tail.copyWithin(0, part.length)
      part.copy(tail, TAIL_BYTES - part.length)
    }
  }

  function send(opcode: number, payload: Buffer): void {
    // The mask is zero: the rule is kept, and nothing has to be turned.
    const size = payload.length < 126 ? [128 | payload.length] : [128 | 126, payload.length >> 8, payload.length & 255]
    socket.write(Buffer.concat([Buffer.from([128 | opcode, ...size, 0, 0, 0, 0]), payload]))
  }

  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    let text = ''
    const onHandshake = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!text.startsWith('HTTP/1.1 101')) return reject(new Error(text.slice(0, end)))
      socket.off('data', onHandshake)
      socket.on('data', take)
      // Events that come before the subscription is answered would be read from the log, not as they come.
      if (after === undefined) resolve()
      else subscribed = resolve
      take(Buffer.from(text.slice(end + 4), 'latin1'))
    }
    socket.on('data', onHandshake)
    const key = randomBytes(16).toString('base64')
    socket.write(
      `GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Protocol: musen.v1\r\n\r\n`,
    )
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    client.closed ??= 1006
  })
  return client
}

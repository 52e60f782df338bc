import type { Writable } from 'node:stream'
import type { ByeReason } from '../app/log/stream-frames.ts'
import type { EventFilter } from '../app/ports.ts'
import type { Access } from '../domain/access.ts'
import type { Connection, StreamContext } from './context.ts'
import { deliver } from './delivery.ts'
import type { Frame, Outlet } from './outlet.ts'

/** Serves one client of server-sent events. `to` is the answer, begun already. */
export function serveServerSent(
  to: Writable,
  { access, from }: { access: Access; from: EventFilter & { after: number } },
  context: StreamContext,
): Connection {
  const { store, frames, logger } = context
  let over = false
  let stuck = false
  let told = from.after

  const outlet: Outlet = {
    buffered: () => to.writableLength,
    write(frame, taken) {
      if (frame.upTo !== undefined) told = frame.upTo
      to.write(serverSent(frame), taken)
    },
  }

  function end(reason: ByeReason, error?: unknown): void {
    if (over) return
    over = true
    if (error !== undefined) logger.error({ err: error }, 'A stream had to end')
    follower.stop()
    outlet.write(frames.encode({ type: 'bye', reason, cursor: follower.position() }))
    to.end()
  }

  // Only a lost connection makes an answer fail.
  to.on('error', () => {})
  to.on('drain', () => {
    if (!over) stuck = false
  })
  to.on('close', () => {
    over = true
    follower.stop()
    context.closed(connection)
  })
  outlet.write(frames.encode({ type: 'hello', epoch: store.epoch, head: store.head(), oldest: store.oldest() }))
  const follower = deliver(from, { log: context.useCases(access).log, frames, outlet, end })

  const connection: Connection = {
    end,
    destroy() {
      to.destroy()
    },
    heartbeat() {
      if (stuck) {
        to.destroy()
        return
      }
      // An answer that is ended does not tell any more whether it waits: from one heartbeat to the next is the time to take its rest.
      stuck = over || to.writableNeedDrain
      if (over) return
      // An event without data is not dispatched, but its id counts: so the cursor of a filtered stream moves on.
      const position = follower.position()
      to.write(position > told ? `id: ${position}\n\n` : ':\n\n')
      told = position
    },
  }
  return connection
}

function serverSent(frame: Frame): Buffer {
  frame.serverSent ??= Buffer.concat([
    Buffer.from(frame.upTo === undefined ? 'data: ' : `id: ${frame.upTo}\ndata: `),
    frame.json,
    Buffer.from('\n\n'),
  ])
  return frame.serverSent
}

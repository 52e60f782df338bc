import type { Writable } from 'node:stream'
import type { ByeReason } from '../app/log/stream-frames.ts'
import type { EventFilter } from '../app/ports.ts'
import type { Access } from '../domain/access/access.ts'
import type { Connection, StreamContext } from './context.ts'
import { deliver } from './delivery.ts'
import type { Frame, Outlet } from './outlet.ts'

/** Serves one client of server-sent events. `to`: the body of the answer, whose head is sent. */
export function serveServerSent(
  to: Writable,
  { access, from }: { access: Access; from: EventFilter & { after: number } },
  context: StreamContext,
): Connection {
  const { store, frames, logger } = context
  let over = false
  let stuck = false
  let sentPosition = from.after

  const outlet: Outlet = {
    buffered: () => to.writableLength,
    write(frame, taken) {
      if (frame.upTo !== undefined) sentPosition = frame.upTo
      to.write(serverSent(frame), frames.held(frame, taken))
    },
  }

  function end(reason: ByeReason, error?: unknown): void {
    if (over) return
    over = true
    if (error !== undefined) logger.error({ err: error }, 'A stream had to end')
    follower.stop()
    outlet.write(frames.bye(reason, follower.position()))
    to.end()
  }

  // Writing fails only if the connection is lost.
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
      // An ended answer does not report whether it waits, so its client has until the next heartbeat to read the rest.
      stuck = over || to.writableNeedDrain
      if (over) return
      // A client does not dispatch an event without data but stores its id, so the cursor of a filtered stream advances.
      const position = follower.position()
      to.write(position > sentPosition ? `id: ${frames.cursorAt(position)}\n\n` : ':\n\n')
      sentPosition = position
    },
  }
  return connection
}

function serverSent(frame: Frame): Buffer {
  frame.serverSent ??= Buffer.concat([
    Buffer.from(frame.cursor === undefined ? 'data: ' : `id: ${frame.cursor}\ndata: `),
    frame.json,
    Buffer.from('\n\n'),
  ])
  return frame.serverSent
}

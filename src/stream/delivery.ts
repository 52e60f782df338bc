import type { Follower, LogBatch } from '../app/log/log-reader.ts'
import type { ByeReason } from '../app/log/stream-frames.ts'
import type { EventFilter } from '../app/ports.ts'
import type { UseCases } from '../app/scoped/use-cases.ts'
import type { FrameCache } from './frame-cache.ts'
import { BEHIND_LIMIT, CATCH_UP_BYTES, type Outlet, SPENT_LIMIT } from './outlet.ts'

export interface DeliveryDeps {
  log: UseCases['log']
  frames: FrameCache
  outlet: Outlet
  /** Disconnects the client. The follower's position is before the events that the client did not get. */
  end(reason: ByeReason, error?: unknown): void
}

/**
 * Delivers the log to one client. While it catches up, it gets pages at its own pace. After that it gets every commit at once, and is
 * disconnected if it reads too slowly: it can reconnect with its cursor and catch up.
 */
export function deliver(from: EventFilter & { after: number }, { log, frames, outlet, end }: DeliveryDeps): Follower {
  let waiting = false

  function taken(): void {
    if (!waiting || outlet.buffered() > CATCH_UP_BYTES / 2) return
    waiting = false
    follower.resume()
  }

  function take(batch: LogBatch, live: boolean): boolean {
    // Checked before the frame is written, so that a single large commit does not disconnect a client.
    if (outlet.buffered() > (frames.isSpent() ? SPENT_LIMIT : BEHIND_LIMIT)) {
      follower.stop()
      end('too-slow')
      return false
    }
    if (live) {
      outlet.write(frames.batch(batch))
      return true
    }
    outlet.write(frames.batch(batch), taken)
    waiting = outlet.buffered() > (frames.isSpent() ? 0 : CATCH_UP_BYTES)
    return !waiting
  }

  const follower = log.follow(from, {
    take(batch, live) {
      try {
        return take(batch, live)
      } catch (error) {
        follower.stop()
        end('failed', error)
        return false
      }
    },
    gap: (gap) => outlet.write(frames.gap(gap)),
    failed: (error) => end('failed', error),
  })
  return follower
}

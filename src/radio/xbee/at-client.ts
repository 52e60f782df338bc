import type { FrameIds } from './frame-ids.ts'
import type { AtCommandFrame } from './host-frames.ts'
import type { AtResponseFrame } from './module-frames.ts'

export interface AtClientOptions {
  ids: FrameIds
  write(frame: AtCommandFrame): Promise<void>
}

export interface AtQuery {
  parameter?: Uint8Array
  /** As a 09 instead of an 08. */
  queued?: boolean
  timeoutMs: number
}

interface Waiting {
  command: string
  onResponse(response: AtResponseFrame): void
  onEnd(): void
}

const NOTHING = new Uint8Array(0)

/** AT commands to the module itself, any number at once, each by its frame id. */
export function createAtClient({ ids, write }: AtClientOptions) {
  const waiting = new Map<number, Waiting>()
  let stopped = false

  /**
   * Hands every response to `onResponse` until that returns true or the time is over. Rejects only with what `write`
   * rejects with.
   */
  async function collect(
    command: string,
    { parameter = NOTHING, queued = false, timeoutMs }: AtQuery,
    onResponse: (response: AtResponseFrame) => boolean,
  ): Promise<void> {
    const frameId = stopped ? undefined : ids.take()
    if (frameId === undefined) return
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<void>((resolve) => {
      const onEnd = () => {
        clearTimeout(timer)
        if (waiting.delete(frameId)) ids.release(frameId)
        resolve()
      }
      waiting.set(frameId, {
        command,
        onEnd,
        onResponse(response) {
          if (onResponse(response)) onEnd()
        },
      })
    })
    try {
      await write({ type: 'at-command', frameId, command, parameter, queued })
    } catch (error) {
      waiting.get(frameId)?.onEnd()
      throw error
    }
    const stillWaiting = waiting.get(frameId)
    if (stillWaiting) timer = setTimeout(stillWaiting.onEnd, timeoutMs)
    return ended
  }

  return {
    collect,
    /** The response, whatever its status; undefined: none came in time. */
    async query(command: string, query: AtQuery): Promise<AtResponseFrame | undefined> {
      let answer: AtResponseFrame | undefined
      await collect(command, query, (response) => {
        answer = response
        return true
      })
      return answer
    },
    /** A response from the module; one that nobody waits for any more is ignored. */
    answer(response: AtResponseFrame): void {
      const entry = waiting.get(response.frameId)
      if (entry?.command === response.command) entry.onResponse(response)
    },
    stop(): void {
      stopped = true
      for (const { onEnd } of [...waiting.values()]) onEnd()
    },
  }
}

export type AtClient = ReturnType<typeof createAtClient>

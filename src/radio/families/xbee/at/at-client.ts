import { target } from '../address.ts'
import type { FrameIds } from '../api/frame-ids.ts'
import { type AtCommandFrame, REMOTE_OPTION, type RemoteAtCommandFrame } from '../api/host-frames.ts'
import type { AtResponseFrame, RemoteAtResponseFrame } from '../api/module-frames.ts'

export interface AtClientOptions {
  ids: FrameIds
  write(frame: AtCommandFrame | RemoteAtCommandFrame): Promise<void>
}

/** The common fields of the responses 88 and 97. */
export type AtAnswer = Pick<AtResponseFrame | RemoteAtResponseFrame, 'frameId' | 'command' | 'status' | 'value'>

export interface AtQuery {
  parameter?: Uint8Array
  /** Sends a 09 instead of an 08, so that the module queues the change. */
  queued?: boolean
  /** The address of a remote module, which applies the change at once. Default: the local module. */
  to?: string
  timeoutMs: number
  /** Stops waiting. */
  signal?: AbortSignal
}

interface Waiting {
  command: string
  onResponse(response: AtAnswer): void
  onEnd(): void
}

const NOTHING = new Uint8Array(0)

/** Sends AT commands to the module and to remote modules. Any number may run at once, each with its own frame id. */
export function createAtClient({ ids, write }: AtClientOptions) {
  const waiting = new Map<number, Waiting>()
  let stopped = false

  /**
   * Passes each response to `onResponse` until it returns true or the time limit is reached. Rejects only with the errors of
   * `write`.
   */
  async function collect(
    command: string,
    { parameter = NOTHING, queued = false, to, timeoutMs, signal }: AtQuery,
    onResponse: (response: AtAnswer) => boolean,
  ): Promise<void> {
    const frameId = stopped ? undefined : ids.take()
    if (frameId === undefined) return
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<void>((resolve) => {
      const onEnd = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onEnd)
        if (waiting.delete(frameId)) ids.release(frameId)
        resolve()
      }
      signal?.addEventListener('abort', onEnd)
      waiting.set(frameId, {
        command,
        onEnd,
        onResponse(response) {
          if (onResponse(response)) onEnd()
        },
      })
    })
    try {
      await write(
        to === undefined
          ? { type: 'at-command', frameId, command, parameter, queued }
          : {
              type: 'remote-at-command',
              frameId,
              ...target(to),
              options: REMOTE_OPTION.applyChanges,
              command,
              parameter,
            },
      )
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
    /** Resolves to the response with any status; undefined if none arrived in time. */
    async query(command: string, query: AtQuery): Promise<AtAnswer | undefined> {
      let answer: AtAnswer | undefined
      await collect(command, query, (response) => {
        answer = response
        return true
      })
      return answer
    },
    /** Handles a response from the module. Ignored if its request has ended. */
    answer(response: AtAnswer): void {
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

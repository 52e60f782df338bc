import { internalMessage } from './controller.ts'
import { encodeMessage, GATEWAY, type MySensorsMessage } from './message.ts'
import { INTERNAL } from './names.ts'

/** Time until a gateway takes the next line, if nothing shows that it has finished the last one. */
const PACE_MS = 20
const ANSWER_MS = 1_500

export interface GatewayLinkOptions {
  write(bytes: Uint8Array): Promise<void>
  pause(milliseconds: number): Promise<void>
}

/** The line to the gateway: one message after the other, and the one question that every gateway answers, its version. */
export function createGatewayLink({ write, pause }: GatewayLinkOptions) {
  let last: Promise<unknown> = Promise.resolve()
  let busyUntil = 0
  let onVersion: ((answered: boolean) => void) | undefined

  async function put(message: MySensorsMessage): Promise<void> {
    const wait = busyUntil - performance.now()
    if (wait > 0) await pause(wait)
    busyUntil = performance.now() + PACE_MS
    await write(encodeMessage(message))
  }

  /** In the order of the calls. */
  function send(message: MySensorsMessage): Promise<void> {
    const turn = last.then(() => put(message))
    last = turn.catch(() => {})
    return turn
  }

  return {
    send,
    /** The gateway has sent something, which it does between two lines: it is ready for the next. */
    ready(): void {
      busyUntil = 0
    },
    /** Asks for the version. Resolves with false if no answer comes in time. Rejects with the errors of `write`. */
    async isThere(): Promise<boolean> {
      const answered = new Promise<boolean>((resolve) => {
        onVersion = resolve
      })
      await send(internalMessage(GATEWAY, INTERNAL.version))
      return Promise.race([answered, pause(ANSWER_MS).then(() => false)])
    },
    /** The answer to `ask`. False: the gateway has just started and may have missed the question. */
    versionTold(answered: boolean): void {
      onVersion?.(answered)
      onVersion = undefined
    },
  }
}

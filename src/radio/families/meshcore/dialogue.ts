import { ANSWER, COMMAND } from './wire/codes.ts'
import { simple } from './wire/host-frames.ts'
import { encodeFrame, FROM_HOST } from './wire/stream.ts'

/** Answers have a code below this. */
const FIRST_PUSH = 0x80
const SYNC_MS = 3_000

export type Answer =
  | { type: 'answer'; frame: Uint8Array }
  | { type: 'error'; code: number }
  | { type: 'none' }
  /** The command was not written: the module does not answer at all. */
  | { type: 'unasked' }

export interface Command {
  frame: Uint8Array
  /** Codes of the frames that end the exchange. */
  answers: readonly number[]
  /** Maximum time without a frame of the answer, ms. */
  timeoutMs: number
  /** Codes of frames of the answer that do not end it. */
  parts?: readonly number[]
  onPart?(frame: Uint8Array): void
}

interface Exchange extends Omit<Command, 'frame'> {
  timer?: NodeJS.Timeout
  resolve(answer: Answer): void
}

/**
 * Sends one command at a time, because answers carry no number. After an unanswered command the module is asked for its time first, which
 * nothing else does: any answer before the time belongs to the earlier command and is dropped.
 */
export function createDialogue(write: (bytes: Uint8Array) => Promise<void>) {
  let last: Promise<unknown> = Promise.resolve()
  let current: Exchange | undefined
  let overdue = false
  let stopped = false

  function end(answer: Answer): void {
    if (!current) return
    clearTimeout(current.timer)
    current.resolve(answer)
    current = undefined
  }

  function extend(exchange: Exchange): void {
    clearTimeout(exchange.timer)
    exchange.timer = setTimeout(() => end({ type: 'none' }), exchange.timeoutMs)
  }

  async function exchange({ frame, ...rest }: Command): Promise<Answer> {
    if (stopped) return { type: 'none' }
    const answered = new Promise<Answer>((resolve) => {
      current = { ...rest, resolve }
    })
    const mine = current
    try {
      await write(encodeFrame(FROM_HOST, frame))
    } catch (error) {
      current = undefined
      throw error
    }
    if (mine && current === mine) extend(mine)
    return answered
  }

  async function perform(command: Command): Promise<Answer> {
    if (overdue) {
      const sync = { frame: simple(COMMAND.getTime), answers: [ANSWER.time], timeoutMs: SYNC_MS }
      if ((await exchange(sync)).type === 'none') return { type: 'unasked' }
      overdue = false
    }
    const answer = await exchange(command)
    if (answer.type === 'none') overdue = true
    return answer
  }

  return {
    /** Waits for its turn. Rejects only with the errors of `write`. */
    run(command: Command): Promise<Answer> {
      const turn = last.then(() => perform(command))
      last = turn.catch(() => {})
      return turn
    },
    hear(frame: Uint8Array): void {
      const [code = FIRST_PUSH] = frame
      if (!current || code >= FIRST_PUSH) return
      if (current.parts?.includes(code)) {
        extend(current)
        current.onPart?.(frame)
      } else if (current.answers.includes(code)) end({ type: 'answer', frame })
      else if (code === ANSWER.error && !overdue) end({ type: 'error', code: frame[1] ?? 0 })
    },
    stop(): void {
      stopped = true
      end({ type: 'none' })
    },
  }
}

import { errorOf, type RylrError } from './error-codes.ts'
import { encodeCommand } from './host-commands.ts'

/** A question whose answer is not `+OK`, so that an `+OK` before it can only belong to an earlier command. */
const SYNC = { command: 'AT+ADDRESS?', prefix: 'ADDRESS=' }
const SYNC_MS = 2_000

export type Answer =
  /** `line`: without the plus sign. */
  | { type: 'ok'; line: string }
  | { type: 'error'; error: RylrError }
  /** The module restarted first. */
  | { type: 'reset' }
  | { type: 'none' }
  /** The command was not written: the module does not answer at all. */
  | { type: 'unasked' }

export interface CommandsOptions {
  write(bytes: Uint8Array): Promise<void>
  pause(milliseconds: number): Promise<void>
}

export interface Command {
  bytes: Uint8Array
  /** Start of the answer's line; `OK` for most commands. */
  prefix: string
  /** Time to wait for the answer, ms; a function is asked when the command is written. */
  timeoutMs: number | (() => number)
  /** Called with an answer that arrives late. */
  onLate?(answer: Answer): void
  /** Called right before the command is written. Returns an answer that makes it unnecessary. */
  known?(): Answer | undefined
}

/**
 * Sends one command at a time, because answers do not name their command. After an unanswered command, the next
 * waits for the answer to a query of another form. Any answer before it belongs to the earlier command.
 */
export function createCommands({ write, pause }: CommandsOptions) {
  let last: Promise<unknown> = Promise.resolve()
  let current: { prefix: string; resolve(answer: Answer): void } | undefined
  /** The commands without an answer. */
  let overdue: Command['onLate'] | undefined

  async function exchange({
    bytes,
    prefix,
    timeoutMs,
  }: Pick<Command, 'bytes' | 'prefix' | 'timeoutMs'>): Promise<Answer> {
    const answered = new Promise<Answer>((resolve) => {
      current = { prefix, resolve }
    })
    try {
      await write(bytes)
      const limitMs = typeof timeoutMs === 'number' ? timeoutMs : timeoutMs()
      return await Promise.race([answered, pause(limitMs).then((): Answer => ({ type: 'none' }))])
    } finally {
      current = undefined
    }
  }

  async function perform(command: Command): Promise<Answer> {
    if (overdue) {
      const { type } = await exchange({ bytes: encodeCommand(SYNC.command), prefix: SYNC.prefix, timeoutMs: SYNC_MS })
      if (type === 'none') return { type: 'unasked' }
      overdue = undefined
    }
    const known = command.known?.()
    if (known) return known
    const answer = await exchange(command)
    if (answer.type === 'none') overdue = command.onLate ?? (() => {})
    return answer
  }

  function answerOf(line: string, prefix: string): Answer | undefined {
    const error = errorOf(line)
    if (error) return error.ofReception ? undefined : { type: 'error', error }
    return line === prefix || (prefix !== 'OK' && line.startsWith(prefix)) ? { type: 'ok', line } : undefined
  }

  return {
    /** Waits for its turn. Rejects only with the errors of `write`. */
    run(command: Command): Promise<Answer> {
      const turn = last.then(() => perform(command))
      last = turn.catch(() => {})
      return turn
    },
    /** Handles a line of the module, without the plus sign. */
    hear(line: string): void {
      if (line === 'READY' || line === 'RESET') {
        overdue = undefined
        current?.resolve({ type: 'reset' })
        return
      }
      const late = overdue && answerOf(line, 'OK')
      if (late) {
        const tell = overdue
        overdue = undefined
        tell?.(late)
        return
      }
      const answer = current && answerOf(line, current.prefix)
      if (answer) current?.resolve(answer)
    },
  }
}

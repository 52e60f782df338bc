import type { SendOutcome } from '../../driver.ts'

/** Time in which a late answer is still distinguished from the answer to another message. */
const LATE_KEPT_MS = 60_000
const MAX_KEPT = 100
const RETRY_MS = 1_000
const CLOSED = 'The connection to the module was closed before it reported the result of the message.'
const UNANSWERED = 'The module did not report the result of the message.'

/** The module numbers sends in the simple form by itself: from 80 on, 7 bits that wrap (App_Uart, u8UartReqNum). */
const FIRST_SIMPLE = 0x80
const IDS = 0x80

export interface ResponsesOptions {
  timeoutMs: number
  repeatUnconfirmed: boolean
  /** Whether a module that does not answer is right not to. */
  mayBeSilent(): boolean
  onAnswer(): void
  onSilence(): void
}

interface Attempt {
  key: number
  form: 'simple' | 'extended'
  /** undefined: the module's next number is not known yet. */
  id: number | undefined
  timer?: NodeJS.Timeout
  /** Absent if its `send` has ended; the answer may still come. */
  resolve?: ((outcome: SendOutcome) => void) | undefined
}

/**
 * The sends that App_Uart answers (DB A1), one at a time: the module refuses a second one meanwhile. In the extended form
 * the answer has an id of ours. In the simple form the module counts, and the count is followed from its last answer.
 */
export function createResponses(options: ResponsesOptions) {
  const { timeoutMs, repeatUnconfirmed, mayBeSilent, onAnswer, onSilence } = options
  const attempts: Attempt[] = []
  /** Messages whose late answer came between two attempts. */
  const done = new Set<number>()
  let nextSimple: number | undefined
  let lastExtended = -1
  let stopped = false

  function forget(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    const index = attempts.indexOf(attempt)
    if (index >= 0) attempts.splice(index, 1)
  }

  function settle(attempt: Attempt, outcome: SendOutcome): void {
    const { resolve } = attempt
    attempt.resolve = undefined
    resolve?.(outcome)
  }

  function keep(attempt: Attempt): void {
    clearTimeout(attempt.timer)
    attempt.timer = setTimeout(() => forget(attempt), LATE_KEPT_MS)
    const oldest = attempts[0]
    if (attempts.length > MAX_KEPT && oldest && !oldest.resolve) forget(oldest)
  }

  function becomeLate(attempt: Attempt): void {
    if (mayBeSilent()) {
      forget(attempt)
      settle(attempt, { state: 'sent' })
      return
    }
    keep(attempt)
    settle(attempt, repeatUnconfirmed ? refused(UNANSWERED) : interrupted(UNANSWERED))
    onSilence()
  }

  function takeExtendedId(): number | undefined {
    for (let tried = 0; tried < IDS; tried++) {
      lastExtended = (lastExtended + 1) % IDS
      if (!attempts.some(({ id }) => id === lastExtended)) return lastExtended
    }
    return undefined
  }

  function takeSimpleId(): number | undefined {
    if (nextSimple === undefined) return undefined
    const id = nextSimple
    nextSimple = after(id)
    return id
  }

  /** Whose answer this is. */
  function find(id: number): Attempt | undefined {
    const known = attempts.find((attempt) => attempt.id === id)
    if (known || id < FIRST_SIMPLE) return known
    const uncounted = attempts.filter((attempt) => attempt.form === 'simple' && attempt.id === undefined)
    // The first count that is heard is that of the oldest send.
    if (uncounted.length > 0) {
      let next = id
      for (const attempt of uncounted) {
        attempt.id = next
        next = after(next)
      }
      nextSimple = next
      return uncounted[0]
    }
    const waiting = attempts.find(({ form, resolve }) => form === 'simple' && resolve)
    // A count that fits nothing: the module has started again, or missed a send.
    if (waiting) nextSimple = after(id)
    return waiting
  }

  function answerLate({ key }: Attempt, ok: boolean): void {
    if (!ok) return
    const waiting = attempts.find((attempt) => attempt.key === key && attempt.resolve)
    if (!waiting) {
      done.add(key)
      const [oldest] = done
      if (done.size > MAX_KEPT && oldest !== undefined) done.delete(oldest)
      return
    }
    keep(waiting)
    settle(waiting, { state: 'sent' })
  }

  return {
    /** One attempt: `write` puts it on the wire, with the id of an extended send. Rejects only with its errors. */
    async transmit(
      key: number,
      form: 'simple' | 'extended',
      write: (id: number) => Promise<void>,
    ): Promise<SendOutcome> {
      if (stopped) return interrupted(CLOSED)
      if (done.delete(key)) return { state: 'sent' }
      const id = form === 'extended' ? takeExtendedId() : takeSimpleId()
      if (form === 'extended' && id === undefined) return refused('All response ids are in use.')
      const attempt: Attempt = { key, form, id }
      const outcome = new Promise<SendOutcome>((resolve) => {
        attempt.resolve = resolve
      })
      attempts.push(attempt)
      try {
        await write(id ?? 0)
      } catch (error) {
        forget(attempt)
        throw error
      }
      if (attempt.resolve && !stopped) attempt.timer = setTimeout(() => becomeLate(attempt), timeoutMs)
      return outcome
    },
    answer(id: number, ok: boolean): void {
      onAnswer()
      const attempt = find(id)
      if (!attempt) return
      forget(attempt)
      if (!attempt.resolve) answerLate(attempt, ok)
      else settle(attempt, ok ? { state: 'sent' } : refused('The module could not send the message.'))
    },
    stop(): void {
      stopped = true
      for (const attempt of attempts) {
        clearTimeout(attempt.timer)
        settle(attempt, interrupted(CLOSED))
      }
      attempts.length = 0
    },
  }
}

function after(simpleId: number): number {
  return FIRST_SIMPLE | ((simpleId + 1) & 0x7f)
}

function refused(detail: string): SendOutcome {
  return { state: 'failed', reason: 'module-refused', detail, retryAfterMs: RETRY_MS }
}

/** The service marks the message `unknown` and does not repeat it. */
function interrupted(detail: string): SendOutcome {
  return { state: 'failed', reason: 'interrupted', detail }
}

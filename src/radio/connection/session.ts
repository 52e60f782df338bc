import type { Link, LinkConnection } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Options } from '../../domain/message.ts'
import type { RadioCounters } from '../../domain/radio.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../driver.ts'
import { countEvent } from './counters.ts'
import { asFault } from './faults.ts'
import { createIntake } from './intake.ts'
import { createSilenceWatch } from './silence-watch.ts'

/** A driver that has not settled a send or its handshake after this time is stuck; its own timeouts are far shorter. */
const SEND_LIMIT_MS = 5 * 60_000
const HANDSHAKE_LIMIT_MS = 60_000
/**
 * Time without a byte from a module that does not answer its driver, after which a link over the network is opened again. The peer may confirm what
 * it takes and have lost its module, or forgotten this connection.
 */
const UNANSWERED_MS = 10_000

export type SendResult =
  | { type: 'outcome'; outcome: SendOutcome }
  /** The connection ended first. `written`: bytes may have gone out, so the result is unknown. */
  | { type: 'lost'; written: boolean; fault: DomainError }
  /** The driver threw an error: this message would break the next connection as well. */
  | { type: 'defect'; written: boolean; fault: DomainError }

export interface SessionDeps {
  module: DriverModule
  createLink(): Link
  options: Options
  silentAfterMs: number | undefined
  /** Whether the link has a peer of its own, which may be gone although the link looks open. */
  hasPeer: boolean
  counters: RadioCounters
  onEvent(event: DriverEvent): void
  /** The result of `silence()` has changed. */
  onSilence(): void
  committed(): Promise<void>
  knownNodes: NonNullable<DriverDeps['knownNodes']>
  lastMessages: NonNullable<DriverDeps['lastMessages']>
  /** Resolves when the store has room for more of this radio; undefined if it has room now. */
  roomFor(): Promise<void> | undefined
  spend(payloads: readonly number[]): void
  answer(station: string, payloadBytes: number): boolean
}

export type Session = ReturnType<typeof createSession>

/**
 * One connection and its driver. Any misbehaviour of link or driver ends the session with a
 * fault and nothing else: none of their exceptions leaves this module.
 */
export function createSession(deps: SessionDeps) {
  const {
    module,
    createLink,
    options,
    silentAfterMs,
    hasPeer,
    counters,
    onEvent,
    onSilence,
    committed,
    knownNodes,
    lastMessages,
    roomFor,
    spend,
    answer,
  } = deps
  let connection: LinkConnection | undefined
  let driver: Driver | undefined
  let trouble: DomainError | undefined
  let fault: DomainError | undefined
  let deaf = false
  let goodFrames = 0
  let writes = 0
  /** Callbacks of the handshake and the sends in progress. */
  const unsettled = new Set<(reason: DomainError) => void>()
  let tellEnd: (fault: DomainError) => void
  const ended = new Promise<DomainError>((resolve) => {
    tellEnd = resolve
  })
  const watch = createSilenceWatch(silentAfterMs, onSilence)
  const unanswered = createSilenceWatch(hasPeer ? UNANSWERED_MS : undefined, () => {
    if (unanswered.fault()) end(notAnswered())
  })
  const intake = createIntake({
    receive,
    roomFor,
    connection: () => connection,
    isEnded: () => fault !== undefined,
  })

  function end(reason: DomainError): void {
    if (fault) return
    fault = reason
    watch.stop()
    unanswered.stop()
    intake.stop()
    try {
      driver?.stop()
    } catch {
      // The driver is discarded, and its connection with it.
    }
    deaf = true
    tellEnd(reason)
    for (const onEnd of unsettled) onEnd(reason)
    connection?.close().catch(() => {})
  }

  function emit(event: DriverEvent): void {
    if (deaf) return
    countEvent(counters, event)
    if (event.type === 'packet' || event.type === 'frame') goodFrames++
    if (event.type === 'trouble') noteTrouble(event.error)
    // Also called from a driver's timers, where an exception would end the process.
    try {
      if (event.type === 'trouble') onSilence()
      else onEvent(event)
    } catch (error) {
      end(asFault(error, 'The radio service'))
    }
  }

  /** Drivers report `module-silent` of modules that always answer, and keep asking them. */
  function noteTrouble(error: DomainError | undefined): void {
    const isSilent = error?.code === 'module-silent'
    if (isSilent && trouble?.code !== 'module-silent') unanswered.start()
    if (!isSilent) unanswered.stop()
    trouble = error
  }

  async function write(bytes: Uint8Array): Promise<void> {
    if (!connection || fault) throw fault ?? new DomainError('link-lost', 'The link is not open.')
    writes++
    try {
      await connection.write(bytes)
    } catch (error) {
      const reason = asFault(error, 'The link')
      end(reason)
      throw reason
    }
    counters.bytesSent += bytes.length
    counters.framesSent++
  }

  function data(chunk: Uint8Array): void {
    if (fault) return
    counters.bytesReceived += chunk.length
    watch.heard()
    unanswered.heard()
    intake.take(chunk)
  }

  function receive(bytes: Uint8Array): void {
    watch.heard()
    try {
      driver?.receive(bytes)
    } catch (error) {
      end(asFault(error, 'The driver'))
    }
  }

  /** Resolves with the driver's result, or with the fault that ended the session first. `onLimit` ends the session of a driver that never settles. */
  async function orEnd<T>(
    work: () => Promise<T>,
    limitMs: number,
    onLimit: () => void,
  ): Promise<{ value: T } | DomainError> {
    let onEnd: (reason: DomainError) => void = () => {}
    const lost = new Promise<DomainError>((resolve) => {
      // When the session ends, a driver settles in `stop` what it knows; that counts more than the loss.
      onEnd = (reason) => setImmediate(resolve, reason)
    })
    // Removed again below: a session may last for months.
    unsettled.add(onEnd)
    const limit = setTimeout(onLimit, limitMs)
    const settled = (async () => ({ value: await work() }))()
    settled.catch(() => {})
    try {
      return await Promise.race([settled, lost])
    } catch (error) {
      return asFault(error, 'The driver')
    } finally {
      clearTimeout(limit)
      unsettled.delete(onEnd)
    }
  }

  return {
    /** Resolves with the fault when the connection has ended, from either side. */
    ended,
    /** Number of valid frames so far. */
    goodFrames: () => goodFrames,
    hasEnded: () => fault !== undefined,
    /** Returns why the module counts as silent although the link is open; undefined if it does not. */
    silence: (): DomainError | undefined => trouble ?? watch.fault(),

    /** @throws DomainError the errors of `Link.connect` */
    async open(): Promise<void> {
      try {
        driver = module.create({ write, emit, committed, knownNodes, lastMessages, spend, answer, options })
        const opened = await createLink().connect({ data, closed: end })
        if (fault) {
          await opened.close()
          throw fault
        }
        connection = opened
        watch.start()
      } catch (error) {
        end(asFault(error, 'The link'))
        throw fault
      }
    },

    /** @throws DomainError the errors of the driver's `start`, or the fault that ended the session meanwhile */
    async handshake(): Promise<void> {
      const result = await orEnd(
        async () => driver?.start(),
        HANDSHAKE_LIMIT_MS,
        () => end(stuck('its handshake')),
      )
      if (result instanceof DomainError) throw result
    },

    async send(order: SendOrder): Promise<SendResult> {
      const before = writes
      if (fault || !driver) return { type: 'lost', written: false, fault: fault ?? notOpen() }
      const sender = driver
      let isStuck = false
      const result = await orEnd(
        () => sender.send(order),
        SEND_LIMIT_MS,
        () => {
          isStuck = true
          end(stuck('a send'))
        },
      )
      const written = writes > before
      if (!(result instanceof DomainError)) return { type: 'outcome', outcome: result.value }
      if (!isStuck && (fault || result.code === 'link-lost' || result.code === 'write-timeout'))
        return { type: 'lost', written, fault: result }
      end(result)
      return { type: 'defect', written, fault: result }
    },

    /** Returns whether the driver supports this. */
    can: (what: 'discover' | 'settings'): boolean => driver?.[what] !== undefined,

    /**
     * Asks the driver something beside messages. A failure does not end the session.
     * @throws DomainError the driver's error, the fault that ended the session meanwhile, or module-silent after `limitMs`
     */
    async consult<T>(question: (driver: Driver) => Promise<T>, limitMs: number): Promise<T> {
      const asked = driver
      if (fault || !asked) throw fault ?? notOpen()
      let late: NodeJS.Timeout | undefined
      const limit = new Promise<never>((_, reject) => {
        late = setTimeout(
          () => reject(new DomainError('module-silent', `The module did not answer within ${limitMs / 1000} s.`)),
          limitMs,
        )
      })
      try {
        const work = async () => Promise.race([question(asked), limit])
        const result = await orEnd(work, limitMs + 1_000, () => {})
        if (result instanceof DomainError) throw result
        // A stopped driver settles its pending calls, but such a result is not an answer.
        if (fault) throw fault
        return result.value
      } finally {
        clearTimeout(late)
      }
    },

    /** Ends the session without a fault; resolves when the link is closed. */
    async close(): Promise<void> {
      end(new DomainError('link-lost', 'The link was closed.'))
      await connection?.close().catch(() => {})
    },
  }
}

function notAnswered(): DomainError {
  const message = `The module did not answer, and nothing was received for ${UNANSWERED_MS / 1000} s.`
  return new DomainError('link-lost', message, {
    hint: 'musen connects again by itself. If this repeats, check the power of the module, and the program or device that serves it (for example ser2net).',
  })
}

function stuck(what: string): DomainError {
  return new DomainError('link-failed', `The driver did not finish ${what} in time.`, {
    hint: 'This is a defect in musen: please report it, and include the log.',
  })
}

function notOpen(): DomainError {
  return new DomainError('link-lost', 'The link is not open.')
}

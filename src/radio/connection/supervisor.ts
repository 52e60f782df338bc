import type { Link, Logger } from '../../app/ports.ts'
import type { DomainError } from '../../domain/errors.ts'
import type { RadioConfig, RadioFault, RadioState, RadioStatus } from '../../domain/radio.ts'
import type { Backoff } from '../backoff.ts'
import type { DriverDeps, DriverEvent, DriverModule } from '../driver.ts'
import { mayBeBaudRate } from '../kit/evidence.ts'
import type { BaudSearch } from './baud-search.ts'
import type { RadioRecord } from './counters.ts'
import { asFault, isDefect, toRadioFault } from './faults.ts'
import { createRetryWait } from './retry-wait.ts'
import { createSession, type Session } from './session.ts'

/** A connection that was usable for this time, or delivered a frame, resets the backoff when it is lost. */
const STABLE_AFTER_MS = 10_000
/** Maximum delay before a TCP link is opened again. An attempt costs the peer one packet, and opens no port. */
const TCP_MAX_MS = 15_000
/** Time that a stop waits for a link that is being opened. */
const STOP_WAIT_MS = 1_000

export interface SupervisorDeps {
  radio: RadioConfig
  module: DriverModule
  /** Creates the radio's link; called for every connection. */
  createLink(): Link
  /** Returns whether the radio's port is there, without opening it. Absent if only an attempt can show that. */
  isThere?: (() => Promise<boolean>) | undefined
  /** Absent if the link has no other baud rate. */
  searchBaudRate?: BaudSearch | undefined
  record: RadioRecord
  backoff: Backoff
  logger: Logger
  onEvent(event: DriverEvent): void
  committed(): Promise<void>
  knownNodes: NonNullable<DriverDeps['knownNodes']>
  lastMessages: NonNullable<DriverDeps['lastMessages']>
  roomFor(): Promise<void> | undefined
  spend(payloads: readonly number[]): void
  answer(station: string, payloadBytes: number): boolean
  /** Called with the session that messages may be sent over; undefined if there is none. */
  onUsable(session: Session | undefined): void
  /** The state, or the code of its fault, has changed. */
  onState(state: RadioState, fault: RadioFault | undefined): void
}

export type Supervisor = ReturnType<typeof createSupervisor>

/**
 * Keeps one radio connected: open, handshake, serve. After a loss it waits, longer each time, and opens again with a new
 * link and a new driver. Retries make no events: the radio stays `offline` until it is back. A port that has come back is not waited for.
 *
 * If the handshake fails, the radio is `silent`, and the link stays open until the handshake is repeated over a new connection:
 * no other program takes the port, and a module that begins to send is asked again at once. If the baud rate may be wrong, the
 * other rates are tried first, once.
 */
export function createSupervisor(deps: SupervisorDeps) {
  const {
    radio,
    module,
    record,
    backoff,
    logger,
    onEvent,
    committed,
    knownNodes,
    lastMessages,
    roomFor,
    spend,
    answer,
    onUsable,
    onState,
  } = deps
  let state: RadioState = 'connecting'
  let since = Date.now()
  let faultCode: string | undefined
  let lastError: RadioFault | undefined
  let session: Session | undefined
  /** The handshake of the session has succeeded. */
  let ready = false
  let opened = false
  let lost = false
  let stopping = false
  let restarting = false
  /** The other baud rate at which the module answers, once it was searched for. */
  let elsewhere: { fault: DomainError | undefined; isNews: boolean } | undefined
  let searching: AbortController | undefined
  const wait = createRetryWait({
    isThere: deps.isThere,
    // What failed before the port was unplugged does not count for the port that is there now.
    onBack: backoff.reset,
  })

  function become(next: RadioState, error?: DomainError): void {
    const fault = error && toRadioFault(error, Date.now())
    if (fault) lastError = fault
    const changed = next !== state
    if (changed) since = Date.now()
    if (!changed && error?.code === faultCode) return
    state = next
    faultCode = error?.code
    logger.info(
      { radio: radio.id, state, ...(fault && { code: fault.code, reason: fault.message }) },
      'Radio state changed',
    )
    onState(state, fault)
  }

  /** Resolves with the end of the connection; the session is still open if only its handshake failed. */
  async function serve(current: Session): Promise<End> {
    try {
      await current.open()
      if (lost) record.reconnectCount++
      lost = false
      opened = true
      await current.handshake()
    } catch (thrown) {
      const error = asFault(thrown, 'The radio')
      const silent = (error.code === 'module-silent' || error.code === 'module-unexpected') && !current.hasEnded()
      return { state: silent ? 'silent' : 'offline', error }
    }
    elsewhere = undefined
    const readyAt = performance.now()
    const framesBefore = current.goodFrames()
    ready = true
    assess()
    const error = await current.ended
    ready = false
    if (current.goodFrames() > framesBefore || performance.now() - readyAt >= STABLE_AFTER_MS) backoff.reset()
    return { state: 'offline', error }
  }

  /** Sets the state to online or silent, as the session reports it. */
  function assess(): void {
    if (!ready || !session || session.hasEnded() || stopping) return
    const silence = session.silence()
    become(silence ? 'silent' : 'online', silence)
    onUsable(silence ? undefined : session)
  }

  function receive(event: DriverEvent): void {
    if (event.type === 'packet' || event.type === 'frame') wait.hurry()
    onEvent(event)
  }

  async function run(): Promise<void> {
    while (!stopping) {
      const current = createSessionOf()
      session = current
      restarting = false
      opened = false
      const end = await serve(current)
      onUsable(undefined)
      if (stopping || restarting) {
        await current.close()
        continue
      }
      if (isDefect(end.error)) logger.error({ radio: radio.id, err: end.error }, 'A driver or link failed')
      const error = await explain(end, current)
      if (stopping || restarting) continue
      const isAway = radio.link.type === 'tcp' && end.state === 'offline' && !isDefect(end.error)
      const delayMs = backoff.next(isAway ? TCP_MAX_MS : undefined)
      wait.plan(delayMs)
      become(end.state, error)
      if (end.state === 'silent' && !current.hasEnded()) watchLoss(current)
      else {
        lost ||= opened
        await current.close()
      }
      // A stop or reconnect that was requested while the link was being closed does not wait.
      if (!stopping && !restarting) await wait.rest(error.code !== 'port-missing')
      wait.clear()
      await current.close()
    }
  }

  /**
   * Returns the fault, or the baud rate at which the module answers. The search runs after the first failed handshake, with the connection closed. Its result is
   * used after the second: a module that starts slowly and ignores the baud rate would answer at any rate.
   */
  async function explain({ state: next, error }: End, current: Session): Promise<DomainError> {
    const { searchBaudRate } = deps
    if (next !== 'silent' || !searchBaudRate || !mayBeBaudRate(error)) return error
    if (elsewhere) {
      const { fault, isNews } = elsewhere
      // Reported also if the fault before had the same code.
      if (fault && isNews) faultCode = undefined
      elsewhere.isNews = false
      return fault ?? error
    }
    become(next, error)
    await current.close()
    searching = new AbortController()
    try {
      elsewhere = { fault: await searchBaudRate(searching.signal), isNews: true }
    } catch (thrown) {
      // The port is gone or in use: the next attempt reports it.
      logger.debug({ radio: radio.id, err: thrown }, 'Other baud rates could not be tried')
    } finally {
      searching = undefined
    }
    return error
  }

  /** Waits for the next handshake; the link may also be lost meanwhile. */
  function watchLoss(current: Session): void {
    void current.ended.then((error) => {
      if (session !== current || stopping || restarting || wait.until === undefined) return
      lost = true
      become('offline', error)
      wait.hurry()
    })
  }

  function createSessionOf(): Session {
    const { options, silentAfterMs } = radio
    const { counters } = record
    return createSession({
      module,
      createLink: deps.createLink,
      options,
      silentAfterMs,
      hasPeer: radio.link.type === 'tcp',
      counters,
      onEvent: receive,
      onSilence: assess,
      committed,
      knownNodes,
      lastMessages,
      roomFor,
      spend,
      answer,
    })
  }

  onState(state, undefined)
  const running = run()

  return {
    status(): RadioStatus {
      return {
        state,
        since,
        reconnectCount: record.reconnectCount,
        counters: { ...record.counters },
        ...(lastError && { lastError }),
        ...(wait.until !== undefined && { retryAt: wait.until }),
      }
    },

    /** Closes an open link and tries again now. */
    async reconnect(): Promise<void> {
      if (stopping) return
      restarting = true
      backoff.reset()
      onUsable(undefined)
      become('connecting')
      const current = session
      wait.wake()
      searching?.abort()
      await current?.close()
    },

    /** Resolves when the link is closed; at most a short time later if it is being opened. */
    async stop(): Promise<void> {
      stopping = true
      onUsable(undefined)
      wait.wake()
      searching?.abort()
      await session?.close()
      let timer: NodeJS.Timeout | undefined
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_WAIT_MS)
      })
      await Promise.race([running, patience])
      clearTimeout(timer)
    },
  }
}

/** How a connection ended. */
interface End {
  state: 'offline' | 'silent'
  error: DomainError
}

import type { Link, Logger } from '../../app/ports.ts'
import type { DomainError } from '../../domain/errors.ts'
import type { RadioConfig, RadioFault, RadioState, RadioStatus } from '../../domain/radio.ts'
import type { Backoff } from '../backoff.ts'
import type { DriverEvent, DriverModule } from '../driver.ts'
import { mayBeBaudRate } from '../kit/evidence.ts'
import type { BaudSearch } from './baud-search.ts'
import type { RadioRecord } from './counters.ts'
import { asFault, isDefect, toRadioFault } from './faults.ts'
import { createSession, type Session } from './session.ts'

/** A connection that was usable for so long, or brought a frame, starts the back off anew when it is lost. */
const STABLE_AFTER_MS = 10_000
/** A module that talks after a handshake that failed is asked again so soon. */
const HURRY_MS = 1_000
/** How long a stop waits for a link that is just being opened. */
const STOP_WAIT_MS = 1_000

export interface SupervisorDeps {
  radio: RadioConfig
  module: DriverModule
  /** Makes the radio's link; called for every connection. */
  createLink(): Link
  /** Absent: the link has no other baud rate. */
  searchBaudRate?: BaudSearch | undefined
  record: RadioRecord
  backoff: Backoff
  logger: Logger
  onEvent(event: DriverEvent): void
  committed(): Promise<void>
  knownNodes(): Promise<string[]>
  spend(payloads: readonly number[]): void
  /** The session that messages may be sent over; undefined: none now. */
  onUsable(session: Session | undefined): void
  /** The state or the code of its fault is another one now. */
  onState(state: RadioState, fault: RadioFault | undefined): void
}

export type Supervisor = ReturnType<typeof createSupervisor>

/**
 * Keeps one radio connected: open, handshake, serve; after a loss wait, longer each time, and open again with a new
 * link and a new driver. A retry is silent: the radio stays `offline` until it is back, so the log holds no noise.
 *
 * When the handshake fails, the radio is `silent` and the link stays open until it is repeated over a new connection:
 * the port stays ours, and a module that begins to talk is asked again at once. Where the baud rate may be to blame, the
 * others are tried before that, once.
 */
export function createSupervisor(deps: SupervisorDeps) {
  const { radio, module, record, backoff, logger, onEvent, committed, knownNodes, spend, onUsable, onState } = deps
  let state: RadioState = 'connecting'
  let since = Date.now()
  let faultCode: string | undefined
  let lastError: RadioFault | undefined
  let retryAt: number | undefined
  let session: Session | undefined
  /** The session is through its handshake. */
  let ready = false
  let opened = false
  let lost = false
  let stopping = false
  let restarting = false
  let wake: () => void = () => {}
  let hurry: () => void = () => {}
  /** Where the module answers instead, once that was looked for. */
  let elsewhere: { fault: DomainError | undefined; isNews: boolean } | undefined
  let searching: AbortController | undefined

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

  /** Resolves with what ended the connection, the session still open if only its handshake failed. */
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

  /** Online or silent, as the session sees it. */
  function assess(): void {
    if (!ready || !session || session.hasEnded() || stopping) return
    const silence = session.silence()
    become(silence ? 'silent' : 'online', silence)
    onUsable(silence ? undefined : session)
  }

  function receive(event: DriverEvent): void {
    if (event.type === 'packet' || event.type === 'frame') hurry()
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
      const delayMs = backoff.next()
      retryAt = Date.now() + delayMs
      become(end.state, error)
      if (end.state === 'silent' && !current.hasEnded()) watchLoss(current)
      else {
        lost ||= opened
        await current.close()
      }
      // Asked for while the link was being closed, neither a stop nor a reconnect waits.
      if (!stopping && !restarting) await rest(delayMs)
      retryAt = undefined
      await current.close()
    }
  }

  /**
   * The fault, or where the module answers instead. That is looked for after the first bad handshake, the connection closed, and
   * believed after the second: a module that starts slowly, and does not care about the baud rate, would answer anywhere.
   */
  async function explain({ state: next, error }: End, current: Session): Promise<DomainError> {
    const { searchBaudRate } = deps
    if (next !== 'silent' || !searchBaudRate || !mayBeBaudRate(error)) return error
    if (elsewhere) {
      const { fault, isNews } = elsewhere
      // Told also where the fault before had the same code.
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
      // The port is gone, or in use by now: the next attempt will tell.
      logger.debug({ radio: radio.id, err: thrown }, 'Other baud rates could not be tried')
    } finally {
      searching = undefined
    }
    return error
  }

  /** The link may go away as well while a silent module is waited for. */
  function watchLoss(current: Session): void {
    void current.ended.then((error) => {
      if (session !== current || stopping || restarting || retryAt === undefined) return
      lost = true
      become('offline', error)
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
      counters,
      onEvent: receive,
      onSilence: assess,
      committed,
      knownNodes,
      spend,
    })
  }

  function rest(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      wake = () => {
        clearTimeout(timer)
        wake = () => {}
        hurry = () => {}
        resolve()
      }
      let timer = setTimeout(() => wake(), delayMs)
      hurry = () => {
        hurry = () => {}
        if (retryAt === undefined || retryAt - Date.now() <= HURRY_MS) return
        clearTimeout(timer)
        retryAt = Date.now() + HURRY_MS
        timer = setTimeout(() => wake(), HURRY_MS)
      }
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
        ...(retryAt !== undefined && { retryAt }),
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
      wake()
      searching?.abort()
      await current?.close()
    },

    /** Resolves when the link is closed, or soon after where it is just being opened. */
    async stop(): Promise<void> {
      stopping = true
      onUsable(undefined)
      wake()
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

/** How a connection came to its end. */
interface End {
  state: 'offline' | 'silent'
  error: DomainError
}

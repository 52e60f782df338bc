import { isDeepStrictEqual } from 'node:util'
import type { Link, Logger, OutboxItem, Store } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import type { Options } from '../domain/message.ts'
import {
  type LinkConfig,
  type RadioConfig,
  type RadioFault,
  type RadioState,
  type RadioStatus,
  zeroCounters,
} from '../domain/radio.ts'
import { type BackoffOptions, createBackoff } from './backoff.ts'
import type { BaudSearch } from './connection/baud-search.ts'
import type { RadioRecord } from './connection/counters.ts'
import { toRadioFault } from './connection/faults.ts'
import { knownNodes, lastMessages } from './connection/known-nodes.ts'
import { createTapPoint } from './connection/link-tap.ts'
import { createPace } from './connection/pace.ts'
import { createReceived } from './connection/received.ts'
import type { Session } from './connection/session.ts'
import { createStateRecord } from './connection/state-record.ts'
import { createSupervisor, type Supervisor } from './connection/supervisor.ts'
import { createWarnings } from './connection/warnings.ts'
import type { DriverEvent, DriverModule } from './driver.ts'
import { createAirtime } from './sending/airtime.ts'
import { orderOf } from './sending/order.ts'
import { createSender } from './sending/sender.ts'

/** Time that sends in flight have to finish when a new configuration or a reconnect closes their link. */
const CHANGE_GRACE_MS = 1_000

export interface RadioUnitDeps {
  radioId: string
  store: Store
  logger: Logger
  driverModule(name: string): DriverModule | undefined
  /** Creates the link; its port is claimed for this radio. */
  createLink(config: LinkConfig): Link
  searchBaudRate(link: LinkConfig, module: DriverModule): BaudSearch | undefined
  backoff: BackoffOptions
  /** A message waits in the queue again, until this service time. */
  onQueued(expiresAt: number): void
  /** The radio's messages that were waiting for an answer when musen stopped. Nothing starts before. */
  recovered: Promise<readonly OutboxItem[]>
}

export type RadioUnit = ReturnType<typeof createRadioUnit>

/**
 * One radio for as long as it is configured. Its sender and counters stay; each new configuration makes a new
 * supervisor. Changes run one after the other, because two links to one port would lock each other out.
 */
export function createRadioUnit(deps: RadioUnitDeps) {
  const { radioId, store, logger, driverModule, createLink, searchBaudRate, backoff, onQueued, recovered } = deps
  const record: RadioRecord = { counters: zeroCounters(), reconnectCount: 0 }
  const states = createStateRecord({ radioId, store, logger })
  const warnings = createWarnings({ radioId, logger })
  const tapPoint = createTapPoint()
  const airtime = createAirtime({ radioId, store, logger })
  const received = createReceived({
    radioId,
    store,
    counters: record.counters,
    logger,
    onUndecoded(place) {
      record.counters.decoderFailures++
      warnings.add('decoder-failed', place)
    },
  })
  const pace = createPace()
  let config: RadioConfig | undefined
  let module: DriverModule | undefined
  let options: Options = {}
  let supervisor: Supervisor | undefined
  let idle = idleStatus('disabled')
  let usable: Session | undefined
  /** The link is about to be closed: a session that becomes usable meanwhile gets no message. */
  let closing = false
  const sender = createSender({
    radioId,
    module: () => module,
    orderOf(item) {
      if (!module) throw new DomainError('driver-unknown', 'The radio has no driver.')
      return orderOf(item, module, options)
    },
    outbox: store,
    airtime: airtime.gate,
    clock: store.clock,
    logger,
    onQueued,
  })
  let changes: Promise<unknown> = recovered.then(sender.recover)

  function inTurn(change: () => Promise<void>): Promise<void> {
    const done = changes.then(change)
    changes = done.catch(() => {})
    return done
  }

  function receive(event: DriverEvent): void {
    pace.count()
    if (event.type === 'ack') sender.answer(event)
    else if (event.type === 'children-refused') {
      record.counters.childrenRefused += event.count
      warnings.add('children-full')
    } else received.take(event)
  }

  async function finishSends(graceMs: number): Promise<void> {
    closing = true
    sender.use(undefined)
    await sender.drain(graceMs)
  }

  async function halt(graceMs: number): Promise<void> {
    await finishSends(graceMs)
    await supervisor?.stop()
    supervisor = undefined
    // The connection is gone, so every send has its result, which is soon on disk.
    await sender.drain(CHANGE_GRACE_MS)
  }

  function start(radio: RadioConfig): void {
    closing = false
    module = driverModule(radio.driver)
    options = radio.options
    if (!radio.enabled) rest('disabled')
    else if (module) supervisor = supervise(radio, module)
    else {
      const message = `This version of musen has no driver "${radio.driver}".`
      const hint = 'Choose one of the drivers of GET /v1/drivers, or install a version of musen that has this driver.'
      rest('offline', toRadioFault(new DomainError('driver-unknown', message, { hint }), Date.now()))
    }
  }

  function supervise(radio: RadioConfig, driver: DriverModule): Supervisor {
    return createSupervisor({
      radio,
      module: driver,
      createLink: () =>
        tapPoint.wrap(
          createLink(radio.link),
          (direction) => driver.createMask?.(direction, radio.options),
          radio.driver,
        ),
      isThere: createLink(radio.link).isThere,
      searchBaudRate: searchBaudRate(radio.link, driver),
      record,
      backoff: createBackoff(backoff),
      logger,
      onEvent: receive,
      committed: received.committed,
      knownNodes: () => knownNodes(store, radioId),
      lastMessages: (address) => lastMessages(store, radioId, address),
      roomFor() {
        const room = pace.room() ?? store.roomFor(radioId)
        if (room) {
          record.counters.linkPauses++
          warnings.add('link-paused')
        }
        return room
      },
      spend: airtime.spend,
      answer(station, payloadBytes) {
        const isAllowed = airtime.answer(station, payloadBytes)
        if (!isAllowed) {
          record.counters.answersDropped++
          warnings.add('answers-limited')
        }
        return isAllowed
      },
      onUsable(session) {
        usable = session
        sender.use(closing ? undefined : session)
      },
      onState: states.add,
    })
  }

  function rest(state: RadioState, fault?: RadioFault): void {
    const first = config === undefined
    idle = idleStatus(state, fault)
    // A radio that was already disabled before musen started has not changed.
    if (!first || state !== 'disabled') states.add(state, fault)
  }

  return {
    sender,

    /** Does nothing if nothing changed. Resolves when the old link is closed and the new one is being opened. */
    configure(next: RadioConfig): Promise<void> {
      return inTurn(async () => {
        const before = config
        if (isDeepStrictEqual(before, next)) return
        if (!isDeepStrictEqual(before?.decoders, next.decoders)) {
          received.decodeWith(next.decoders)
          warnings.remove('decoder-failed')
        }
        if (before && isDeepStrictEqual(ofConnection(before), ofConnection(next))) {
          // A new airtime limit or decoder does not need a new link.
          await sender.hold(() => airtime.limit(next.airtime))
        } else {
          await halt(CHANGE_GRACE_MS)
          await airtime.limit(next.airtime)
          start(next)
        }
        config = next
      })
    },

    reconnect(): Promise<void> {
      return inTurn(async () => {
        if (!supervisor) return
        await finishSends(CHANGE_GRACE_MS)
        closing = false
        await supervisor.reconnect()
      })
    },

    /** Returns undefined before the first configuration. */
    status(): RadioStatus | undefined {
      if (!config) return undefined
      const spent = airtime.status()
      const reached = warnings.list()
      const more = { ...(spent && { airtime: spent }), ...(reached.length > 0 && { warnings: reached }) }
      if (supervisor) return { ...supervisor.status(), ...more }
      return { ...idle, ...more, reconnectCount: record.reconnectCount, counters: { ...record.counters } }
    },

    /** The store made no node for this many packets and reports of unknown devices. */
    unlisted(count: number): void {
      record.counters.nodesRefused += count
      warnings.add('nodes-full')
    },

    shortestWait: airtime.shortestWait,
    tap: tapPoint.attach,

    /** Returns the session while the module is online, otherwise undefined. */
    session: (): Session | undefined => (closing ? undefined : usable),

    /** Stops the radio for good. Sends in flight have `graceMs` to finish; the others become `unknown`. */
    stop(graceMs: number): Promise<void> {
      states.stop()
      airtime.stop()
      return inTurn(async () => {
        await halt(graceMs)
        sender.stop()
      })
    },
  }
}

function ofConnection({ airtime: _, decoders: _1, ...rest }: RadioConfig): Omit<RadioConfig, 'airtime' | 'decoders'> {
  return rest
}

function idleStatus(state: RadioState, lastError?: RadioFault): Pick<RadioStatus, 'state' | 'since' | 'lastError'> {
  return { state, since: Date.now(), ...(lastError && { lastError }) }
}

import type { Link, LinkTaps, Logger, OutboxItem, RadioDialogue, RadioService, Store } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import type { LinkConfig, Radio, RadioConfig } from '../domain/radio.ts'
import type { BackoffOptions } from './backoff.ts'
import { createBaudSearch } from './connection/baud-search.ts'
import { createDialogue } from './connection/dialogue.ts'
import type { DriverModule } from './driver.ts'
import { createLink as createRealLink } from './link/create.ts'
import { claimedLink, createPortRegister, type PortRegister } from './port/port-register.ts'
import { createRadioUnit, type RadioUnit } from './radio-unit.ts'
import { driverModule as registeredModule } from './registry.ts'
import { createExpiry } from './sending/expiry.ts'
import { untilStored } from './until-stored.ts'

export interface RadioServiceDeps {
  store: Store
  logger: Logger
  /** Returns undefined for an unknown driver. */
  driverModule?(name: string): DriverModule | undefined
  createLink?(config: LinkConfig): Link
  /** Shared with everything else that opens ports. */
  register?: PortRegister
  /** Delays between reconnects; default 1 s to 60 s. */
  backoff?: BackoffOptions
}

/**
 * All radios of this machine. Radios never affect each other: each has its own supervisor, sender and chain of changes, and
 * a fault of its link or driver stays inside. The outbox is recovered once, before the first radio starts.
 */
export function createRadioService(deps: RadioServiceDeps): RadioService & RadioDialogue & LinkTaps {
  const { store, logger, driverModule = registeredModule, createLink = createRealLink, backoff = {} } = deps
  const { register = createPortRegister() } = deps
  const units = new Map<string, RadioUnit>()
  const stopping = new AbortController()
  const { clock } = store
  const expiry = createExpiry({ outbox: store, clock, logger })
  let isRecovered = false
  const recovered = recover()

  const unsubscribe = store.onCommit((events) => {
    for (const event of events)
      if (event.type === 'message.queued' && event.message.expiresAt !== undefined)
        expiry.expect(clock.now() + event.message.expiresAt - event.at)
  })

  const unsubscribeUnlisted = store.onUnlisted((radioId, count) => units.get(radioId)?.unlisted(count))

  /** Messages that still wait for their answer. If the recovery fails, messages that were `sending` stay so; nothing is sent twice. */
  async function recover(): Promise<OutboxItem[]> {
    const options = { logger, what: 'the recovery of the outbox', signal: stopping.signal }
    try {
      return await untilStored(() => store.recoverOutbox(), options)
    } catch (error) {
      logger.error({ err: error }, 'Recovering the outbox failed')
      return []
    } finally {
      isRecovered = true
      expiry.start()
    }
  }

  function unitOf(radioId: string): RadioUnit {
    let unit = units.get(radioId)
    if (!unit) {
      const owner = `the radio "${radioId}"`
      unit = createRadioUnit({
        radioId,
        store,
        logger,
        driverModule,
        createLink: (config) => claimedLink(createLink(config), config, owner, register),
        searchBaudRate: (link, module) => createBaudSearch({ owner, module, link, createLink, register }),
        backoff,
        onQueued: expiry.expect,
        recovered: recovered.then((items) => takeOf(items, radioId)),
      })
      units.set(radioId, unit)
    }
    return unit
  }

  return {
    async apply(radio: Radio): Promise<void> {
      if (stopping.signal.aborted) return
      const configured = unitOf(radio.id)
        .configure(configOf(radio))
        .catch((error) => logger.error({ err: error, radio: radio.id }, 'A radio could not be started'))
      // A store that is full at the start must not keep the API from reporting it.
      if (isRecovered) await configured
    },
    async remove(radioId) {
      const unit = units.get(radioId)
      units.delete(radioId)
      await unit?.stop(0)
    },
    async reconnect(radioId) {
      const unit = units.get(radioId)
      if (!unit) throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
      await unit.reconnect()
    },
    status: (radioId) => units.get(radioId)?.status(),
    tap(radioId, listener) {
      const unit = units.get(radioId)
      if (!unit) throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
      unit.tap(listener)
    },
    ...createDialogue((radioId) => units.get(radioId)?.session()),
    shortestWait: async (radioId, { payloadBytes, priority, withinMs }) =>
      units.get(radioId)?.shortestWait(payloadBytes, priority, withinMs),
    nudge: (radioId) => units.get(radioId)?.sender.nudge(),
    async stop(graceMs) {
      stopping.abort()
      unsubscribe()
      unsubscribeUnlisted()
      expiry.stop()
      await recovered
      await Promise.all([...units.values()].map((unit) => unit.stop(graceMs)))
      units.clear()
    },
  }
}

/** Removes the radio's messages from the list: a radio that is deleted and created again does not wait for them. */
function takeOf(items: OutboxItem[], radioId: string): OutboxItem[] {
  const own = items.filter((item) => item.radioId === radioId)
  for (const item of own) items.splice(items.indexOf(item), 1)
  return own
}

/** Leaves out what does not concern the hardware: a new name restarts nothing. */
function configOf({ id, driver, link, options, enabled, silentAfterMs, airtime, decoders }: Radio): RadioConfig {
  return {
    id,
    driver,
    link,
    options,
    enabled,
    ...(silentAfterMs !== undefined && { silentAfterMs }),
    ...(airtime && { airtime }),
    ...(decoders && { decoders }),
  }
}

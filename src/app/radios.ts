import type { AirtimeLimit, FixedRateModulation, LoraModulation, MessageRateLimit } from '../domain/airtime.ts'
import { checkDecoders } from '../domain/decoders/check.ts'
import type { Decoder } from '../domain/decoders/decoder.ts'
import { DomainError } from '../domain/errors.ts'
import type { Options, OptionValue } from '../domain/message.ts'
import { resolveOptions } from '../domain/options.ts'
import {
  type DriverInfo,
  type LinkConfig,
  type Radio,
  type RadioConfig,
  type RadioStatus,
  type SerialLink,
  type TcpLink,
  zeroCounters,
} from '../domain/radio.ts'
import { checkSerialPath } from '../domain/serial-path.ts'
import { createIdempotencyGuard } from './idempotency.ts'
import { createKeyedLock } from './keyed-lock.ts'
import type { DriverCatalog, Outbox, RadioService, RadioStore } from './ports.ts'
import { unlessAbsent } from './unless-absent.ts'

/** A link as a client gives it. Default of a serial link: 8N1 at the default baud rate of the driver. */
export type LinkRequest =
  | ({ type: 'serial'; path: string } & Partial<Omit<SerialLink, 'type' | 'path' | Line> & Lines>)
  | TcpLink

type Line = 'dtr' | 'rts' | 'lowLatency'
/** null: absent, also in a patch. */
type Lines = Record<Line, boolean | null>

/** An airtime limit as a client gives it. Defaults of a LoRa modulation are the factory settings of modules. */
export type AirtimeLimitRequest =
  | MessageRateLimit
  | { type: 'duty-cycle'; percent: number; windowMs?: number; modulation: ModulationRequest }

export type ModulationRequest =
  | ({ type: 'lora'; spreadingFactor: number; bandwidthHz: number } & Partial<LoraModulation>)
  | ({ type: 'fixed-rate'; bitsPerSecond: number } & Partial<FixedRateModulation>)

export interface RadioRequest {
  id: string
  name?: string
  driver: string
  link: LinkRequest
  options?: Options
  enabled: boolean
  silentAfterMs?: number
  airtime?: AirtimeLimitRequest
  decoders?: Decoder[]
}

/** A JSON merge patch: an absent member stays as it is, null removes it. */
export interface RadioPatch {
  name?: string | null
  driver?: string
  link?: LinkRequest
  options?: Record<string, OptionValue | null>
  enabled?: boolean
  silentAfterMs?: number | null
  airtime?: AirtimeLimitRequest | null
  decoders?: Decoder[] | null
}

export interface RadioView {
  radio: Radio
  status: RadioStatus
  /** Number of accepted messages that are not final. */
  queueDepth: number
}

export interface RadiosDeps {
  store: RadioStore & Pick<Outbox, 'queueDepth'>
  drivers: DriverCatalog
  radioService: RadioService
  /** The operating system, whose form the paths of serial ports have. */
  platform?: NodeJS.Platform
}

export type Radios = ReturnType<typeof createRadios>

/** Configures radios. Every change is committed first and then applied at once. */
export function createRadios({ store, drivers, radioService, platform = process.platform }: RadiosDeps) {
  const guard = createIdempotencyGuard('createRadio')
  // Serializes the changes of one radio, so that the configuration that runs is the one that is stored.
  const lock = createKeyedLock()

  async function view(radio: Radio): Promise<RadioView> {
    return {
      radio,
      status: radioService.status(radio.id) ?? initialStatus(radio),
      queueDepth: await store.queueDepth(radio.id),
    }
  }

  function checkPath(link: LinkRequest): void {
    if (link.type === 'serial') checkSerialPath(link.path, '/link/path', platform)
  }

  async function find(id: string): Promise<Radio> {
    const radio = await store.getRadio(id)
    if (!radio) throw new DomainError('radio-not-found', `The radio "${id}" does not exist.`)
    return radio
  }

  async function commit(config: RadioConfig, ifRevision: number | undefined): Promise<RadioView> {
    const radio = await store.replaceRadio(config, ifRevision)
    await radioService.apply(radio)
    return view(radio)
  }

  return {
    async list(): Promise<RadioView[]> {
      return Promise.all((await store.listRadios()).map(view))
    },

    /** @throws DomainError radio-not-found */
    async get(id: string): Promise<RadioView> {
      return view(await find(id))
    },

    /** @throws DomainError radio-exists, driver-unknown, options-invalid, link-invalid, decoder-invalid, idempotency-key-reused, idempotency-key-in-flight */
    create(request: RadioRequest, key?: string): Promise<RadioView> {
      return guard.run(key, request, (idempotency) =>
        lock.run(request.id, async () => {
          let config: RadioConfig
          try {
            config = resolveConfig(drivers, request)
            checkPath(request.link)
          } catch (error) {
            const first = idempotency && (await store.replayRadio(idempotency))
            if (first) return firstAnswer(first)
            throw error
          }
          const { value: radio, replayed } = await store.createRadio(config, idempotency)
          if (!replayed) await radioService.apply(radio)
          return firstAnswer(radio)
        }),
      )
    },

    /** `ifRevision`: fails if the radio has another revision. @throws DomainError radio-not-found, radio-changed, driver-unknown, options-invalid, link-invalid, decoder-invalid */
    update(id: string, patch: RadioPatch, ifRevision?: number): Promise<RadioView> {
      return lock.run(id, async () => {
        const config = resolveConfig(drivers, applyPatch(await find(id), patch))
        if (patch.link) checkPath(patch.link)
        return commit(config, ifRevision)
      })
    },

    /** Does nothing if the radio does not exist. @throws DomainError radio-changed */
    remove(id: string, ifRevision?: number): Promise<void> {
      const removal = async () => {
        await store.deleteRadio(id, ifRevision)
        await radioService.remove(id)
      }
      return lock.run(id, () => unlessAbsent('radio-not-found', removal))
    },

    /** @throws DomainError radio-not-found */
    async reconnect(id: string): Promise<RadioView> {
      const radio = await find(id)
      await radioService.reconnect(id)
      return view(radio)
    },

    /** Starts all stored radios, at the start of the service. */
    async startAll(): Promise<void> {
      for (const radio of await store.listRadios()) await radioService.apply(radio)
    },
  }
}

/** Returns the radio with its status at creation, so that a repeated create returns the same answer. */
function firstAnswer(radio: Radio): RadioView {
  return { radio, status: initialStatus(radio), queueDepth: 0 }
}

function initialStatus(radio: Radio): RadioStatus {
  return {
    state: radio.enabled ? 'connecting' : 'disabled',
    since: radio.updatedAt,
    reconnectCount: 0,
    counters: zeroCounters(),
  }
}

function resolveConfig(drivers: DriverCatalog, request: RadioRequest): RadioConfig {
  const driver = drivers.get(request.driver)
  if (!driver)
    throw new DomainError('driver-unknown', `The driver "${request.driver}" does not exist.`, {
      field: '/driver',
      hint: `The drivers are ${drivers
        .list()
        .map(({ name }) => name)
        .join(', ')}.`,
    })
  if (request.decoders) checkDecoders(request.decoders, '/decoders', driver.address !== undefined)
  return {
    id: request.id,
    ...(request.name !== undefined && { name: request.name }),
    driver: driver.name,
    link: resolveLink(driver, request.link),
    options: resolveOptions(driver.options, request.options),
    enabled: request.enabled,
    ...(request.silentAfterMs !== undefined && { silentAfterMs: request.silentAfterMs }),
    ...(request.airtime && { airtime: resolveAirtime(request.airtime) }),
    ...(request.decoders && request.decoders.length > 0 && { decoders: request.decoders }),
  }
}

const HOUR_MS = 3_600_000
const LORA = { codingRate: 5, preambleSymbols: 8, explicitHeader: true, crc: true, overheadBytes: 0 }

function resolveAirtime(limit: AirtimeLimitRequest): AirtimeLimit {
  if (limit.type === 'message-rate') return limit
  const { type, percent, windowMs = HOUR_MS, modulation } = limit
  return {
    type,
    percent,
    windowMs,
    modulation:
      modulation.type === 'lora' ? { ...LORA, ...modulation } : { overheadBytes: 0, overheadMs: 0, ...modulation },
  }
}

function resolveLink(driver: DriverInfo, link: LinkRequest): LinkConfig {
  if (link.type === 'tcp') return link
  const defaults = {
    baudRate: driver.defaultBaudRate,
    dataBits: 8,
    parity: 'none',
    stopBits: 1,
    flowControl: 'none',
  } as const
  const { dtr, rts, lowLatency, ...rest } = link
  const config: SerialLink = {
    ...defaults,
    ...rest,
    ...(typeof dtr === 'boolean' && { dtr }),
    ...(typeof rts === 'boolean' && { rts }),
    ...(typeof lowLatency === 'boolean' && { lowLatency }),
  }
  if (config.rts !== undefined && config.flowControl === 'hardware')
    throw new DomainError('link-invalid', 'With hardware flow control, the operating system sets RTS.', {
      field: '/link/rts',
      hint: 'Remove rts, or set flowControl to none or software.',
    })
  return config
}

function applyPatch(radio: Radio, patch: RadioPatch): RadioRequest {
  const name = patch.name === undefined ? radio.name : patch.name
  const silentAfterMs = patch.silentAfterMs === undefined ? radio.silentAfterMs : patch.silentAfterMs
  const airtime = patch.airtime === undefined ? radio.airtime : patch.airtime
  const decoders = patch.decoders === undefined ? radio.decoders : patch.decoders
  const driver = patch.driver ?? radio.driver
  // Another driver has other options, so only those in the patch apply.
  const options: Options = driver === radio.driver ? { ...radio.options } : {}
  for (const [option, value] of Object.entries(patch.options ?? {})) {
    if (value === null) delete options[option]
    else options[option] = value
  }
  return {
    id: radio.id,
    ...(typeof name === 'string' && { name }),
    driver,
    link: mergeLink(driver === radio.driver ? radio.link : withoutBaudRate(radio.link), patch.link),
    options,
    enabled: patch.enabled ?? radio.enabled,
    ...(typeof silentAfterMs === 'number' && { silentAfterMs }),
    ...(airtime && { airtime }),
    ...(decoders && { decoders }),
  }
}

/** Another driver's modules have another usual baud rate. */
function withoutBaudRate(link: LinkConfig): LinkRequest {
  if (link.type === 'tcp') return link
  const { baudRate, ...rest } = link
  return rest
}

function mergeLink(link: LinkRequest, patch: LinkRequest | undefined): LinkRequest {
  if (!patch) return link
  return link.type === 'serial' && patch.type === 'serial' ? { ...link, ...patch } : patch
}

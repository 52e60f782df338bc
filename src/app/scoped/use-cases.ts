import type { Access } from '../../domain/access/access.ts'
import type { Audit } from '../access/audit.ts'
import type { Keys } from '../access/keys.ts'
import type { Probes } from '../jobs/probes.ts'
import type { Diagnostics } from '../ports.ts'
import type { ServiceLogs } from '../service-logs.ts'
import type { System } from '../system.ts'
import { type CaptureUseCases, type DecoderUseCases, type DiscoveryUseCases, scopeByRadio } from './by-radio.ts'
import { type EventUseCases, type LogUseCases, scopeEvents, scopeLog } from './events.ts'
import { type HardwareUseCases, scopeHardware } from './hardware.ts'
import { type MessageUseCases, scopeMessages } from './messages.ts'
import { type NodeUseCases, scopeNodes } from './nodes.ts'
import { type QueueUseCases, scopeQueues } from './queues.ts'
import { type RadioUseCases, scopeRadios } from './radios.ts'
import { type ReadingUseCases, scopeReadings } from './readings.ts'
import { type SettingUseCases, scopeSettings } from './settings.ts'
import { checkAllRadios, checkWholeService } from './visibility.ts'
import { type OwnedWebhooks, scopeWebhooks, type WebhookUseCases } from './webhooks.ts'

export type { Access } from '../../domain/access/access.ts'
export type { EventFilter } from '../../domain/event.ts'

/** Everything that a client can ask for. */
export interface UseCases {
  messages: MessageUseCases
  radios: RadioUseCases
  nodes: NodeUseCases
  readings: ReadingUseCases
  decoders: DecoderUseCases
  events: EventUseCases
  log: LogUseCases
  queues: QueueUseCases
  webhooks: WebhookUseCases
  probes: Pick<Probes, 'start' | 'list' | 'get' | 'cancel' | 'remove'>
  discoveries: DiscoveryUseCases
  settings: SettingUseCases
  captures: CaptureUseCases
  hardware: HardwareUseCases
  info: System['info']
  metrics: System['metrics']
  keys: Pick<Keys, 'list' | 'get' | 'create' | 'update' | 'revoke'>
  audit: Pick<Audit, 'list'>
  logs: ServiceLogs
  diagnostics: () => Promise<Diagnostics>
}

/** The use cases without restrictions. A change of a webhook needs its owner. */
export interface AllUseCases extends Omit<UseCases, 'webhooks'> {
  webhooks: OwnedWebhooks
}

/** Returns the use cases for one access. Whatever the access may not see does not exist in them. */
export type UseCasesFor<Names extends keyof UseCases = keyof UseCases> = (access: Access) => Pick<UseCases, Names>

/**
 * The one place where the restrictions of credentials are applied. HTTP handlers and streams get this function and never `all`; a use case
 * that is added to `UseCases` does not compile until `scope` says what restricted credentials see of it.
 */
export function createUseCasesFor(all: AllUseCases): UseCasesFor {
  // An access never changes, and the same credentials have the same one: a request costs one lookup.
  const known = new WeakMap<Access, UseCases>()
  return (access) => {
    let useCases = known.get(access)
    if (!useCases) {
      useCases = scope(all, access)
      known.set(access, useCases)
    }
    return useCases
  }
}

function scope(all: AllUseCases, access: Access): UseCases {
  return {
    messages: scopeMessages(all.messages, access),
    radios: scopeRadios(all.radios, access),
    nodes: scopeNodes(all.nodes, access),
    readings: scopeReadings(all.readings, access),
    decoders: scopeByRadio(all.decoders, access),
    events: scopeEvents(all.events, access),
    log: scopeLog(all.log, access),
    queues: scopeQueues(all.queues, access),
    webhooks: scopeWebhooks(all.webhooks, access),
    discoveries: scopeByRadio(all.discoveries, access),
    settings: scopeSettings(all.settings, access),
    captures: scopeByRadio(all.captures, access),
    hardware: scopeHardware(all.hardware, access),
    info: all.info,
    // A port belongs to no radio.
    get probes() {
      checkAllRadios(access, 'Probing ports')
      return all.probes
    },
    get metrics() {
      checkAllRadios(access, 'Reading metrics')
      return all.metrics
    },
    get keys() {
      checkWholeService(access, 'Managing access keys')
      return all.keys
    },
    get audit() {
      checkWholeService(access, 'Reading the audit')
      return all.audit
    },
    get logs() {
      checkWholeService(access, 'Reading the log of the service')
      return all.logs
    },
    get diagnostics() {
      checkWholeService(access, 'Reading the diagnostics')
      return all.diagnostics
    },
  }
}

import type { components } from '../../../generated/types.ts'
import type { Event } from '../../domain/event.ts'
import { toApiMessage } from './message.ts'
import { toApiNode } from './node.ts'
import { toApiProbe } from './probe.ts'
import { toApiConfiguration, toApiFault } from './radio.ts'
import { timestamp } from './timestamp.ts'

/** Converts an event to its form in the API. */
export function toApiEvent(event: Event): components['schemas']['Event'] {
  const at = timestamp(event.at)
  switch (event.type) {
    case 'message.received':
    case 'message.queued':
      return { seq: event.seq, at, type: event.type, message: toApiMessage(event.message) }
    case 'message.changed':
    case 'radio.deleted':
    case 'webhook.changed':
    case 'discovery.changed':
    case 'discovery.found':
    case 'setting.changed':
    case 'capture.changed':
    case 'probe.deleted':
    case 'discovery.deleted':
    case 'capture.deleted':
      return { ...event, at }
    case 'node.heard':
    case 'node.changed':
      return { seq: event.seq, at, type: event.type, node: toApiNode(event.node) }
    case 'probe.changed':
      return { seq: event.seq, at, type: event.type, probe: toApiProbe(event.probe) }
    case 'radio.created':
    case 'radio.updated':
      return { seq: event.seq, at, type: event.type, radio: toApiConfiguration(event.radio) }
    case 'radio.changed': {
      const { error, ...rest } = event
      return error ? { ...rest, at, error: toApiFault(error) } : { ...rest, at }
    }
  }
}

import type { components } from '../../../generated/types.ts'
import type { Event } from '../../domain/event.ts'
import { toApiDiscoveredNode } from './discovery.ts'
import { toApiMessage } from './message.ts'
import { toApiNode } from './node.ts'
import { toApiProbe } from './probe.ts'
import { toApiConfiguration, toApiFault } from './radio.ts'
import { timestamp } from './timestamp.ts'
import { toApiPause } from './webhook.ts'

/** Converts an event to its form in the API. */
export function toApiEvent(event: Event): components['schemas']['Event'] {
  const { seq } = event
  const at = timestamp(event.at)
  switch (event.type) {
    case 'message.received':
    case 'message.queued':
      return { seq, at, type: event.type, message: toApiMessage(event.message) }
    case 'message.state-changed':
    case 'radio.deleted':
    case 'radio.notified':
    case 'discovery.state-changed':
    case 'setting.updated':
    case 'node.deleted':
    case 'webhook.deleted':
    case 'store.restored':
    case 'probe.deleted':
    case 'discovery.deleted':
    case 'capture.deleted':
    case 'capture.state-changed':
      return { ...event, at }
    case 'node.heard':
    case 'node.updated':
      return { seq, at, type: event.type, node: toApiNode(event.node) }
    case 'probe.state-changed':
      return { seq, at, type: event.type, probe: toApiProbe(event.probe) }
    case 'radio.created':
    case 'radio.updated':
      return { seq, at, type: event.type, radio: toApiConfiguration(event.radio) }
    case 'radio.state-changed': {
      const { id, status } = event.radio
      const lastError = status.lastError && { lastError: toApiFault(status.lastError) }
      return { seq, at, type: event.type, radio: { id, status: { state: status.state, ...lastError } } }
    }
    case 'discovery.node-found': {
      const { nodes, ...discovery } = event.discovery
      return { seq, at, type: event.type, discovery: { ...discovery, nodes: nodes.map(toApiDiscoveredNode) } }
    }
    case 'webhook.created':
    case 'webhook.state-changed': {
      const { id, status } = event.webhook
      const paused = status.paused && { paused: toApiPause(status.paused) }
      return { seq, at, type: event.type, webhook: { id, status: { state: status.state, ...paused } } }
    }
  }
}

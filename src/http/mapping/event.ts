import type { components } from '../../../generated/types.ts'
import type { Event } from '../../domain/event.ts'
import { presentMessage } from './message.ts'
import { presentNode } from './node.ts'
import { presentProbe } from './probe.ts'
import { presentConfiguration, presentFault } from './radio.ts'
import { timestamp } from './timestamp.ts'

/** An event of the log, as the API shows it. */
export function presentEvent(event: Event): components['schemas']['Event'] {
  const at = timestamp(event.at)
  switch (event.type) {
    case 'message.received':
    case 'message.queued':
      return { seq: event.seq, at, type: event.type, message: presentMessage(event.message) }
    case 'message.changed':
    case 'radio.deleted':
    case 'webhook.changed':
    case 'discovery.changed':
    case 'discovery.found':
    case 'setting.changed':
    case 'capture.changed':
      return { ...event, at }
    case 'node.heard':
    case 'node.changed':
      return { seq: event.seq, at, type: event.type, node: presentNode(event.node) }
    case 'probe.changed':
      return { seq: event.seq, at, type: event.type, probe: presentProbe(event.probe) }
    case 'radio.created':
    case 'radio.updated':
      return { seq: event.seq, at, type: event.type, radio: presentConfiguration(event.radio) }
    case 'radio.changed': {
      const { error, ...rest } = event
      return error ? { ...rest, at, error: presentFault(error) } : { ...rest, at }
    }
  }
}

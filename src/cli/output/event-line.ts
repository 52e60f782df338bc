import type { components } from '../../../generated/types.ts'
import { targetText } from '../../domain/jobs/probe.ts'
import { plain, type Style } from './text.ts'

type Event = components['schemas']['Event']
type Finding = components['schemas']['ProbeFinding']
type Message = components['schemas']['Message']

/** Formats an event as one line of text: seq, time, type and content. */
export function eventLine(event: Event, style: Style): string {
  const head = `${String(event.seq).padStart(6)}  ${event.at}  `
  return `${style.dim(head)}${event.type.padEnd(23)}  ${plain(describe(event))}\n`
}

function describe(event: Event): string {
  switch (event.type) {
    case 'message.received': {
      const { radioId, source, destination } = event.message
      const from = source === undefined ? '' : ` ${source}`
      const to = destination === undefined ? '' : ` > ${destination}`
      return `${radioId}${from}${to}: ${payloadText(event.message)}`
    }
    case 'message.queued': {
      const { id, radioId, destination } = event.message
      return `${id} ${radioId}${destination === undefined ? '' : ` > ${destination}`}: ${payloadText(event.message)}`
    }
    case 'message.state-changed':
      return `${event.message.id} ${event.message.radioId}: ${stateText(event.message)}`
    case 'node.heard':
    case 'node.deleted':
      return event.node.id
    case 'node.updated': {
      const names = [event.node.label, event.node.name].filter((name) => name !== undefined)
      return [event.node.id, ...names].join(' ')
    }
    case 'radio.created':
    case 'radio.updated':
      return `${event.radio.id} ${event.radio.driver}${event.radio.enabled ? '' : ' disabled'}`
    case 'radio.deleted':
      return event.radio.id
    case 'store.restored': {
      const { previousEpoch, lastSeq, epoch } = event.store
      return `epoch ${previousEpoch} ended at seq ${lastSeq}; now ${epoch}`
    }
    case 'webhook.deleted':
      return event.webhook.id
    case 'webhook.created':
    case 'webhook.state-changed':
      return `${event.webhook.id} ${event.webhook.status.state}${detailText(event.webhook.status.paused?.detail)}`
    case 'probe.state-changed': {
      const { target, state, progress, findings } = event.probe
      const best = findings[0] === undefined ? '' : `, ${findingText(findings[0])}`
      return `${targetText(target)} ${state} ${progress.done}/${progress.total}${best}`
    }
    case 'discovery.state-changed':
      return `${event.discovery.radioId} ${event.discovery.mode} ${event.discovery.state}, ${event.discovery.nodeCount} found`
    case 'discovery.node-found':
      return event.discovery.nodes.map(foundText).join(', ')
    case 'setting.updated': {
      const { radioId, name, address, value } = event.setting
      const of = address === undefined ? '' : ` of ${address}`
      return `${radioId} ${name}${of}${value === undefined ? '' : ` = ${value}`}`
    }
    case 'capture.state-changed': {
      const { id, radioId, state, bytes } = event.capture
      return `${radioId} ${id} ${state}, ${bytes} bytes`
    }
    case 'probe.deleted':
      return event.probe.id
    case 'discovery.deleted':
      return `${event.discovery.radioId} ${event.discovery.id}`
    case 'capture.deleted':
      return `${event.capture.radioId} ${event.capture.id}`
    case 'radio.notified':
      return `${event.radio.id} ${event.radio.notice.level}: ${event.radio.notice.text}`
    case 'radio.state-changed': {
      const { state, lastError } = event.radio.status
      const hint = lastError?.hint === undefined ? '' : ` ${lastError.hint}`
      return `${event.radio.id} ${state}${lastError === undefined ? '' : `: ${lastError.message}${hint}`}`
    }
  }
}

/** Formats a finding of a probe: driver, baud rate and confidence. */
export function findingText({ driver, baudRate, confidence }: Finding): string {
  const rate = baudRate === undefined ? '' : ` at ${baudRate} baud`
  return `${driver}${rate} (${Math.round(confidence * 100)} %)`
}

/** Formats a message's state with its reason. */
export function stateText({ state, reason, detail }: Pick<Message, 'state' | 'reason' | 'detail'>): string {
  return `${state}${reason === undefined ? '' : ` (${reason})`}${detailText(detail)}`
}

function detailText(detail: string | undefined): string {
  return detail === undefined ? '' : `: ${detail}`
}

function foundText({ nodeId, name, role }: components['schemas']['DiscoveredNode']): string {
  return [nodeId, name, role].filter((part) => part !== undefined).join(' ')
}

/** Formats a payload: text as it is, anything else with its encoding. */
export function payloadText({ payload }: Pick<Message, 'payload'>): string {
  return payload.encoding === 'text' ? payload.data : `${payload.encoding}:${payload.data}`
}

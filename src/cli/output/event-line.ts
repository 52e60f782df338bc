import type { components } from '../../../generated/types.ts'
import { targetText } from '../../domain/probe.ts'
import { plain, type Style } from './text.ts'

type Event = components['schemas']['Event']
type Finding = components['schemas']['ProbeFinding']
type Message = components['schemas']['Message']

/** Formats an event as one line of text: seq, time, type and content. */
export function eventLine(event: Event, style: Style): string {
  const head = `${String(event.seq).padStart(6)}  ${event.at}  `
  return `${style.dim(head)}${event.type.padEnd(16)}  ${plain(describe(event))}\n`
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
    case 'message.changed':
      return `${event.messageId} ${event.radioId}: ${stateText(event)}`
    case 'node.heard':
      return event.node.id
    case 'node.changed': {
      const names = [event.node.label, event.node.name].filter((name) => name !== undefined)
      return [event.node.id, ...names].join(' ')
    }
    case 'radio.created':
    case 'radio.updated':
      return `${event.radio.id} ${event.radio.driver}${event.radio.enabled ? '' : ' disabled'}`
    case 'radio.deleted':
      return event.radioId
    case 'webhook.changed':
      return `${event.webhookId} ${event.state}${event.detail === undefined ? '' : `: ${event.detail}`}`
    case 'probe.changed': {
      const { target, state, progress, findings } = event.probe
      const best = findings[0] === undefined ? '' : `, ${findingText(findings[0])}`
      return `${targetText(target)} ${state} ${progress.done}/${progress.total}${best}`
    }
    case 'discovery.changed':
      return `${event.radioId} ${event.mode} ${event.state}, ${event.found} found`
    case 'discovery.found':
      return [event.nodeId, event.name, event.role].filter((part) => part !== undefined).join(' ')
    case 'setting.changed': {
      const of = event.address === undefined ? '' : ` of ${event.address}`
      return `${event.radioId} ${event.setting}${of}${event.value === undefined ? '' : ` = ${event.value}`}`
    }
    case 'capture.changed':
      return `${event.radioId} ${event.captureId} ${event.state}, ${event.bytes} bytes`
    case 'probe.deleted':
      return event.probe.id
    case 'discovery.deleted':
      return `${event.discovery.radioId} ${event.discovery.id}`
    case 'capture.deleted':
      return `${event.capture.radioId} ${event.capture.id}`
    case 'radio.changed': {
      const hint = event.error?.hint === undefined ? '' : ` ${event.error.hint}`
      return `${event.radioId} ${event.state}${event.error === undefined ? '' : `: ${event.error.message}${hint}`}`
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
  return `${state}${reason === undefined ? '' : ` (${reason})`}${detail === undefined ? '' : `: ${detail}`}`
}

function payloadText({ payload }: Pick<Message, 'payload'>): string {
  return payload.encoding === 'text' ? payload.data : `${payload.encoding}:${payload.data}`
}

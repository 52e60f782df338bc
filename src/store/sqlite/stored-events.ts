import type { EventBody } from '../../domain/event.ts'
import type { LoggedType } from './codes.ts'

export type LoggedBody = Extract<EventBody, { type: LoggedType }>

/**
 * The column `data` of an event. Its form is not that of the event in the API and never changes, so that the rows of earlier versions
 * remain readable. What other columns contain is not repeated: `seq`, `at`, `type` and the id of a message.
 */
export function storedData(body: LoggedBody): object {
  switch (body.type) {
    case 'message.state-changed': {
      const { id: _, ...data } = body.message
      return data
    }
    case 'node.heard':
    case 'node.updated':
    case 'node.deleted':
      return { node: body.node }
    case 'radio.created':
    case 'radio.updated':
      return { radio: body.radio }
    case 'radio.deleted':
      return { radioId: body.radio.id }
    case 'radio.state-changed': {
      const { id, status } = body.radio
      return { radioId: id, state: status.state, error: status.lastError }
    }
    case 'store.restored':
      return { store: body.store }
    case 'radio.notified':
      return { radioId: body.radio.id, notice: body.radio.notice }
    case 'probe.state-changed':
    case 'probe.deleted':
      return { probe: body.probe }
    case 'discovery.deleted':
      return { discovery: body.discovery }
    case 'capture.deleted':
      return { capture: body.capture }
    case 'discovery.state-changed': {
      const { id, nodeCount, ...data } = body.discovery
      return { ...data, discoveryId: id, found: nodeCount }
    }
    case 'discovery.node-found': {
      const { id, radioId, nodes } = body.discovery
      return { radioId, discoveryId: id, ...nodes[0] }
    }
    case 'setting.updated': {
      const { name, ...data } = body.setting
      return { ...data, setting: name }
    }
    case 'capture.state-changed': {
      const { id, ...data } = body.capture
      return { ...data, captureId: id }
    }
    case 'webhook.deleted':
      return { webhookId: body.webhook.id }
    case 'webhook.created':
    case 'webhook.state-changed': {
      const { id, status } = body.webhook
      return { webhookId: id, state: status.state, reason: status.paused?.reason, detail: status.paused?.detail }
    }
  }
}

/** The other direction. `messageId` and `at`: from the row's other columns. The data was written by `storedData`, so it is not checked. */
// biome-ignore lint/suspicious/noExplicitAny: each type has data of its own.
export function storedBody(type: LoggedType, data: any, at: number, messageId: string | undefined): LoggedBody {
  switch (type) {
    case 'message.state-changed':
      return { type, message: { id: messageId, ...data } }
    case 'radio.deleted':
      return { type, radio: { id: data.radioId } }
    case 'radio.state-changed': {
      const { radioId, state, error } = data
      return { type, radio: { id: radioId, status: { state, ...(error && { lastError: error }) } } }
    }
    case 'radio.notified':
      return { type, radio: { id: data.radioId, notice: data.notice } }
    case 'discovery.state-changed': {
      const { discoveryId, found, ...rest } = data
      return { type, discovery: { id: discoveryId, ...rest, nodeCount: found } }
    }
    case 'discovery.node-found': {
      const { radioId, discoveryId, ...node } = data
      return { type, discovery: { id: discoveryId, radioId, nodes: [{ at, ...node }] } }
    }
    case 'setting.updated': {
      const { setting, ...rest } = data
      return { type, setting: { name: setting, ...rest } }
    }
    case 'capture.state-changed': {
      const { captureId, ...rest } = data
      return { type, capture: { id: captureId, ...rest } }
    }
    case 'webhook.deleted':
      return { type, webhook: { id: data.webhookId } }
    case 'webhook.created':
    case 'webhook.state-changed': {
      const { webhookId, state, reason, detail } = data
      return { type, webhook: { id: webhookId, status: { state, ...(reason && { paused: { reason, detail, at } }) } } }
    }
    default:
      return { type, ...data }
  }
}
